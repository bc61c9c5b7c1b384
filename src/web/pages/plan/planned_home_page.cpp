// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "application/plan/plan_address.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/plan/plan_pages.hpp"
#include "web/pages/plan/plan_tables.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenPlannedHome;
using Plans = std::shared_ptr<application::ProposedPlans>;

std::string opened_words(const SeenPlannedHome& seen, const allocation::Reopening& what) {
    const auto staff = matching::staff_of(static_cast<int>(what.half_beds));
    if (what.beds == 0) return "The staff of " + staff + " more";
    const auto unit = std::find_if(seen.home.units.begin(), seen.home.units.end(),
                                   [&](const auto& each) { return each.id.text() == what.unit; });
    const auto bed = "One closed bed reopened in " + unit->name;
    return what.half_beds == 0 ? bed : bed + ", with the staff of " + staff;
}

/// Those of them whom the reader may see. Others are not hinted at: the home would tell where.
std::string who_words(const SeenPlannedHome& seen, const std::vector<std::string>& children) {
    std::string names;
    for (const auto& child : children) {
        if (!seen.plan.shows(child)) continue;
        names += (names.empty() ? "" : ", ") + seen.plan.proposed->input.child(child)->reference;
    }
    return names;
}

std::string worth_words(const SeenPlannedHome& seen,
                        const std::optional<allocation::Worth>& worth) {
    if (!worth) return "Not worked out in the time given";
    if (!worth->meets_more_need()) return "Would place nobody more";
    const auto placed = who_words(seen, worth->placed);
    if (placed.empty()) return "Would meet more need";
    const auto displaced = who_words(seen, worth->displaced);
    return displaced.empty() ? "Would place " + placed
                             : fmt::format("Would place {}, in place of {}", placed, displaced);
}

Html openings_table(const SeenPlannedHome& seen) {
    Table table{.id = "openings",
                .caption = "What more beds or staff would do tonight",
                .columns = {{"If there were"}, {"The plan"}},
                .first_cell_is_heading = true,
                .words_when_empty = "No bed is closed here and no known staffing limits the home."};
    for (const auto& each : seen.openings) {
        table.rows.push_back({opened_words(seen, each.what), worth_words(seen, each.worth)});
    }
    return render(table);
}

Response home_page(const Visit& visit, const Plans& plans) {
    const auto id = visit.id<HomeId>("home");
    if (!id) return not_there();
    std::optional<SeenPlannedHome> seen;
    const auto answer =
        application::see_planned_home(visit.desk(), visit.asked(), *plans, *id, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("One home in the plan");
        page.back_link = BackLink{"Back to the plan", application::address_of_plan};
        page.main = joined({
            render(Heading{.text = "One home in the plan", .level = 1, .caption = seen->home.name}),
            answerable_words(
                "This is advice. Whether a bed can be opened and staffed safely is for "
                "the home’s registered manager, who answers for it in law."),
            render(Heading{.text = "Proposed for"}),
            proposed_at(seen->plan, seen->home),
            openings_table(*seen),
            render(Paragraph{"Each line is the whole plan made again with that one change, for "
                             "everyone who waits. A home takes no more children at a time than "
                             "before.",
                             true}),
            render(Paragraph{render(Link{"The home and its beds", application::address_of(*id)})}),
        });
        return shown(page);
    });
}

}  // namespace

void add_planned_home_pages(SiteRoutes& routes, const Plans& plans) {
    routes.page("/plan/homes/{home}", Permission::see_proposed_plan,
                [plans](const Visit& visit) { return home_page(visit, plans); });
}

}  // namespace wayhome::web
