// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/referral_facts.hpp"

#include <doctest/doctest.h>

#include "given_referral.hpp"

namespace wayhome::referral {
namespace {

ReferralFacts facts(Pathway pathway, const GivenForm& form) {
    return facts_from(given_referral(pathway), form.answers(), friday_night);
}

BehaviourFact very_serious(Behaviour behaviour, LastSeen last_seen) {
    return {behaviour, Known::yes, Severity::very_serious, last_seen, std::nullopt};
}

TEST_CASE("what nobody said is absent from the facts, and listed as missing") {
    const auto known = facts(Pathway::welfare, given_form(Pathway::welfare));

    CHECK_FALSE(known.age);
    CHECK_FALSE(known.sex);
    CHECK_FALSE(known.living);
    CHECK_FALSE(known.distance);
    CHECK_FALSE(known.capabilities_needed);
    CHECK_FALSE(known.half_beds_of_staff);
    CHECK_FALSE(known.legal.section_25.injury);
    CHECK(known.legal.approval_needed == Known::not_known);
    CHECK(known.behaviours.size() == 14);
    CHECK_FALSE(known.behaviour(Behaviour::fire_setting).present);
    CHECK(known.missing.size() == 33);
}

TEST_CASE("A11: no known risk, not known and not asked are three different things") {
    auto form = given_form(Pathway::welfare);
    form.store("risks", {{"suicide", "none_known"},
                         {"weapons", "not_known"},
                         {"violence_to_staff", "known"},
                         {"violence_to_staff_details", "Bit a carer in May"}});

    const auto known = facts(Pathway::welfare, form);

    CHECK(known.risk(Risk::suicide).state == RiskState::none_known);
    CHECK(known.risk(Risk::weapons).state == RiskState::not_known);
    CHECK(known.risk(Risk::hostage_taking).state == RiskState::not_asked);
    CHECK(known.risk(Risk::violence_to_staff).details == "Bit a carer in May");
}

TEST_CASE("A10: a behaviour carries severity, recency and frequency") {
    auto form = given_form(Pathway::welfare);
    form.store("behaviours_harm", {{"self_harm", "yes"},
                                   {"self_harm_severity", "serious"},
                                   {"self_harm_last_seen", "within_week"},
                                   {"fire_setting", "no"}});

    const auto known = facts(Pathway::welfare, form);
    const auto& self_harm = known.behaviour(Behaviour::self_harm);

    CHECK(self_harm.is_present());
    CHECK(self_harm.severity == Severity::serious);
    CHECK(self_harm.last_seen == LastSeen::within_week);
    CHECK_FALSE(self_harm.frequency);
    CHECK(known.behaviour(Behaviour::fire_setting).present == Known::no);
}

TEST_CASE("absconding is read from where the pathway asks it") {
    auto form = given_form(Pathway::welfare);
    form.store("section_25", {{"absconding", "yes"}});
    form.store("behaviours_conduct", {{"absconding", "no"}});

    CHECK(facts(Pathway::welfare, form).behaviour(Behaviour::absconding).present == Known::yes);
    CHECK(facts(Pathway::remand, form).behaviour(Behaviour::absconding).present == Known::no);
}

TEST_CASE("age is judged on the day needed, and an estimate is marked as one") {
    auto form = given_form(Pathway::welfare);
    form.store("birth", born_on("2013-01-20"));
    CHECK(facts(Pathway::welfare, form).age == 12);

    form.store("when_needed", {{"urgency", "planned"}, {"needed_by", "2026-01-20T09:00:00Z"}});
    CHECK(facts(Pathway::welfare, form).age == 13);

    form.store("birth", {{"known", "no"}, {"estimated_age", "15"}});
    CHECK(facts(Pathway::welfare, form).age == 15);
    CHECK(facts(Pathway::welfare, form).age_is_estimated);
}

TEST_CASE("A12: keep-apart and keep-away lists and the wanted distance come through whole") {
    auto form = given_form(Pathway::welfare);
    form.store("keep_apart", {{"any", "yes"},
                              {"children.1.name", "Jay"},
                              {"children.1.born", "2010-02-01"},
                              {"children.1.reason", "rival_group"}});
    form.store("keep_away", {{"any", "yes"},
                             {"list.1.kind", "area"},
                             {"list.1.name", "Peckham"},
                             {"list.1.district", "SE15"},
                             {"list.1.reason", "Group there"}});
    form.store("distance", {{"band", "at_least"}, {"miles", "40"}});

    const auto known = facts(Pathway::welfare, form);

    REQUIRE(known.keep_apart.size() == 1);
    CHECK(known.keep_apart[0].reason == KeepApartReason::rival_group);
    CHECK(known.keep_apart[0].born == CivilDate{2010y / 2 / 1});
    REQUIRE(known.keep_away.size() == 1);
    CHECK(known.keep_away[0].district == "SE15");
    CHECK(known.distance->band == DistanceBand::at_least);
    CHECK(known.distance->miles == 40);
}

TEST_CASE("needing nothing special is known; not having been asked is not") {
    auto form = given_form(Pathway::welfare);
    form.store("place_needs", {{"needs", "none"}, {"staffing", "shared"}, {"weeks", "12"}});
    CHECK(facts(Pathway::welfare, form).capabilities_needed->empty());
    CHECK(facts(Pathway::welfare, form).expected_stay == Days{84});

    form.store("place_needs", {{"needs", "gang_exit"}, {"needs", "step_free_access"}});
    CHECK(facts(Pathway::welfare, form).capabilities_needed ==
          std::vector<std::string>{"gang_exit", "step_free_access"});
}

TEST_CASE("what must carry on follows from the plan that is held and the team that is involved") {
    auto form = given_form(Pathway::welfare);
    CHECK_FALSE(facts(Pathway::welfare, form).capabilities_to_continue);

    form.store("education", {{"plan", "held"}});
    form.store("mental_health", {{"mental_health", "no"}, {"camhs", "yes"}});
    CHECK(facts(Pathway::welfare, form).capabilities_to_continue ==
          std::vector<std::string>{"education_plan", "mental_health_in_reach"});
}

TEST_CASE("missing now, the group's name and a court's order come through") {
    auto form = given_form(Pathway::welfare);
    CHECK_FALSE(facts(Pathway::welfare, form).missing_now);

    form.store("where_now", {{"kind", "missing"}, {"missing_since", "2026-01-08T20:00:00Z"}});
    form.store("behaviours_exploitation", {{"gang_affiliated", "yes"}, {"gang_name", "E8"}});
    form.store("keep_apart", {{"any", "yes"},
                              {"children.1.name", "Jay"},
                              {"children.1.reason", "co_defendant"},
                              {"children.1.by_order", "yes"}});

    const auto known = facts(Pathway::welfare, form);
    CHECK(known.missing_now == true);
    CHECK(known.gang_name == "E8");
    CHECK(known.keep_apart[0].by_order == Known::yes);
}

TEST_CASE("a night before court is a stay of one day; a sentence lasts until late release") {
    auto night = given_form(Pathway::police_custody);
    night.store("detention", {{"next_court", "2026-01-10T10:00:00Z"}});
    CHECK(facts(Pathway::police_custody, night).expected_stay == Days{1});

    auto sentence = given_form(Pathway::youth_custody);
    sentence.store("sentence", {{"ends", "2026-07-09"}, {"late_release", "2026-02-09"}});
    CHECK(facts(Pathway::youth_custody, sentence).expected_stay == Days{31});
}

TEST_CASE("staffing load: shared is two half-beds, part of the day three, all day four") {
    CHECK(staffing_load(StaffingNeed::shared, {}) == 2);
    CHECK(staffing_load(StaffingNeed::one_to_one_at_times, {}) == 3);
    CHECK(staffing_load(StaffingNeed::one_to_one, {}) == 4);
    CHECK(staffing_load(StaffingNeed::two_to_one, {}) == 4);
    CHECK_FALSE(staffing_load(std::nullopt, {}));
}

TEST_CASE("staffing load: very serious and recent behaviour raises it, old behaviour does not") {
    const auto now = very_serious(Behaviour::self_harm, LastSeen::now);
    const auto month = very_serious(Behaviour::fire_setting, LastSeen::within_month);
    const auto old = very_serious(Behaviour::fire_setting, LastSeen::within_3_months);

    CHECK(staffing_load(StaffingNeed::shared, {now}) == 3);
    CHECK(staffing_load(StaffingNeed::shared, {now, month}) == 4);
    CHECK(staffing_load(StaffingNeed::shared, {old}) == 2);
    CHECK(staffing_load(std::nullopt, {now}) == 3);
}

TEST_CASE("an answer of not known is a missing fact, and a doubtful one is named") {
    auto form = given_form(Pathway::welfare);
    form.walk();
    form.store("keep_away", {{"any", "not_known"}}, true);

    const auto known = facts(Pathway::welfare, form);

    REQUIRE(known.missing.size() == 1);
    CHECK(known.missing[0].question == "keep_away");
    CHECK(known.missing[0].field == "any");
    CHECK(known.doubtful == std::vector<std::string>{"keep_away"});
    CHECK(known.keeps_away == Known::not_known);
}

}  // namespace
}  // namespace wayhome::referral
