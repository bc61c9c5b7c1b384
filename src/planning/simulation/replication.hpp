// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "planning/simulation/model.hpp"
#include "planning/simulation/tally.hpp"
#include "planning/simulation/trace.hpp"

namespace wayhome::simulation {

/// Runs replications of one model, one after another, in memory that it keeps. What a replication
/// comes to depends on the model, its seed and the replication's number alone.
class Runner {
  public:
    explicit Runner(const Model& model);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    Tally run(std::uint64_t replication);

    /// The same replication, told event by event into `trace`.
    Tally run_traced(std::uint64_t replication, Trace& trace);

  private:
    struct World;
    std::unique_ptr<World> world_;
};

}  // namespace wayhome::simulation
