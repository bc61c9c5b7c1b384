// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/order/period.hpp"
#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Under what legal authority one child was and is kept.
struct ToldAuthority {
    std::vector<order::Period> periods;
    std::vector<journal::Event> events;
    std::optional<Happening> alarm;  ///< to the placement, when nothing is in force any more
};

/// How the authority of a child who is present stands now.
enum class InForce { yes, ran_out_last_midnight };

/// The periods of a case whose child arrived, and none of another: 72 hours and orders on welfare,
/// remand, sentence, detention before court.
ToldAuthority tell_authority(const Telling& telling, const CaseFile& file, InForce now);

}  // namespace wayhome::demonstration
