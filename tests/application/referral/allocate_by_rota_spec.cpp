// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/duty_rota.hpp"
#include "given_draft.hpp"

namespace wayhome::application {
namespace {

using referral::ReferralStatus;
using support::Given;
using namespace std::chrono_literals;

void put_on_duty(Given& given, CivilDate day, const access::Account& officer) {
    given.registry.write([&](Records& records) {
        records.duty_rota().put(day, officer.id);
        return Ending::commit;
    });
}

GivenDraft a_whole_draft(Given& given) {
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");
    draft.fill_the_rest(referral::Extent::whole);
    return draft;
}

TEST_CASE("B1: an urgent referral is allocated to the officer on duty when it is sent") {
    Given given;
    put_on_duty(given, 2026y / 1 / 9, given.officer);
    auto draft = a_whole_draft(given);

    REQUIRE(draft.send());

    const auto referral = given.now(draft.form().referral);
    CHECK(referral.status == ReferralStatus::in_triage);
    CHECK(referral.officer == given.officer.id);
    CHECK(given.events_of(referral) ==
          std::vector<std::string>{"started", "submitted", "allocated"});
}

TEST_CASE("B1: a planned referral waits on the board, whoever is on duty") {
    Given given;
    put_on_duty(given, 2026y / 1 / 9, given.officer);
    auto draft = a_whole_draft(given);
    draft.fill("when_needed", {{"urgency", "planned"},
                               {"needed_by.day", "20"},
                               {"needed_by.month", "1"},
                               {"needed_by.year", "2026"},
                               {"needed_by.time", "10:00"}});
    draft.fill_the_rest(referral::Extent::whole);

    REQUIRE(draft.send());

    CHECK(draft.form().referral.status == ReferralStatus::submitted);
    CHECK_FALSE(draft.form().referral.officer);
}

TEST_CASE("B1: with nobody on duty today an urgent referral waits on the board") {
    Given given;
    put_on_duty(given, 2026y / 1 / 10, given.officer);
    auto draft = a_whole_draft(given);

    REQUIRE(draft.send());

    CHECK(draft.form().referral.status == ReferralStatus::submitted);
}

TEST_CASE("B1: an officer whose account was closed is not on duty") {
    Given given;
    put_on_duty(given, 2026y / 1 / 9, given.officer);
    auto draft = a_whole_draft(given);
    given.officer.closed = true;
    given.registry.write([&](Records& records) {
        CHECK(records.accounts().save(given.officer));
        return Ending::commit;
    });

    REQUIRE(draft.send());

    CHECK(draft.form().referral.status == ReferralStatus::submitted);
}

TEST_CASE("B1 L3: a restricted child's referral goes to nobody who may not open it") {
    Given given;
    put_on_duty(given, 2026y / 1 / 9, given.officer);
    auto draft = a_whole_draft(given);
    const auto child = draft.form().referral.child.value();
    given.registry.write([&](Records& records) {
        auto restricted = records.children().by_id(child).value();
        restricted.restricted = true;
        CHECK(records.children().save(restricted));
        records.children().name_reader(child, given.referrer.id);
        return Ending::commit;
    });

    REQUIRE(draft.send());

    CHECK(draft.form().referral.status == ReferralStatus::submitted);
    CHECK_FALSE(draft.form().referral.officer);
}

}  // namespace
}  // namespace wayhome::application
