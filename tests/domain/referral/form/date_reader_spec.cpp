// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/date_reader.hpp"

#include <doctest/doctest.h>

#include "given_form.hpp"

namespace wayhome::referral {
namespace {

using Messages = std::vector<std::string>;

GivenForm planned_welfare() {
    return {Pathway::welfare, Urgency::planned};
}

FieldValues read(std::string_view code, const FieldValues& inputs) {
    const auto form = planned_welfare();
    const auto stored = read_answer(*question(code), inputs, form.context());
    if (!stored) INFO(stored.error().front().message);
    REQUIRE(stored.has_value());
    return *stored;
}

Messages refused(std::string_view code, const FieldValues& inputs) {
    return messages(code, inputs, planned_welfare().context());
}

TEST_CASE("times are read by a London clock, as people write them") {
    const auto needed = [](const std::string& time) {
        return read("when_needed", {{"urgency", "planned"},
                                    {"needed_by.day", "7"},
                                    {"needed_by.month", "7"},
                                    {"needed_by.year", "2026"},
                                    {"needed_by.time", time}})[1]
            .second;
    };

    CHECK(needed("14:30") == "2026-07-07T13:30:00Z");
    CHECK(needed("2:30pm") == "2026-07-07T13:30:00Z");
    CHECK(needed("1430") == "2026-07-07T13:30:00Z");
    CHECK(needed("12am") == "2026-07-06T23:00:00Z");
    CHECK(needed("12.05 PM") == "2026-07-07T11:05:00Z");
}

TEST_CASE("times that do not exist are refused") {
    const auto needed = [](const std::string& day, const std::string& time) {
        return refused("when_needed", {{"urgency", "planned"},
                                       {"needed_by.day", day},
                                       {"needed_by.month", "3"},
                                       {"needed_by.year", "2026"},
                                       {"needed_by.time", time}});
    };

    CHECK(needed("7", "25:00") ==
          Messages{"The date the place is needed must have a real time, like 14:30"});
    CHECK(needed("7", "13pm") ==
          Messages{"The date the place is needed must have a real time, like 14:30"});
    CHECK(needed("29", "1:30") == Messages{"The date the place is needed must have a time that "
                                           "exists: the clocks go forward in that hour"});
    CHECK(needed("7", "") == Messages{"The date the place is needed must include a time"});
}

TEST_CASE("a place cannot be needed in the past") {
    CHECK(refused("when_needed", {{"urgency", "planned"},
                                  {"needed_by.day", "9"},
                                  {"needed_by.month", "1"},
                                  {"needed_by.year", "2026"},
                                  {"needed_by.time", "23:44"}}) ==
          Messages{"The date the place is needed must be in the future"});
}

TEST_CASE("dates in the wrong order are refused") {
    const GivenForm form{Pathway::youth_custody, Urgency::within_hours};
    const FieldValues inputs = {
        {"offence", "robbery"},     {"sentence", "section_250"},  {"court", "Snaresbrook"},
        {"sentenced.day", "5"},     {"sentenced.month", "1"},     {"sentenced.year", "2026"},
        {"ends.day", "5"},          {"ends.month", "1"},          {"ends.year", "2026"},
        {"early_release.day", "2"}, {"early_release.month", "6"}, {"early_release.year", "2026"},
        {"late_release.day", "1"},  {"late_release.month", "6"},  {"late_release.year", "2026"}};

    CHECK(messages("sentence", inputs, form.context()) ==
          Messages{"The date the sentence ends must be after the date of sentence",
                   "The late release date must be after the early release date"});
}

}  // namespace
}  // namespace wayhome::referral
