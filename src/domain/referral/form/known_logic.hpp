// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>

#include "domain/referral/form/behaviour.hpp"

namespace wayhome::referral {

/// Not asked counts as not known.
constexpr Known settled(std::optional<Known> answer) {
    return answer.value_or(Known::not_known);
}

/// Yes when all are; no as soon as one is; else not known.
constexpr Known all_of(std::initializer_list<std::optional<Known>> answers) {
    Known result = Known::yes;
    for (const auto& each : answers) {
        if (settled(each) == Known::no) return Known::no;
        if (settled(each) == Known::not_known) result = Known::not_known;
    }
    return result;
}

/// Yes as soon as one is; no when all are; else not known.
constexpr Known any_of(std::initializer_list<std::optional<Known>> answers) {
    Known result = Known::no;
    for (const auto& each : answers) {
        if (settled(each) == Known::yes) return Known::yes;
        if (settled(each) == Known::not_known) result = Known::not_known;
    }
    return result;
}

}  // namespace wayhome::referral
