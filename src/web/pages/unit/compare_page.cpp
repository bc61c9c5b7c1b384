// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/compare_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/offer/send_offers.hpp"
#include "application/queries/see_referral.hpp"
#include "application/triage/fail_search.hpp"
#include "kernel/london_time.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::ComparedHomes;
using Errors = std::vector<FieldError>;

Html advice_of(const ComparedHomes& seen) {
    return joined({
        answerable_words("This comparison is advice. The unit answers for whom it asks; the home's "
                         "registered manager answers in law for taking the child; the placing "
                         "authority answers in law for placing the child."),
        render(Paragraph{fmt::format("Rules {}, in force from {}. What is not known never excludes "
                                     "a home: it is named to be asked.",
                                     seen.rules_version, in_words(seen.rules_from)),
                         true}),
    });
}

/// From where the miles of the table are counted.
Html miles_of(const ComparedHomes& seen) {
    if (seen.miles_from.empty()) return {};
    return render(Paragraph{fmt::format("Miles are counted in a straight line from {}, the council "
                                        "responsible for the child, and not from where the child "
                                        "lives: of addresses no position is on record.",
                                        seen.miles_from),
                            true});
}

Html choice_of(const Visit& visit, const ComparedHomes& seen, const Errors& errors) {
    if (!access::may(visit.person().actor(), Permission::send_offer, seen.facts)) return {};
    if (!referral::is_searching(seen.referral.status)) {
        return render(InsetText{fmt::format(
            "Homes can be asked only while the search is open. The referral is now: {}.",
            referral::referral_statuses.words_for(seen.referral.status))});
    }
    return choice_form(visit, seen, errors);
}

Response compare_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<ComparedHomes> seen;
    const auto answer = application::compare_homes(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("Compare homes");
        page.width = PageWidth::wide;
        page.has_errors = !errors.empty();
        page.child = child_bar(seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        page.back_link = BackLink{"Back to the referral", application::address_of(*id)};
        HtmlWriter in_full;
        for (const auto& beside : seen->homes)
            in_full.raw(home_in_full(visit.desk().rules, beside));
        page.main = joined({
            render(ErrorSummary{errors}),
            render(
                Heading{.text = "Compare homes", .level = 1, .caption = seen->referral.reference}),
            advice_of(*seen),
            overview_of(*seen),
            miles_of(*seen),
            choice_of(visit, *seen, errors),
            render(Heading{.text = "Each home in full"}),
            std::move(in_full).finish(),
        });
        return shown(page);
    });
}

Response send(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    application::SendOffers wanted{*id, visit.seen_version(), {}};
    for (const auto text : visit.request().form.all("home")) {
        if (const auto home = HomeId::from(text)) {
            wanted.homes.push_back({*home, visit.entered(application::override_field(*home)),
                                    visit.entered(application::override_words_field(*home))});
        }
    }
    const auto sent = application::send_offers(visit.desk(), visit.asked(), wanted);
    return after_press(visit, sent, application::address_of(*id) + "/homes",
                       [&](const Errors& errors) { return compare_page(visit, errors); });
}

Response failed_search_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<application::SeenReferral> seen;
    const auto answer =
        application::see_referral(visit.desk(), visit.asked(), *id, Permission::fail_search, seen);
    return if_seen(visit, answer, [&] {
        const auto here = application::address_of(*id);
        const auto pathway = seen->referral.pathway;
        std::optional<IdentityBar> bar;
        if (seen->child) {
            bar = child_bar(*seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        }
        return shown(
            visit,
            {.title = "Record that no place was found",
             .caption = seen->referral.reference,
             .child = bar,
             .answerable = "The unit's lead answers for ending the search. The placing authority "
                           "stays legally answerable for the child.",
             .before = render(WarningText{"Every open offer is recalled, and the referral ends as "
                                          "unmet need that is counted"}),
             .action = here + "/failed-search",
             .version = seen->referral.version,
             .fields = joined({render(reason_radios(visit, "search_failed", pathway, "reason",
                                                    "Why was no place found?", errors)),
                               render(reason_radios(visit, "alternative", pathway, "used_instead",
                                                    "Where did the child go instead?", errors)),
                               own_words(visit, "words", "Say more in a sentence",
                                         "The referrer reads what you write.", errors)}),
             .button = {.text = "End the search", .kind = ButtonKind::warning},
             .back = here,
             .errors = errors});
    });
}

Response fail(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto failed =
        application::fail_search(visit.desk(), visit.asked(),
                                 {*id, visit.seen_version(), visit.entered("reason"),
                                  visit.entered("used_instead"), visit.entered("words")});
    return after_press(visit, failed, application::address_of(*id),
                       [&](const Errors& errors) { return failed_search_page(visit, errors); });
}

}  // namespace

void add_compare_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/homes", Permission::compare_homes,
                [](const Visit& visit) { return compare_page(visit, {}); });
    routes.form("/referrals/{referral}/offers", Permission::send_offer, send);
    routes.page("/referrals/{referral}/failed-search", Permission::fail_search,
                [](const Visit& visit) { return failed_search_page(visit, {}); });
    routes.form("/referrals/{referral}/failed-search", Permission::fail_search, fail);
}

}  // namespace wayhome::web
