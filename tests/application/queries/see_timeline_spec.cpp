// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_timeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "application/child/restrict_child.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

const std::string why = "A relative works at one of the homes.";

/// A child offered to Elm House was restricted, a person named, and the restriction ended.
struct OnceRestricted {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    OnceRestricted() {
        REQUIRE(restrict_child(given.desk(), given.by(given.lead), {child.id, 0, why}));
        REQUIRE(name_reader(given.desk(), given.by(given.lead), {child.id, "second"}));
        REQUIRE(unrestrict_child(given.desk(), given.by(given.lead),
                                 {child.id, 1, "The relative has left the home."}));
    }

    std::vector<TimelineEvent> of_the_child(const access::Account& person) {
        std::optional<SeenTimeline> seen;
        REQUIRE(see_child_timeline(given.desk(), given.by(person), child.id, 10000, seen));
        std::erase_if(seen->events, [](const auto& line) {
            return line.recorded.event.subject.kind != journal::SubjectKind::child;
        });
        return seen->events;
    }
};

TEST_CASE("L3: a home never reads on the timeline why a record was restricted, nor to whom") {
    OnceRestricted s;

    CHECK(s.of_the_child(s.given.elm_manager).empty());
}

TEST_CASE("L3: the child's authority and the unit read why a record was restricted") {
    OnceRestricted s;

    const auto council = s.of_the_child(s.given.referrer);
    const auto unit = s.of_the_child(s.given.officer);

    REQUIRE_FALSE(council.empty());
    CHECK(council.size() == unit.size());
    CHECK(council.back().recorded.event.name == "restricted");
    CHECK(council.back().recorded.event.detail("words") == why);
}

TEST_CASE("L3: the timeline names who was named for a restricted record, and shows no account") {
    OnceRestricted s;

    const auto lines = s.of_the_child(s.given.referrer);

    const auto named = std::find_if(lines.begin(), lines.end(), [](const auto& line) {
        return line.person == "Person second, The unit";
    });
    REQUIRE(named != lines.end());
    CHECK(named->recorded.event.details.empty());
}

TEST_CASE("L3: a naming recorded with the account as its words is shown by name too") {
    OnceRestricted s;
    const auto actor = s.given.by(s.given.lead).actor;
    s.given.registry.write([&](Records& records) {
        records.journal().append({s.given.ids.make<EventId>(),
                                  s.given.clock.now(),
                                  actor,
                                  {journal::SubjectKind::child, s.child.id.bits()},
                                  "reader_named",
                                  std::nullopt,
                                  s.child.id,
                                  {{"words", s.given.oak_manager.id.text()}}});
        return Ending::commit;
    });

    const auto lines = s.of_the_child(s.given.referrer);

    CHECK(lines.front().person == "Person oak, Oak House");
    CHECK(lines.front().recorded.event.details.empty());
}

}  // namespace
}  // namespace wayhome::application
