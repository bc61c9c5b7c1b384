// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/answers.hpp"

namespace wayhome::referral {

std::string_view Answer::value(std::string_view field) const {
    for (const auto& [name, value] : fields) {
        if (name == field) return value;
    }
    return {};
}

std::vector<std::string_view> Answer::values(std::string_view field) const {
    std::vector<std::string_view> found;
    for (const auto& [name, value] : fields) {
        if (name == field) found.emplace_back(value);
    }
    return found;
}

}  // namespace wayhome::referral
