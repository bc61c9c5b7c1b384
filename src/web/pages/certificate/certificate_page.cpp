// SPDX-License-Identifier: Apache-2.0
#include "web/pages/certificate/certificate_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/queries/see_certificate.hpp"
#include "kernel/london_time.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"

namespace wayhome::web {
namespace {

using application::SeenCertificate;

std::string time_or_not_known(const std::optional<Instant>& at) {
    return at ? in_words(*at) : "Not recorded";
}

Html facts_of(const SeenCertificate& seen) {
    const auto& child = seen.child;
    SummaryList list;
    list.rows = {
        {"Child", seen.may_read.identity ? child::full_name(child) : child::initials(child)},
        {"Born", seen.may_read.identity && child.born ? in_words(*child.born) : "Not shown"},
        {"Police force", seen.force},
        {"Custody suite", seen.suite.empty() ? "Not recorded" : seen.suite},
        {"Charged", time_or_not_known(seen.charged)},
        {"At court", time_or_not_known(seen.court)},
        {"A secure place was asked for", time_or_not_known(seen.referral.submitted)},
        {"The search ended", fmt::format("{}, by {}", in_words(seen.failed), seen.by)},
        {"Why the public needs protection",
         seen.serious_harm.empty() ? "Not recorded" : seen.serious_harm},
        {"Reference", seen.referral.reference}};
    return render(list);
}

Html homes_of(const Visit& visit, const SeenCertificate& seen) {
    Table table{.id = "homes", .caption = "Secure children’s homes that were asked"};
    table.columns = {{"Home"}, {"Asked"}, {"Answer"}, {"Answered"}};
    table.words_when_empty = "No home was asked before the time at court.";
    table.first_cell_is_heading = true;
    for (const auto& each : seen.homes) {
        std::string answer{offer::offer_statuses.words_for(each.status)};
        if (!each.reason.empty()) {
            answer += ": " + reason_words(visit.desk().rules, "decline", each.reason);
        }
        table.rows.push_back({each.home, moment(each.asked), std::move(answer),
                              each.answered ? moment(each.answered) : Html{}});
    }
    return render(table);
}

/// The sentence the court reads. It names what the record holds and no more.
std::string statement_of(const SeenCertificate& seen) {
    const auto asked = seen.homes.empty()
                           ? std::string{"no secure children’s home could be asked"}
                           : fmt::format("{} secure children’s {} asked", seen.homes.size(),
                                         seen.homes.size() == 1 ? "home was" : "homes were");
    return fmt::format(
        "A place in secure accommodation was sought for this child, who was charged and kept in "
        "police detention. Between {} and {}, {} through the coordination unit, and no secure "
        "accommodation was available.",
        time_or_not_known(seen.referral.submitted), in_words(seen.failed), asked);
}

Response certificate_page(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenCertificate> seen;
    const auto answer = application::see_certificate(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("Certificate for the court");
        page.child = child_bar(seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        page.back_link = BackLink{.href = application::address_of(*id)};
        page.main = joined({
            render(Heading{.text = "Certificate for the court",
                           .level = 1,
                           .caption = "Police and Criminal Evidence Act 1984, section 38(6) "
                                      "and (7)"}),
            render(Paragraph{statement_of(*seen)}),
            facts_of(*seen),
            homes_of(visit, *seen),
            render(WarningText{
                "Not yet verified: the wording of this page was written for this service from "
                "summaries of the law (Home Office Concordat, College of Policing) and has not "
                "been held against the text of the Act. The custody officer checks it, signs it "
                "and answers for it."}),
            render(Heading{.text = "Signed by the custody officer", .level = 2}),
            render(Paragraph{"Name, rank and number:"}),
            render(Paragraph{"Date and time:"}),
        });
        return shown(page);
    });
}

}  // namespace

void add_certificate_page(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/certificate", access::Permission::print_referral,
                certificate_page);
}

}  // namespace wayhome::web
