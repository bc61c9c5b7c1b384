// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/homes_pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/addresses.hpp"
#include "application/compare/compare_homes.hpp"
#include "application/queries/see_homes.hpp"
#include "kernel/london_time.hpp"
#include "web/components/bed_tile/bed_tile.hpp"
#include "web/components/button/button.hpp"
#include "web/components/details/details.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::HomeBeds;

/// "5: 3 staffing, 2 matching".
std::string closed_words(const placement::BedCounts& counts) {
    auto words = std::to_string(counts.closed);
    std::string_view parted = ": ";
    for (const auto& [reason, number] : counts.closed_for) {
        words += fmt::format("{}{} {}", parted, number, home::closure_reasons.code_of(reason));
        parted = ", ";
    }
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

Html homes_table(const std::vector<HomeBeds>& homes) {
    Table table{
        .id = "homes",
        .caption = "Beds of every home now",
        .columns = {{"Home"},
                    {"Approved", ColumnKind::numbers},
                    {"Closed, and why"},
                    {"Available", ColumnKind::numbers},
                    {"Held", ColumnKind::numbers},
                    {"Occupied", ColumnKind::numbers},
                    {"Free", ColumnKind::numbers},
                    {"Approved, paid for by the Youth Custody Service", ColumnKind::numbers}},
        .first_cell_is_heading = true,
        .words_when_empty = "There is no home in the records."};
    placement::BedCounts all;
    int block_contracted = 0;
    for (const auto& each : homes) {
        const auto& counts = each.day.all;
        table.rows.push_back({render(Link{each.home.name, application::address_of(each.home.id)}),
                              std::to_string(counts.approved), closed_words(counts),
                              std::to_string(counts.available), std::to_string(counts.held),
                              std::to_string(counts.occupied), std::to_string(counts.free),
                              std::to_string(each.day.block_contracted.approved)});
        all.approved += counts.approved;
        all.closed += counts.closed;
        all.available += counts.available;
        all.held += counts.held;
        all.occupied += counts.occupied;
        all.free += counts.free;
        for (const auto& [reason, number] : counts.closed_for) all.closed_for[reason] += number;
        block_contracted += each.day.block_contracted.approved;
    }
    table.rows.push_back({"All homes", std::to_string(all.approved), closed_words(all),
                          std::to_string(all.available), std::to_string(all.held),
                          std::to_string(all.occupied), std::to_string(all.free),
                          std::to_string(block_contracted)});
    return render(table);
}

Response homes_page(const Visit& visit) {
    const auto homes = application::see_homes(visit.desk(), visit.asked());
    auto page = visit.frame("Homes and beds");
    page.width = PageWidth::wide;
    page.main = joined({
        render(Heading{.text = "Homes and beds", .level = 1}),
        render(Paragraph{"As of " + in_words(visit.now()) +
                         ". Available is approved less closed; occupied counts beds kept for a "
                         "child who is away."}),
        homes_table(homes),
    });
    return shown(page);
}

BedTileState tile_state(placement::BedState state) {
    switch (state) {
        case placement::BedState::occupied:
        case placement::BedState::absent_kept:
            return BedTileState::occupied;
        case placement::BedState::held:
            return BedTileState::held;
        case placement::BedState::free:
            return BedTileState::available;
        default:
            return BedTileState::closed;
    }
}

BedTile tile_of(const HomeBeds& beds, const placement::BedDay& day) {
    const auto* const bed = beds.home.bed(day.bed);
    BedTile tile{.bed = bed->name, .state = tile_state(day.state)};
    const bool needs_word = day.state == placement::BedState::absent_kept ||
                            day.state == placement::BedState::not_approved;
    if (needs_word) tile.details.emplace_back(placement::bed_states.words_for(day.state));
    if (bed->block_contracted) tile.details.emplace_back("Paid for by the Youth Custody Service");
    for (const auto& closure : beds.closures) {
        if (closure.bed != day.bed || !day.closed_for) continue;
        tile.details.push_back(std::string{home::closure_reasons.words_for(closure.reason)});
        tile.details.push_back("Since " + in_words(closure.from));
        if (closure.until) tile.details.push_back("Until " + in_words(*closure.until));
        if (closure.review_on) tile.details.push_back("Review " + in_words(*closure.review_on));
    }
    return tile;
}

Html tiles_of(const HomeBeds& beds) {
    HtmlWriter w;
    for (const auto& unit : beds.home.units) {
        BedTiles tiles;
        for (const auto& day : beds.day.beds) {
            const auto* const bed = beds.home.bed(day.bed);
            const bool shown_here =
                bed->unit == unit.id && day.state != placement::BedState::retired;
            if (shown_here) tiles.tiles.push_back(tile_of(beds, day));
        }
        if (tiles.tiles.empty()) continue;
        write(w, Heading{.text = unit.name});
        write(w, tiles);
    }
    return std::move(w).finish();
}

std::string pathways_of(const home::Home& home) {
    std::string words;
    const auto add = [&](bool takes, referral::Pathway pathway) {
        if (!takes) return;
        if (!words.empty()) words += ", ";
        words += referral::pathways.words_for(pathway);
    };
    add(home.takes_welfare, referral::Pathway::welfare);
    add(home.takes_youth_custody, referral::Pathway::youth_custody);
    add(home.takes_remand, referral::Pathway::remand);
    add(home.takes_police_custody, referral::Pathway::police_custody);
    return words;
}

Html facts_of(const Visit& visit, const HomeBeds& beds) {
    const auto& home = beds.home;
    const auto& counts = beds.day.all;
    SummaryList list;
    list.rows = {
        {"Beds now",
         fmt::format("{} free of {} approved; closed {}; {} held; {} occupied", counts.free,
                     counts.approved, closed_words(counts), counts.held, counts.occupied)},
        {"Ages", fmt::format("{} to {}", home.youngest, home.oldest)},
        {"Takes", pathways_of(home)},
        {"Jurisdiction", std::string{home::jurisdictions.words_for(home.jurisdiction)}},
    };
    List offered;
    List not_offered;
    for (const auto& each : home.capabilities) {
        auto& said = each.offered ? offered : not_offered;
        said.items.emplace_back(visit.desk().comparison_rules.capability_words(each.code));
    }
    if (!offered.items.empty()) list.rows.push_back({"Says that it offers", render(offered)});
    if (!not_offered.items.empty()) {
        list.rows.push_back({"Says that it does not offer", render(not_offered)});
    }
    if (home.rating) {
        list.rows.push_back(
            {"Ofsted", fmt::format("{}, inspected {}. Context only.", home.rating->judgement,
                                   in_words(home.rating->inspected))});
    }
    if (!home.source.empty()) list.rows.push_back({"Source", home.source});
    return render(list);
}

Response home_page(const Visit& visit) {
    const auto id = visit.id<HomeId>("home");
    if (!id) return not_there();
    const auto beds = application::see_home_beds(visit.desk(), visit.asked(), *id);
    if (!beds) return not_there();
    auto page = visit.frame(beds->home.name);
    page.back_link = BackLink{"Homes and beds", "/homes"};
    Html waiting;
    if (visit.may(Permission::see_board)) {
        waiting = render(Button{.text = "Children who wait, for a bed here",
                                .kind = ButtonKind::secondary,
                                .href = application::address_of(*id) + "/waiting-children"});
    }
    page.main = joined({render(Heading{.text = beds->home.name, .level = 1}),
                        facts_of(visit, *beds), waiting, tiles_of(*beds)});
    return shown(page);
}

Html order_table(const application::ChildrenInOrder& order) {
    Table table{.id = "order",
                .caption = "Every child whose search is open, in the published order",
                .columns = {{"Place", ColumnKind::numbers},
                            {"Referral"},
                            {"Band"},
                            {"Need points", ColumnKind::numbers},
                            {"Need"},
                            {"Waited"},
                            {"In this home"}},
                .words_when_empty = "No child waits."};
    for (const auto& child : order.children) {
        HtmlWriter fit;
        write(fit, tag_of(child.comparison.verdict));
        for (const auto& stop : child.comparison.stops) write(fit, Paragraph{stop, true});
        table.rows.push_back(
            {std::to_string(child.place),
             render(Link{child.reference, application::address_of(child.referral)}),
             fmt::format("{}. {}", child.band, child.band_words),
             std::to_string(child.need.points()), child.need.words, child.waited_words,
             std::move(fit).finish()});
    }
    return render(table);
}

Response waiting_page(const Visit& visit) {
    const auto id = visit.id<HomeId>("home");
    if (!id) return not_there();
    const auto order = application::child_order_for_bed(visit.desk(), visit.asked(), *id);
    if (!order) return not_there();
    auto page = visit.frame("Children who wait");
    page.width = PageWidth::wide;
    page.back_link = BackLink{"Back to " + order->home.name, application::address_of(*id)};
    page.main = joined({
        render(Heading{.text = "Children who wait",
                       .level = 1,
                       .caption = "For a bed at " + order->home.name}),
        answerable_words("This order is advice. The unit answers for whom it asks; the home's "
                         "registered manager answers in law for taking a child."),
        render(Details{.summary = "The rule of this order", .content = order->rule_in_words}),
        order_table(*order),
    });
    return shown(page);
}

}  // namespace

void add_homes_pages(SiteRoutes& routes) {
    routes.page("/homes", Permission::see_all_beds, homes_page);
    routes.page("/homes/{home}", Permission::see_all_beds, home_page);
    routes.page("/homes/{home}/waiting-children", Permission::see_board, waiting_page);
}

}  // namespace wayhome::web
