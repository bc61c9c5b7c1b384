// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/order/period.hpp"
#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Something that happened to a placement because of the law: the alarm.
struct ToldAlarm {
    Happening happening;
    const CaseFile* file;
};

/// Under what legal authority the children of a world were and are kept.
struct ToldAuthority {
    std::vector<order::Period> periods;
    std::vector<journal::Event> events;
    std::vector<ToldAlarm> alarms;
};

/// Periods for every child who arrived: 72 hours and orders on welfare, remand, sentence, detention
/// before court. All who are present are covered, but the one whose order ran out last midnight.
ToldAuthority tell_authority(const Telling& telling, const std::vector<CaseFile>& files,
                             std::optional<ReferralId> order_ran_out);

}  // namespace wayhome::demonstration
