// SPDX-License-Identifier: Apache-2.0
#include "application/referral/submit_referral.hpp"

#include <doctest/doctest.h>

#include "given_draft.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::Given;

TEST_CASE("A16: a whole referral is sent, its triage clock runs, and the unit is told") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");
    draft.fill_the_rest(referral::Extent::whole);

    const auto sent = draft.send();

    REQUIRE(sent);
    CHECK(sent->look_at.ends_with("/receipt"));
    const auto referral = draft.form().referral;
    CHECK(referral.status == ReferralStatus::submitted);
    CHECK(referral.triage_due == given.clock.now() + 30min);
    CHECK(given.events_of(referral) == std::vector<std::string>{"started", "submitted"});
}

TEST_CASE("U-21: an urgent police referral is sent with its short list of answers") {
    Given given;
    GivenDraft draft{given};
    draft.start("police_custody", "within_hours").named("Ash", "Example");
    draft.fill_the_rest(referral::Extent::short_path);

    CHECK(draft.send());
}

TEST_CASE("A3: a referral with an open question is not sent, and each one is named") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");

    const auto problems = problems_in(draft.send());

    CHECK(problems.front().field == "question-authority");
    CHECK(problems.front().words == "Answer “The responsible council”");
}

TEST_CASE("A14: for a child of twelve without an approval applied for, nothing is sent") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours");
    draft.fill("name", {{"given_names", "Ash"}});
    draft.fill("birth", GivenDraft::born("4", "3", "2013"));
    draft.fill("approval", {{"state", "not_applied"}});
    draft.fill_the_rest(referral::Extent::short_path);

    const auto problems = problems_in(draft.send());

    CHECK(problems.size() == 1);
    CHECK(problems.front().field == "question-approval");
}

TEST_CASE("R-11: the same press again sends nothing twice") {
    Given given;
    GivenDraft draft{given};
    draft.start("welfare", "within_72_hours").named("Ash", "Example");
    draft.fill_the_rest(referral::Extent::short_path);
    const auto press = given.by(given.referrer, "one press");
    const SubmitReferral wanted{*draft.id, draft.form().referral.version};

    const auto first = submit_referral(given.desk(), press, wanted);
    const auto again = submit_referral(given.desk(), press, wanted);

    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->look_at == first->look_at);
    CHECK(given.events_of(draft.form().referral).size() == 2);
}

}  // namespace
}  // namespace wayhome::application
