// SPDX-License-Identifier: Apache-2.0
#include "application/session/wrong_tries.hpp"

namespace wayhome::application {
namespace {

constexpr int tries_allowed = 5;
constexpr Minutes wait_after_tries{15};

}  // namespace

bool WrongTries::too_many(const std::string& username, Instant now) {
    const std::lock_guard lock{mutex_};
    const auto found = tries_.find(username);
    if (found == tries_.end()) return false;
    if (now - found->second.last >= wait_after_tries) {
        tries_.erase(found);
        return false;
    }
    return found->second.count >= tries_allowed;
}

void WrongTries::add(const std::string& username, Instant now) {
    const std::lock_guard lock{mutex_};
    std::erase_if(tries_,
                  [&](const auto& each) { return now - each.second.last >= wait_after_tries; });
    auto& tries = tries_[username];
    ++tries.count;
    tries.last = now;
}

void WrongTries::forget(const std::string& username) {
    const std::lock_guard lock{mutex_};
    tries_.erase(username);
}

}  // namespace wayhome::application
