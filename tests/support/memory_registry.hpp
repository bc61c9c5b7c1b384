// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#include "application/registry.hpp"
#include "support/memory/world.hpp"

namespace wayhome::support {

/// Every port, kept in memory: what specs of use cases stand on. Each write works on a copy of the
/// whole state that replaces it on commit, so a throw or a roll-back leaves no trace.
class MemoryRegistry : public application::Registry {
  public:
    void write(const std::function<application::Ending(application::Records&)>& work) override;
    void read(const std::function<void(application::Records&)>& work) override;

  private:
    std::mutex one_at_a_time_;
    memory::World world_;
};

}  // namespace wayhome::support
