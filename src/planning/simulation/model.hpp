// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "planning/simulation/sampler.hpp"
#include "planning/simulation/study.hpp"

namespace wayhome::simulation {

/// A study made ready to run.
class Model {
  public:
    struct Stream {
        double days_between;  ///< mean, from one referral to the next; infinite where none come
        Sampler patience;
        Sampler stay;
        double needs_step_down;
        Sampler step_down_stay;
    };

    explicit Model(const Study& study);

    const std::vector<Stream>& streams() const { return streams_; }
    std::uint32_t secure_places() const { return secure_places_; }
    std::uint32_t step_down_places() const { return step_down_places_; }
    std::uint64_t seed() const { return seed_; }
    double window_begins() const { return window_begins_; }
    double window_ends() const { return window_ends_; }

  private:
    std::vector<Stream> streams_;
    std::uint32_t secure_places_;
    std::uint32_t step_down_places_;
    std::uint64_t seed_;
    double window_begins_;
    double window_ends_;
};

}  // namespace wayhome::simulation
