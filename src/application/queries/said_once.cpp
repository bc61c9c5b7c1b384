// SPDX-License-Identifier: Apache-2.0
#include "application/queries/said_once.hpp"

#include <algorithm>
#include <array>

namespace wayhome::application {
namespace {

using journal::SubjectKind;

/// One happening of a machine.
struct Named {
    SubjectKind kind;
    std::string_view name;
};

struct Repeats {
    Named line;
    Named said_by;
};

constexpr std::array repeats = {
    Repeats{{SubjectKind::offer, "prepared"}, {SubjectKind::offer, "sent"}},
    Repeats{{SubjectKind::referral, "found_ready"}, {SubjectKind::referral, "search_opened"}},
    Repeats{{SubjectKind::referral, "taken_up"}, {SubjectKind::offer, "taken_up"}},
    Repeats{{SubjectKind::placement, "booked"}, {SubjectKind::offer, "taken_up"}},
    Repeats{{SubjectKind::hold, "booked"}, {SubjectKind::offer, "taken_up"}},
    Repeats{{SubjectKind::referral, "arrived"}, {SubjectKind::placement, "arrived"}},
    Repeats{{SubjectKind::placement, "bed_changed"}, {SubjectKind::placement, "change_agreed"}},
    Repeats{{SubjectKind::hold, "expired"}, {SubjectKind::offer, "hold_ended"}},
    Repeats{{SubjectKind::hold, "released"}, {SubjectKind::offer, "not_taken_up"}},
    Repeats{{SubjectKind::hold, "released"}, {SubjectKind::offer, "conditions_not_agreed"}},
    Repeats{{SubjectKind::hold, "withdrawn"}, {SubjectKind::offer, "recalled"}},
};

bool is(const journal::Event& event, const Named& named) {
    return event.subject.kind == named.kind && event.name == named.name;
}

/// Of a hold, what its own home's offer says; of everything else, what its referral's case says.
bool is_about_the_same(const journal::Event& one, const journal::Event& other) {
    if (one.at != other.at || one.referral != other.referral) return false;
    const auto home = one.detail("home");
    const auto other_home = other.detail("home");
    return home.empty() || other_home.empty() || home == other_home;
}

/// The end of triage with the tests it rested on says more than that the search opened.
bool says_more(const journal::Event& event) {
    return is(event, {SubjectKind::referral, "found_ready"}) && !event.details.empty();
}

bool is_repeated(const TimelineEvent& line, const std::vector<TimelineEvent>& lines) {
    const auto& event = line.recorded.event;
    if (says_more(event)) return false;
    for (const auto& rule : repeats) {
        if (!is(event, rule.line)) continue;
        const bool said = std::any_of(lines.begin(), lines.end(), [&](const auto& other) {
            return is(other.recorded.event, rule.said_by) &&
                   is_about_the_same(event, other.recorded.event);
        });
        if (said) return true;
    }
    return false;
}

}  // namespace

std::vector<TimelineEvent> said_once(std::vector<TimelineEvent> lines) {
    std::vector<TimelineEvent> kept;
    for (const auto& line : lines) {
        if (!is_repeated(line, lines)) kept.push_back(line);
    }
    return kept;
}

}  // namespace wayhome::application
