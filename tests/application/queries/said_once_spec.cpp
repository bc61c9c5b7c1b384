// SPDX-License-Identifier: Apache-2.0
#include "application/queries/said_once.hpp"

#include <doctest/doctest.h>

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using journal::SubjectKind;

constexpr Instant noon = std::chrono::sys_days{std::chrono::year{2026} / 1 / 9} + 12h;

TimelineEvent line(SubjectKind kind, std::string name, Instant at = noon, std::string home = "") {
    journal::Event event{.id = EventId{IdBits{}},
                         .at = at,
                         .by = access::the_system(),
                         .subject = {kind, IdBits{}},
                         .name = std::move(name)};
    if (!home.empty()) event.details.emplace_back("home", std::move(home));
    return {{1, event}, "", "", ""};
}

std::vector<std::string> names(const std::vector<TimelineEvent>& lines) {
    std::vector<std::string> found;
    for (const auto& each : lines) found.push_back(each.recorded.event.name);
    return found;
}

TEST_CASE("taking up a place is one line, not four") {
    const auto said = said_once({
        line(SubjectKind::hold, "booked", noon, "elm"),
        line(SubjectKind::placement, "booked", noon, "elm"),
        line(SubjectKind::offer, "taken_up", noon, "elm"),
        line(SubjectKind::referral, "taken_up"),
    });

    CHECK(names(said) == std::vector<std::string>{"taken_up"});
    CHECK(said[0].recorded.event.subject.kind == SubjectKind::offer);
}

TEST_CASE("the end of triage stays where it says how the tests stood") {
    auto with_tests = line(SubjectKind::referral, "found_ready");
    with_tests.recorded.event.details = {{"test.age", "met"}};

    CHECK(said_once({line(SubjectKind::referral, "found_ready"),
                     line(SubjectKind::referral, "search_opened")})
              .size() == 1);
    CHECK(said_once({with_tests, line(SubjectKind::referral, "search_opened")}).size() == 2);
}

TEST_CASE("a line stays where the reader does not see the one it repeats") {
    CHECK(said_once({line(SubjectKind::referral, "taken_up")}).size() == 1);
}

TEST_CASE("the same happening at another time, or at another home, is another line") {
    const auto at_other_time = said_once({line(SubjectKind::referral, "arrived"),
                                          line(SubjectKind::placement, "arrived", noon + 1s)});
    const auto at_other_home = said_once({line(SubjectKind::hold, "withdrawn", noon, "elm"),
                                          line(SubjectKind::offer, "recalled", noon, "oak")});

    CHECK(at_other_time.size() == 2);
    CHECK(at_other_home.size() == 2);
}

}  // namespace
}  // namespace wayhome::application
