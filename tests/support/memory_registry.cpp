// SPDX-License-Identifier: Apache-2.0
#include "support/memory_registry.hpp"

#include "support/memory/memory_records.hpp"

namespace wayhome::support {

void MemoryRegistry::write(const std::function<application::Ending(application::Records&)>& work) {
    const std::lock_guard alone{one_at_a_time_};
    auto changed = world_;
    memory::MemoryRecords records{memory::Access{changed, memory::Rights::write}};
    if (work(records) == application::Ending::commit) world_ = std::move(changed);
}

void MemoryRegistry::read(const std::function<void(application::Records&)>& work) {
    const std::lock_guard alone{one_at_a_time_};
    memory::MemoryRecords records{memory::Access{world_, memory::Rights::read}};
    work(records);
}

}  // namespace wayhome::support
