// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/appeal.hpp"

#include "application/queries/my_work.hpp"
#include "application/triage/judge_eligibility.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::GivenSearch;
using support::is;
using support::says;

/// Found not eligible by two officers at 9am on Friday 9 January 2026: an appeal can be made for
/// eight working hours, until 5pm.
struct NotEligible : GivenSearch {
    NotEligible() {
        referral.id = ids.make<ReferralId>();
        referral.reference = "WH-NOT";
        referral.status = ReferralStatus::draft;
        referral.version = 0;
        const auto asked = by(officer);
        registry.write([&](Records& records) {
            Work work{records, asked, clock.now(), ids, rules};
            records.referrals().add(referral);
            record(work, referral, referral::ReferralEvent::started);
            referral = advance(work, referral, referral::ReferralEvent::submitted).value();
            referral.officer = officer.id;
            referral = advance(work, referral, referral::ReferralEvent::allocated).value();
            return Ending::commit;
        });
        find(officer, second_officer);
    }

    void find(const access::Account& first, const access::Account& second) {
        REQUIRE(find_not_eligible(
            desk(), by(first),
            {referral.id, version(), "age", "She will be eighteen on the day she is to arrive."}));
        REQUIRE(confirm_not_eligible(desk(), by(second), {referral.id, version(), true, ""}));
    }
    Answer appeal(const access::Account& person,
                  std::string words = "Her birth certificate shows another year.") {
        return appeal_ineligibility(desk(), by(person), {referral.id, version(), std::move(words)});
    }
    Answer judge(const access::Account& person, std::optional<bool> upheld,
                 std::string words = "The certificate was read and shows 2011.") {
        return judge_appeal(desk(), by(person), {referral.id, version(), upheld, std::move(words)});
    }
    bool has_work(const access::Account& person, std::string_view what) {
        const auto work = my_work(desk(), by(person).actor);
        return std::any_of(work.items.begin(), work.items.end(), [&](const auto& each) {
            return each.what.find(what) != std::string::npos;
        });
    }
};

TEST_CASE("B5: an appeal that is upheld brings the referral back to triage with its whole time") {
    NotEligible s;
    s.clock.advance(2h);
    REQUIRE(s.appeal(s.referrer));
    CHECK(s.was_told(s.lead, "appeals on WH-NOT"));
    CHECK(s.has_work(s.lead, "Decide on the appeal on WH-NOT"));

    REQUIRE(s.judge(s.lead, true));

    CHECK(s.status() == ReferralStatus::in_triage);
    CHECK(s.now(s.referral).triage_due == s.clock.now() + 30min);
    CHECK(s.was_told(s.referrer, "was upheld"));
    CHECK_FALSE(s.has_work(s.lead, "Decide on the appeal"));
    s.wait(31min);
    CHECK(s.times("triage_chased") == 1);
    s.check_states_follow_events();
}

TEST_CASE("B5: an appeal that is refused leaves the finding, and there is no second") {
    NotEligible s;
    REQUIRE(s.appeal(s.referrer));

    REQUIRE(s.judge(s.lead, false, "Two registers show the same year."));

    CHECK(s.status() == ReferralStatus::not_eligible);
    CHECK(says(s.appeal(s.referrer), "made once, and this one was refused"));
    CHECK(is<Stale>(s.judge(s.lead, true)));
    s.check_states_follow_events();
}

TEST_CASE("B5: an appeal is made within one working day of the finding") {
    NotEligible s;

    s.clock.set(s.opened + 8h + 1s);
    CHECK(says(s.appeal(s.referrer), "The time to appeal ended on"));
    s.clock.set(s.opened + 8h);
    CHECK(s.appeal(s.referrer));
}

TEST_CASE("B5: who found it not eligible does not decide on the appeal") {
    NotEligible s;
    REQUIRE(s.appeal(s.referrer));
    REQUIRE(s.judge(s.lead, true));
    s.find(s.lead, s.officer);
    REQUIRE(s.appeal(s.referrer));

    CHECK(says(s.judge(s.lead, true), "Another unit lead must decide"));
    const auto other_lead = s.another("lead2", s.unit.id, access::Role::unit_lead);
    CHECK(s.judge(other_lead, false));
}

TEST_CASE("B5: a finding made anew can be appealed against anew") {
    NotEligible s;
    REQUIRE(s.appeal(s.referrer));
    CHECK(says(s.appeal(s.referrer), "waits for the unit lead"));
    REQUIRE(s.judge(s.lead, true));
    s.find(s.second_officer, s.officer);

    CHECK(s.appeal(s.referrer));
}

TEST_CASE("B5: nobody else appeals or decides, and both say why") {
    NotEligible s;
    CHECK(is<Forbidden>(s.appeal(s.officer)));
    CHECK(is<Forbidden>(s.appeal(s.elm_manager)));
    CHECK_FALSE(s.appeal(s.referrer, ""));
    REQUIRE(s.appeal(s.referrer));

    CHECK(is<Forbidden>(s.judge(s.officer, true)));
    CHECK(is<Forbidden>(s.judge(s.referrer, true)));
    CHECK(says(s.judge(s.lead, std::nullopt, ""), "Choose whether the appeal is upheld"));
}

}  // namespace
}  // namespace wayhome::application
