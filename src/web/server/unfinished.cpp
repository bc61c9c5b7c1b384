// SPDX-License-Identifier: Apache-2.0
#include "web/server/unfinished.hpp"

namespace wayhome::web {

std::shared_ptr<void> Unfinished::begin() {
    {
        const std::lock_guard lock(guard_);
        ++count_;
    }
    return {this, [self = shared_from_this()](void*) { self->end(); }};
}

bool Unfinished::none_left(std::chrono::steady_clock::time_point until) {
    std::unique_lock lock(guard_);
    return changed_.wait_until(lock, until, [this] { return count_ == 0; });
}

void Unfinished::end() {
    {
        const std::lock_guard lock(guard_);
        --count_;
    }
    changed_.notify_all();
}

}  // namespace wayhome::web
