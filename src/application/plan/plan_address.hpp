// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/addresses.hpp"

namespace wayhome::application {

/// The proposed plan for everyone waiting.
inline constexpr auto address_of_plan = "/plan";

/// One child in it.
inline std::string address_in_plan(ReferralId child) {
    return "/plan/children/" + child.text();
}

/// One home in it.
inline std::string address_in_plan(HomeId home) {
    return "/plan/homes/" + home.text();
}

/// What an audit entry calls a plan: by the hash of its input.
inline std::string subject_of_plan(const std::string& hash) {
    return "proposed_plan " + hash;
}

}  // namespace wayhome::application
