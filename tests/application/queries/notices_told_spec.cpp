// SPDX-License-Identifier: Apache-2.0
#include "application/queries/my_work.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "application/advance.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

/// A child's place was offered to Elm House, so that its manager was told of it.
struct Told {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    void restrict_to(std::initializer_list<AccountId> readers) {
        given.registry.write([&](Records& records) {
            auto known = *records.children().by_id(child.id);
            known.restricted = true;
            REQUIRE(records.children().save(known));
            for (const auto reader : readers) records.children().name_reader(child.id, reader);
            return Ending::commit;
        });
    }
    std::vector<ReadableNotice> notices_of(const access::Account& person) {
        return my_work(given.desk(), given.by(person).actor).notices;
    }
    bool is_told(const access::Account& person) {
        const auto notices = notices_of(person);
        return std::any_of(notices.begin(), notices.end(), [&](const auto& each) {
            return each.notice.words.find(referral.reference) != std::string::npos;
        });
    }
};

TEST_CASE("L3: a notice about a child restricted meanwhile is shown to named people alone") {
    Told s;
    REQUIRE(s.is_told(s.given.elm_manager));
    REQUIRE(s.is_told(s.given.officer));
    REQUIRE(s.is_told(s.given.referrer));

    s.restrict_to({s.given.referrer.id});

    CHECK_FALSE(s.is_told(s.given.elm_manager));
    CHECK_FALSE(s.is_told(s.given.officer));
    CHECK(s.is_told(s.given.referrer));
}

TEST_CASE("L3: older notices take the places of those that are left out") {
    Told s;
    const auto other = s.given.a_child("Birch");
    const auto older = s.given.a_searching_referral(other);
    s.given.an_opened_offer(older, s.given.elm);
    s.given.clock.advance(Minutes{1});
    for (int i = 0; i < 20; ++i) s.given.an_opened_offer(s.referral, s.given.elm);
    REQUIRE(s.notices_of(s.given.elm_manager).size() == 20);

    s.restrict_to({s.given.lead.id});

    const auto left = s.notices_of(s.given.elm_manager);
    REQUIRE(left.size() == 1);
    CHECK(left[0].notice.words == older.reference + " is offered to your home");
}

TEST_CASE("M3: a home whose part has ended still reads why") {
    Told s;
    const auto asked = s.given.by(s.given.officer);
    const auto offer = s.given.now(s.offer);
    s.given.registry.write([&](Records& records) {
        Work work{records, asked, s.given.clock.now(), s.given.ids, s.given.rules};
        REQUIRE(advance(work, s.referral, offer, wayhome::offer::OfferEvent::recalled));
        return Ending::commit;
    });

    const auto notices = s.notices_of(s.given.elm_manager);

    CHECK(std::any_of(notices.begin(), notices.end(), [&](const auto& each) {
        return each.notice.words == "The offer of " + s.referral.reference + " was recalled";
    }));
}

}  // namespace
}  // namespace wayhome::application
