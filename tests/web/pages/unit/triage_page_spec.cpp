// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/triage/may_be_known.hpp"
#include "support/answered.hpp"
#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

/// A referral that waits for triage.
struct Submitted : Given {
    Submitted() : referral(a_searching_referral(a_child())) {
        referral.status = referral::ReferralStatus::submitted;
        referral.triage_due = clock.now() + Minutes{30};
        registry.write([&](application::Records& records) {
            expect(records.referrals().save(referral), "nobody else saved it");
            return application::Ending::commit;
        });
        here = application::address_of(referral.id);
    }
    std::string version() { return std::to_string(now(referral).version); }
    Response allocate_to(const access::Account& whom) {
        return Browser{*this, officer}.press(
            here + "/allocation", entered({{"version", version()}, {"officer", whom.id.text()}}));
    }

    referral::Referral referral;
    std::string here;
};

TEST_CASE("triage shows every legal test with its result, and starts by giving it to an officer") {
    Submitted given;
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here + "/triage");
    const auto allocated = given.allocate_to(given.officer);

    CHECK(shows(page, "Legal tests"));
    CHECK(shows(page, "Not known: ask"));
    CHECK(shows(page, "Give it to an officer"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
    CHECK(sent_to(allocated) == given.here);
    CHECK(given.now(given.referral).officer == given.officer.id);
}

TEST_CASE("a question to the referrer is answered on the referral's page, and triage goes on") {
    Submitted given;
    given.allocate_to(given.officer);
    Browser officer{given, given.officer};
    Browser referrer{given, given.referrer};

    officer.press(given.here + "/information-requests",
                  entered({{"version", given.version()},
                           {"section", "health"},
                           {"question", "Which medicines does she take?"}}));
    const auto asked = referrer.look(given.here);
    std::optional<referral::InformationRequest> request;
    given.registry.read([&](application::Records& records) {
        request = records.referrals().information_requests(given.referral.id).at(0);
    });
    const auto answered = referrer.press(
        given.here + "/information-answers",
        entered({{"request", request->id.text()}, {"answer", "She takes none now."}}));

    CHECK(shows(asked, "Which medicines does she take?"));
    CHECK(shows(asked, "Send the answer"));
    CHECK(support::repeated_ids(asked.body.view()).empty());
    CHECK(sent_to(answered) == given.here);
    CHECK(given.now(given.referral).status == referral::ReferralStatus::in_triage);
}

TEST_CASE("not eligible needs a second officer; the first one sees that it waits") {
    Submitted given;
    given.allocate_to(given.officer);
    Browser first{given, given.officer};
    Browser second{given, given.second_officer};

    first.press(given.here + "/ineligibility",
                entered({{"version", given.version()},
                         {"reason", "age"},
                         {"words", "The child is nine years old."}}));
    const auto waits = first.look(given.here + "/triage");
    const auto asks = second.look(given.here + "/triage");
    const auto confirmed =
        second.press(given.here + "/ineligibility-confirmation",
                     entered({{"version", given.version()}, {"confirmed", "yes"}}));

    CHECK(shows(waits, "Another officer must confirm it"));
    CHECK(shows(asks, "The child is nine years old."));
    CHECK(sent_to(confirmed) == given.here);
    CHECK(given.now(given.referral).status == referral::ReferralStatus::not_eligible);
}

/// The first officer's finding waits for the second.
void find_too_young(Submitted& given) {
    given.allocate_to(given.officer);
    Browser{given, given.officer}.press(given.here + "/ineligibility",
                                        entered({{"version", given.version()},
                                                 {"reason", "age"},
                                                 {"words", "The child is nine years old."}}));
}

TEST_CASE("B4: the placing side reads a finding only once a second officer has confirmed it") {
    Submitted given;
    find_too_young(given);
    Browser referrer{given, given.referrer};
    Browser second{given, given.second_officer};

    const auto before = referrer.look(given.here + "/timeline");
    const auto to_unit = second.look(given.here + "/timeline");
    second.press(given.here + "/ineligibility-confirmation",
                 entered({{"version", given.version()}, {"confirmed", "yes"}}));
    const auto after = referrer.look(given.here + "/timeline");
    const auto hub = referrer.look(given.here);

    CHECK_FALSE(shows(before, "The child is nine years old."));
    CHECK_FALSE(shows(before, "awaits a second officer"));
    CHECK(shows(to_unit, "The child is nine years old."));
    CHECK(shows(after, "The child is nine years old."));
    CHECK_FALSE(shows(after, "awaits a second officer"));
    CHECK(shows(hub, "Why it ended"));
    CHECK(shows(hub, "The child is nine years old."));
    CHECK(support::fault_in_markup(hub.body.view()) == "");
}

TEST_CASE("B4: a finding that the second officer returns is never read by the placing side") {
    Submitted given;
    find_too_young(given);
    Browser{given, given.second_officer}.press(given.here + "/ineligibility-confirmation",
                                               entered({{"version", given.version()},
                                                        {"confirmed", "no"},
                                                        {"words", "She turned ten in May."}}));

    const auto page = Browser{given, given.referrer}.look(given.here + "/timeline");
    const auto to_unit = Browser{given, given.officer}.look(given.here + "/timeline");

    CHECK_FALSE(shows(page, "The child is nine years old."));
    CHECK_FALSE(shows(page, "She turned ten in May."));
    CHECK(shows(to_unit, "She turned ten in May."));
}

TEST_CASE("B3: the search opens although a test is not met only with a reason, which is kept") {
    Submitted given;
    given.allocate_to(given.officer);
    support::answer(given, given.referral, "birth",
                    {{"known", "yes"}, {"born", "2018-03-04"}, {"sex", "F"}});
    Browser browser{given, given.officer};

    const auto asks = browser.look(given.here + "/triage");
    const auto silent =
        browser.press(given.here + "/search", entered({{"version", given.version()}}));
    const auto short_of = browser.press(
        given.here + "/search", entered({{"version", given.version()}, {"despite", "Judge"}}));
    const auto opened = browser.press(
        given.here + "/search", entered({{"version", given.version()},
                                         {"despite", "The judge has fixed her age at eleven."}}));
    const auto timeline = Browser{given, given.referrer}.look(given.here + "/timeline");

    CHECK(shows(asks, "Why does the search open all the same?"));
    CHECK(support::repeated_ids(asks.body.view()).empty());
    CHECK(silent.status == 422);
    CHECK(shows(silent, "href=\"#despite\""));
    CHECK(shows(short_of, ">\nJudge</textarea>"));
    CHECK(sent_to(opened) == given.here);
    CHECK(shows(timeline, "Although a test is not met: The judge has fixed her age at eleven."));
    CHECK(shows(timeline, "Age: Not met"));
    CHECK(support::fault_in_markup(timeline.body.view()) == "");
}

TEST_CASE("finishing triage opens the search, and no reason is asked for where no test fails") {
    Submitted given;
    given.allocate_to(given.officer);
    Browser browser{given, given.officer};

    const auto page =
        browser.press(given.here + "/search", entered({{"version", given.version()}}));

    CHECK(sent_to(page) == given.here);
    CHECK(given.now(given.referral).status == referral::ReferralStatus::searching);
}

TEST_CASE(
    "A8: triage shows who may be the same child, and opens the search once that is answered") {
    Submitted given;
    given.allocate_to(given.officer);
    const auto known = given.a_child("Ashe", "Example");
    const auto open = given.a_searching_referral(known);
    const auto asked = given.by(given.officer);
    given.registry.write([&](application::Records& records) {
        application::Work work{records, asked, given.clock.now(), given.ids, given.rules};
        records.journal().append(application::about_known_records(
            work, access::the_system(), given.referral, application::may_be_known, {known.id}));
        return application::Ending::commit;
    });
    Browser browser{given, given.officer};

    const auto page = browser.look(given.here + "/triage");
    const auto refused =
        browser.press(given.here + "/search", entered({{"version", given.version()}}));
    const auto unanswered =
        browser.press(given.here + "/known-child",
                      entered({{"version", given.version()}, {"same_as", "nobody"}}));
    const auto answered = browser.press(
        given.here + "/known-child",
        entered({{"version", given.version()},
                 {"same_as", "nobody"},
                 {"how_known", "The council says that Ashe is the younger sister."}}));
    const auto opened =
        browser.press(given.here + "/search", entered({{"version", given.version()}}));

    CHECK(shows(page, "This may be a child already known"));
    CHECK(shows(page, "Ashe Example"));
    CHECK(shows(page, "Exampleham"));
    CHECK(shows(page, open.reference));
    CHECK_FALSE(shows(page, "Finish triage and open the search"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
    CHECK(support::repeated_ids(page.body.view()).empty());
    CHECK(shows(refused, "href=\"#known-child\""));
    CHECK(shows(unanswered, "Say in a sentence how you know that it is another child"));
    CHECK(sent_to(answered) == given.here + "/triage");
    CHECK(sent_to(opened) == given.here);
}

TEST_CASE("the board has the referral on the tab of its status, and filters live in the address") {
    Submitted given;
    Browser browser{given, given.officer};

    const auto triage = browser.look("/board");
    const auto searching = browser.look("/board", entered({{"tab", "searching"}}));
    const auto remand = browser.look("/board", entered({{"pathway", "remand"}}));

    CHECK(shows(triage, given.referral.reference));
    CHECK(shows(triage, std::string{referral::urgencies.words_for(given.referral.urgency)}));
    CHECK_FALSE(shows(searching, given.referral.reference));
    CHECK_FALSE(shows(remand, given.referral.reference));
    CHECK(shows(remand, "/board?tab=searching&amp;pathway=remand"));
    CHECK(support::fault_in_markup(triage.body.view()) == "");
    CHECK(support::repeated_ids(triage.body.view()).empty());
}

TEST_CASE("an address with nonsense shows the board all the same") {
    Submitted given;
    Browser browser{given, given.officer};

    const auto page =
        browser.look("/board", entered({{"tab", "x"}, {"after", "12"}, {"officer", "me"}}));

    CHECK(page.status == 200);
}

}  // namespace
}  // namespace wayhome::web
