// SPDX-License-Identifier: Apache-2.0
#include "application/placement/change_placement.hpp"

#include "application/placement/close_bed.hpp"
#include "application/placement/record_arrival.hpp"
#include "application/queries/my_work.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using placement::ChangeKind;
using placement::ChangeStatus;
using support::GivenSearch;
using support::is;
using support::says;

/// A child who lives in the first bed of Elm House until 9 April.
struct Living : GivenSearch {
    Living() {
        book(opened + 3h);
        clock.set(opened + 3h);
        const auto booked = only_placement(referral);
        REQUIRE(record_arrival(desk(), by(elm_manager),
                               {booked.id, booked.version, clock.now(), CivilDate{2026y / 4 / 9}}));
    }
    Answer ask(const access::Account& person, std::optional<ChangeKind> kind,
               std::optional<CivilDate> until, std::optional<BedId> bed = std::nullopt,
               std::string words = "The next home opens its bed only in May.") {
        return ask_change(desk(), by(person), {referral.id, kind, until, bed, std::move(words)});
    }
    Answer ask_longer() { return ask(elm_manager, ChangeKind::extend, CivilDate{2026y / 5 / 9}); }
    placement::ChangeRequest newest() {
        std::vector<placement::ChangeRequest> requests;
        const auto stay = only_placement(referral);
        registry.read(
            [&](Records& records) { requests = records.change_requests().of_placement(stay.id); });
        return requests.at(0);
    }
    AnswerChange answering(std::optional<bool> agreed, std::string words = "") {
        return {referral.id, newest().id, newest().version, agreed, std::move(words)};
    }
    Answer support(const access::Account& person, std::optional<bool> agreed,
                   std::string words = "") {
        return support_change(desk(), by(person), answering(agreed, std::move(words)));
    }
    Answer decide(const access::Account& person, std::optional<bool> agreed,
                  std::string words = "") {
        return agree_change(desk(), by(person), answering(agreed, std::move(words)));
    }
    bool has_work(const access::Account& person) {
        const auto work = my_work(desk(), by(person).actor);
        return std::any_of(work.items.begin(), work.items.end(), [&](const auto& each) {
            return each.what.find("the change asked for") != std::string::npos;
        });
    }
};

TEST_CASE(
    "F5 F8: a longer stay is asked by the home, supported by the council, agreed by the lead") {
    Living s;
    REQUIRE(s.ask_longer());
    CHECK(s.newest().status == ChangeStatus::asked);
    CHECK(s.was_told(s.referrer, "Change asked for"));
    CHECK(s.has_work(s.referrer));
    CHECK_FALSE(s.has_work(s.lead));
    CHECK_FALSE(s.has_work(s.elm_manager));

    REQUIRE(s.support(s.referrer, true));
    CHECK(s.only_placement(s.referral).expected_departure == 2026y / 4 / 9);
    CHECK(s.has_work(s.lead));
    CHECK_FALSE(s.has_work(s.referrer));
    REQUIRE(s.decide(s.lead, true));

    CHECK(s.newest().status == ChangeStatus::agreed);
    CHECK(s.only_placement(s.referral).expected_departure == 2026y / 5 / 9);
    CHECK_FALSE(s.has_work(s.lead));
    s.check_states_follow_events();
}

TEST_CASE("F5: the council asks for an earlier end, and the home refuses with its reason") {
    Living s;
    REQUIRE(s.ask(s.referrer, ChangeKind::shorten, CivilDate{2026y / 3 / 1}));

    CHECK(says(s.support(s.elm_manager, false), "why you do not agree"));
    REQUIRE(s.support(s.elm_manager, false, "Her exams end on the third of April."));

    CHECK(s.newest().status == ChangeStatus::refused);
    CHECK(s.newest().reason == "Her exams end on the third of April.");
    CHECK(s.only_placement(s.referral).expected_departure == 2026y / 4 / 9);
    CHECK(s.ask_longer());
    s.check_states_follow_events();
}

TEST_CASE("E15: another bed of the home is taken at the agreement, and the old one is free") {
    Living s;
    const auto second = s.elm.beds[1].id;
    REQUIRE(s.ask(s.elm_manager, ChangeKind::bed_change, std::nullopt, second));
    REQUIRE(s.support(s.referrer, true));

    REQUIRE(s.decide(s.lead, true));

    CHECK(s.only_placement(s.referral).bed == second);
    CHECK(s.times("bed_changed") == 1);
    s.check_states_follow_events();
}

TEST_CASE("E15: a bed that was closed meanwhile is refused at the agreement with the words why") {
    Living s;
    const auto second = s.elm.beds[1].id;
    REQUIRE(s.ask(s.elm_manager, ChangeKind::bed_change, std::nullopt, second));
    REQUIRE(s.support(s.referrer, true));
    REQUIRE(close_bed(
        s.desk(), s.by(s.elm_manager),
        {second, home::ClosureReason::staffing, "Two of the night staff are away.",
         CivilDate{2026y / 1 / 9}, CivilDate{2026y / 1 / 30}, std::nullopt, std::nullopt}));

    CHECK_FALSE(s.decide(s.lead, true));

    CHECK(s.newest().status == ChangeStatus::supported);
    CHECK(s.decide(s.lead, false, "The bed is closed until the end of the month."));
}

TEST_CASE("F8: the last day is later for a longer stay, earlier for a shorter one, never past") {
    Living s;

    CHECK(says(s.ask(s.elm_manager, ChangeKind::extend, CivilDate{2026y / 4 / 9}),
               "must be after 9 April 2026"));
    CHECK(says(s.ask(s.elm_manager, ChangeKind::shorten, CivilDate{2026y / 4 / 9}),
               "must be before 9 April 2026"));
    CHECK(says(s.ask(s.elm_manager, ChangeKind::shorten, CivilDate{2026y / 1 / 8}),
               "must be today or later"));
    CHECK(says(s.ask(s.elm_manager, ChangeKind::extend, std::nullopt), "Enter the new last day"));
    CHECK(says(s.ask(s.elm_manager, std::nullopt, std::nullopt), "Choose what is to change"));
    CHECK(says(s.ask(s.referrer, ChangeKind::bed_change, std::nullopt, s.elm.beds[1].id),
               "for the home to ask for"));
    CHECK_FALSE(s.ask(s.elm_manager, ChangeKind::bed_change, std::nullopt, s.elm.beds[0].id));
}

TEST_CASE("F8: one asking at a time, and no side answers its own") {
    Living s;
    REQUIRE(s.ask_longer());

    CHECK(says(s.ask(s.referrer, ChangeKind::shorten, CivilDate{2026y / 3 / 1}),
               "asked for already"));
    CHECK(says(s.support(s.elm_manager, true), "waits for the others' answer"));
    CHECK(says(s.decide(s.lead, true), "The other side has not agreed yet"));
}

TEST_CASE("F8: a day that has passed since it was asked for is not agreed to") {
    Living s;
    REQUIRE(s.ask(s.elm_manager, ChangeKind::shorten, CivilDate{2026y / 1 / 20}));
    REQUIRE(s.support(s.referrer, true));
    s.clock.set(s.opened + 24h * 12);

    CHECK(says(s.decide(s.lead, true), "has passed"));
}

TEST_CASE("L2: those who have no part in the placement find nothing") {
    Living s;
    CHECK(is<Forbidden>(s.ask(s.oak_manager, ChangeKind::extend, CivilDate{2026y / 5 / 9})));
    CHECK(is<Forbidden>(s.ask(s.officer, ChangeKind::extend, CivilDate{2026y / 5 / 9})));
    const auto recorder = s.another("recorder", s.elm.organisation, access::Role::home_recorder);
    CHECK(is<Forbidden>(s.ask(recorder, ChangeKind::extend, CivilDate{2026y / 5 / 9})));
    REQUIRE(s.ask_longer());

    CHECK(is<Forbidden>(s.support(s.lead, true)));
    CHECK(is<Forbidden>(s.decide(s.officer, true)));
    CHECK(is<Forbidden>(s.decide(s.referrer, true)));
    std::optional<SeenChanges> seen;
    CHECK(is<Forbidden>(see_changes(s.desk(), s.by(s.oak_manager), s.referral.id, seen)));
    CHECK(see_changes(s.desk(), s.by(recorder), s.referral.id, seen));
    CHECK_FALSE(seen->own_side);
    CHECK_FALSE(seen->decides);
}

TEST_CASE("D15: two leads who answer at once give one winner and one who is told") {
    Living s;
    REQUIRE(s.ask_longer());
    REQUIRE(s.support(s.referrer, true));
    const auto seen = s.answering(true);
    REQUIRE(agree_change(s.desk(), s.by(s.lead), seen));

    CHECK(is<Stale>(agree_change(s.desk(), s.by(s.lead), seen)));
}

TEST_CASE("F8: a change nobody decided on is overtaken when the child leaves") {
    Living s;
    REQUIRE(s.ask_longer());
    const auto stay = s.only_placement(s.referral);

    REQUIRE(record_departure(s.desk(), s.by(s.elm_manager),
                             {stay.id, stay.version, s.clock.now(), "order_ended", "family", ""}));

    CHECK(s.newest().status == ChangeStatus::overtaken);
    CHECK_FALSE(s.has_work(s.referrer));
    s.check_states_follow_events();
}

}  // namespace
}  // namespace wayhome::application
