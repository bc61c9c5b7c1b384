// SPDX-License-Identifier: Apache-2.0
#include "application/child/restrict_child.hpp"

#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

/// The lead restricts a child whose referral is with Elm House.
struct Restricted {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    Answer restrict_without(std::vector<AccountId> removed) {
        return restrict_child(
            given.desk(), given.by(given.lead),
            {child.id, 0, "The child is at risk from somebody at work here.", std::move(removed)});
    }
    Answer accept_by_elm() {
        return accept_offer(given.desk(), given.by(given.elm_manager),
                            {offer.id, given.now(offer).version, given.elm.beds[0].id, {}});
    }
};

TEST_CASE("L3: a restricted record is closed to all but named people, who are asked at each step") {
    Restricted s;
    REQUIRE(s.restrict_without({s.given.elm_manager.id}));

    const auto not_named = s.accept_by_elm();
    REQUIRE(name_reader(s.given.desk(), s.given.by(s.given.lead), {s.child.id, "elm"}));
    const auto named = s.accept_by_elm();

    REQUIRE_FALSE(not_named);
    CHECK(std::holds_alternative<Forbidden>(not_named.error()));
    CHECK(named.has_value());
}

TEST_CASE("L3: whoever restricts a record can still see it") {
    Restricted s;
    REQUIRE(s.restrict_without({s.given.lead.id, s.given.elm_manager.id, s.given.referrer.id}));
    AccessRecord record;

    CHECK(see_access_record(s.given.desk(), s.given.by(s.given.lead), s.child.id, 1000, record));
    REQUIRE(record.readers.size() == 1);
    CHECK(record.readers[0].id == s.given.lead.id);
}

TEST_CASE("L5: who changed or was refused a child's record stands in its access record") {
    Restricted s;
    REQUIRE(s.accept_by_elm());
    AccessRecord record;

    REQUIRE(see_access_record(s.given.desk(), s.given.by(s.given.lead), s.child.id, 1000, record));

    REQUIRE(record.lines.size() == 1);
    CHECK(record.lines[0].person == "Person elm");
    CHECK(record.lines[0].entry.entry.action == "decide_offer");
}

TEST_CASE("L5: a home has no part in the access record") {
    Restricted s;
    AccessRecord record;

    CHECK_FALSE(see_access_record(s.given.desk(), s.given.by(s.given.elm_manager), s.child.id, 1000,
                                  record));
}

}  // namespace
}  // namespace wayhome::application
