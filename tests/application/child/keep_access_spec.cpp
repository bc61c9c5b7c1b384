// SPDX-License-Identifier: Apache-2.0
#include "application/child/keep_access.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

#include "application/child/restrict_child.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
#include "domain/child/restriction.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::Given;

const std::string why = "A relative works at one of the homes.";

/// A child of Exampleham, offered to Elm House. Oak House has no part.
struct Offered {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    Answer restrict(std::vector<AccountId> removed = {}) {
        return restrict_child(given.desk(), given.by(given.lead),
                              {child.id, now().version, why, std::move(removed)});
    }
    child::Child now() {
        std::optional<child::Child> found;
        given.registry.read([&](Records& records) { found = records.children().by_id(child.id); });
        return *found;
    }
    bool is_reader(const access::Account& person) {
        std::vector<AccountId> readers;
        given.registry.read(
            [&](Records& records) { readers = records.children().named_readers(child.id); });
        return std::find(readers.begin(), readers.end(), person.id) != readers.end();
    }
    AccessAfter preview(std::vector<AccountId> removed = {}) {
        std::optional<RestrictionPreview> seen;
        REQUIRE(preview_restriction(given.desk(), given.by(given.lead),
                                    {child.id, now().version, why, std::move(removed)}, seen));
        return seen->access;
    }
    access::Account a_manager_of_the_council() {
        const access::Account manager{
            given.ids.make<AccountId>(),       "manager", "Person manager", given.council.id,
            {access::Role::authority_manager}, ""};
        given.registry.write([&](Records& records) {
            records.accounts().add(manager);
            return Ending::commit;
        });
        return manager;
    }
    void allocate_to(const access::Account& officer) {
        given.registry.write([&](Records& records) {
            auto open = *records.referrals().by_id(referral.id);
            open.officer = officer.id;
            REQUIRE(records.referrals().save(open));
            return Ending::commit;
        });
    }
    Answer accept() {
        return accept_offer(given.desk(), given.by(given.elm_manager),
                            {offer.id, given.now(offer).version, given.elm.beds[0].id, {}});
    }
};

TEST_CASE("L3: a home with a live offer can still answer it when the record is restricted") {
    Offered s;
    REQUIRE(s.restrict());

    CHECK(s.accept());
}

TEST_CASE("L3: the home that expects a child can still record the arrival of a restricted child") {
    Offered s;
    REQUIRE(s.accept());
    REQUIRE(take_up_place(s.given.desk(), s.given.by(s.given.referrer),
                          {s.offer.id, s.given.now(s.offer).version, s.given.clock.now() + 1h}));
    REQUIRE(s.restrict());
    const auto placement = s.given.only_placement(s.referral);

    CHECK(record_arrival(s.given.desk(), s.given.by(s.given.elm_manager),
                         {placement.id, placement.version, s.given.clock.now(), std::nullopt}));
}

TEST_CASE("L3: a unit lead does not lock the child's own council out by restricting") {
    Offered s;
    const auto manager = s.a_manager_of_the_council();
    REQUIRE(s.restrict());
    AccessRecord record;

    CHECK(see_access_record(s.given.desk(), s.given.by(manager), s.child.id, 1000, record));
}

TEST_CASE("L3: where the council has no manager, those who take up places for it keep access") {
    Offered s;
    REQUIRE(s.restrict());

    CHECK(s.is_reader(s.given.referrer));
}

TEST_CASE(
    "L3: the allocated officer and who made the referral keep access, other officers do not") {
    Offered s;
    s.a_manager_of_the_council();
    s.allocate_to(s.given.officer);
    REQUIRE(s.restrict());

    CHECK(s.is_reader(s.given.officer));
    CHECK(s.is_reader(s.given.referrer));
    CHECK_FALSE(s.is_reader(s.given.second_officer));
    CHECK_FALSE(s.is_reader(s.given.oak_manager));
}

TEST_CASE("L3: who is removed by hand keeps no access; whoever restricts always keeps it") {
    Offered s;
    REQUIRE(s.restrict({s.given.elm_manager.id, s.given.lead.id}));

    CHECK_FALSE(s.is_reader(s.given.elm_manager));
    CHECK(s.is_reader(s.given.lead));
    CHECK_FALSE(s.accept());
}

TEST_CASE("L3: a home asked after the page was shown keeps access: nobody took its tick away") {
    Offered s;
    const auto shown = s.preview().keeps;
    std::vector<AccountId> all_shown;
    for (const auto& each : shown) all_shown.push_back(each.account.id);
    s.given.an_opened_offer(s.referral, s.given.oak);

    REQUIRE(s.restrict(all_shown));

    CHECK(s.is_reader(s.given.oak_manager));
    CHECK_FALSE(s.is_reader(s.given.elm_manager));
}

TEST_CASE("L3: before the press it is said by name who keeps and who loses access") {
    Offered s;
    const auto access = s.preview();

    REQUIRE(access.keeps.size() == 3);
    CHECK(access.keeps[0].account.id == s.given.lead.id);
    CHECK(access.keeps[1].account.id == s.given.elm_manager.id);
    CHECK(access.keeps[1].as == KeepsAs::home_asked);
    CHECK(access.keeps[2].account.id == s.given.referrer.id);
    REQUIRE(access.loses.size() == 1);
    CHECK(access.loses[0].name == "The unit");
    CHECK(access.loses[0].people == std::vector<std::string>{"Person officer", "Person second"});
    CHECK(access.locked_out.empty());
    CHECK_FALSE(s.now().restricted);
}

TEST_CASE("L3: before the press it is said which home or council nobody could act for any more") {
    Offered s;
    const auto access = s.preview({s.given.elm_manager.id, s.given.referrer.id});

    REQUIRE(access.locked_out.size() == 2);
    CHECK(access.locked_out[0].name == "Elm House");
    CHECK(access.locked_out[0].as == KeepsAs::home_asked);
    CHECK(access.locked_out[1].as == KeepsAs::council);
}

TEST_CASE("L3: a restriction begins afresh: names left from an earlier one end") {
    Offered s;
    REQUIRE(s.restrict());
    REQUIRE(name_reader(s.given.desk(), s.given.by(s.given.lead), {s.child.id, "second"}));
    REQUIRE(unrestrict_child(s.given.desk(), s.given.by(s.given.lead),
                             {s.child.id, s.now().version, "The relative has left the home."}));

    REQUIRE(s.restrict());

    CHECK_FALSE(s.is_reader(s.given.second_officer));
    CHECK(s.is_reader(s.given.elm_manager));
}

TEST_CASE("L6: each person who is named, or is no longer, has an event of its own") {
    Offered s;
    REQUIRE(s.restrict());

    std::vector<journal::RecordedEvent> events;
    s.given.registry.read([&](Records& records) {
        events = records.journal().of({journal::SubjectKind::child, s.child.id.bits()});
    });

    REQUIRE(events.size() == 4);
    CHECK(events[0].event.name == "restricted");
    CHECK(child::reader_of(events[1].event) == s.given.lead.id);
    CHECK(child::reader_of(events[2].event) == s.given.elm_manager.id);
    CHECK(child::reader_of(events[3].event) == s.given.referrer.id);
}

}  // namespace
}  // namespace wayhome::application
