// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/rulebook.hpp"

#include <algorithm>

namespace wayhome::referral {
namespace {

bool in_force(CivilDate from, const std::optional<CivilDate>& until, CivilDate day) {
    return from <= day && (!until || day <= *until);
}

}  // namespace

const ClockRule* Rulebook::clock(ClockClass clock_class, TimedStep step, CivilDate day) const {
    const auto found = std::find_if(clocks.begin(), clocks.end(), [&](const ClockRule& each) {
        return each.clock == clock_class && each.step == step &&
               in_force(each.from, each.until, day);
    });
    return found == clocks.end() ? nullptr : &*found;
}

const PolicyFigure* Rulebook::figure(PolicyRule rule, ClockClass clock_class, CivilDate day) const {
    const PolicyFigure* for_all = nullptr;
    for (const auto& each : figures) {
        if (each.rule != rule || !in_force(each.from, each.until, day)) continue;
        if (each.only_for == clock_class) return &each;
        if (!each.only_for && for_all == nullptr) for_all = &each;
    }
    return for_all;
}

std::vector<CodedReason> Rulebook::reasons_in(std::string_view list, Pathway pathway,
                                              CivilDate day) const {
    std::vector<CodedReason> found;
    std::copy_if(reasons.begin(), reasons.end(), std::back_inserter(found),
                 [&](const CodedReason& each) {
                     return each.list == list && in_force(each.from, each.until, day) &&
                            (!each.only_for || *each.only_for == pathway);
                 });
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.position < b.position; });
    return found;
}

const CodedReason* Rulebook::reason(std::string_view list, std::string_view code) const {
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const CodedReason& each) {
        return each.list == list && each.code == code;
    });
    return found == reasons.end() ? nullptr : &*found;
}

}  // namespace wayhome::referral
