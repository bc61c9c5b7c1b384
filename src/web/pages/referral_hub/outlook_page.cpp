// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/compare/outlook.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/referral_hub/hub_parts.hpp"
#include "web/pages/referral_hub/outlook_words.hpp"
#include "web/pages/referral_hub/referral_page.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::Outlook;

Html history_of(const Outlook& outlook) {
    const auto& history = outlook.history;
    SummaryList list;
    list.rows = {{"Chance of a place", chance_words(history)},
                 {"Typical wait", wait_words(history)}};
    return joined({render(Heading{.text = "What became of earlier searches"}), render(list),
                   render(Paragraph{sample_words(history), true})});
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
    return render(
        InsetText{free_beds_words(outlook.homes_with_a_free_bed()) + " " + parallel_plan_words});
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
