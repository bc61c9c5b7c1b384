// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/compare/outlook.hpp"
#include "kernel/london_time.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/referral_hub/hub_parts.hpp"
#include "web/pages/referral_hub/referral_page.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::Outlook;
using application::SearchHistory;

std::string chance_words(const SearchHistory& history) {
    if (!history.chance) {
        return fmt::format("Too few to tell: {} searches have ended; at least {} are needed",
                           history.ended, application::fewest_cases);
    }
    return fmt::format(
        "{} of {} searches that ended led to a place: {:.0f}%, between {:.0f}% and "
        "{:.0f}% with 95% confidence",
        history.placed, history.ended, history.chance->percent, history.chance->low,
        history.chance->high);
}

std::string wait_words(const SearchHistory& history) {
    if (!history.wait) {
        return fmt::format("Too few to tell: {} arrivals are known; at least {} are needed",
                           history.waits, application::fewest_cases);
    }
    return fmt::format(
        "Half of those placed waited no longer than {}, between {} and {} with 95% "
        "confidence, from sending to arrival ({} arrivals)",
        length_in_words(history.wait->median), length_in_words(history.wait->low),
        length_in_words(history.wait->high), history.waits);
}

Html history_of(const Outlook& outlook) {
    const auto& history = outlook.history;
    SummaryList list;
    list.rows = {{"Chance of a place", chance_words(history)},
                 {"Typical wait", wait_words(history)}};
    std::string sample = "Searches of this service on the same pathway";
    if (history.since) sample += ", sent since " + in_words(london_date(*history.since));
    sample +=
        ". It counts all children alike; a referral withdrawn for any reason counts as not "
        "placed.";
    return joined({render(Heading{.text = "What became of earlier searches"}), render(list),
                   render(Paragraph{sample, true})});
}

std::string why_not(const application::HomeBeside& beside) {
    const auto& compared = beside.compared;
    if (!compared.stops.empty()) return compared.stops.front();
    if (beside.beds.free == 0) return "No bed is free now";
    if (!compared.conditions.empty()) return compared.conditions.front();
    return "Nothing known speaks against it";
}

Html homes_of(const Outlook& outlook) {
    Table table{.id = "homes-now",
                .caption = "Which homes could fit now, and why not the others",
                .columns = {{"Home"}, {"Fits?"}, {"Free beds", ColumnKind::numbers}, {"Why"}},
                .first_cell_is_heading = true};
    for (const auto& beside : outlook.compared.homes) {
        table.rows.push_back({beside.compared.name, render(tag_of(beside.compared.verdict)),
                              std::to_string(beside.beds.free), why_not(beside)});
    }
    const auto href = application::address_of(outlook.compared.referral.id) + "/homes";
    return joined({render(table), render(Paragraph{render(Link{"Compare homes in full", href})})});
}

Html missing_of(const Outlook& outlook) {
    const auto& missing = outlook.compared.to_ask;
    if (missing.empty()) return {};
    List list;
    for (const auto& each : missing) list.items.emplace_back(each);
    return joined({render(Heading{.text = "Facts that are missing"}),
                   render(Paragraph{"Each could change which homes fit. Not knowing never excludes "
                                    "a home."}),
                   render(list)});
}

Html plan_of(const Outlook& outlook) {
    const int free = outlook.homes_with_a_free_bed();
    const auto now = free == 0 ? std::string{"No home that could fit has a free bed now."}
                     : free == 1
                         ? std::string{"One home that could fit has a free bed now."}
                         : fmt::format("{} homes that could fit have a free bed now.", free);
    return render(InsetText{
        now +
        " Whatever the chance, make a parallel plan: what happens tonight, and what if no "
        "secure place is found? Say who does what by when."});
}

Response outlook_page(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<Outlook> seen;
    const auto answer = application::see_outlook(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        const auto& compared = seen->compared;
        auto page = visit.frame("Outlook");
        page.child = child_bar(compared.child, compared.referral, compared.may_read, compared.law,
                               visit.now());
        page.main = joined({
            render(Heading{.text = "Outlook",
                           .level = 1,
                           .caption = "Referral " + compared.referral.reference}),
            hub_tabs(*id, HubTab::outlook),
            plan_of(*seen),
            homes_of(*seen),
            missing_of(*seen),
            history_of(*seen),
        });
        return shown(page);
    });
}

}  // namespace

void add_outlook_page(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/outlook", Permission::compare_homes, outlook_page);
}

}  // namespace wayhome::web
