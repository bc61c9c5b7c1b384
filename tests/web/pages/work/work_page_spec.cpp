// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "support/browser.hpp"
#include "support/given_escalation.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::GivenEscalation;
using support::shows;

TEST_CASE("D6 M1: an escalation waits on the first page of the responsible individual") {
    GivenEscalation given;
    Browser browser{given, given.responsible};

    const auto page = browser.look("/");

    CHECK(shows(page, "Answer the escalated decline of"));
    CHECK(shows(page, application::escalation_address_of(given.offer.id)));
    CHECK_FALSE(shows(page, "More waits than is listed here"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

TEST_CASE("M1: the page says that more waits than it lists") {
    GivenEscalation given;
    given.registry.write([&](application::Records& records) {
        for (int number = 0; number < 51; ++number) {
            auto draft = given.referral;
            draft.id = given.ids.make<ReferralId>();
            draft.reference = "WH-DRAFT-" + std::to_string(number);
            draft.status = referral::ReferralStatus::draft;
            draft.child.reset();
            records.referrals().add(draft);
        }
        return application::Ending::commit;
    });
    Browser browser{given, given.referrer};

    const auto page = browser.look("/");

    CHECK(shows(page, "More waits than is listed here"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

}  // namespace
}  // namespace wayhome::web
