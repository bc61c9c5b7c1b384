// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/beds_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/queries/home_beds.hpp"
#include "kernel/london_time.hpp"
#include "web/components/bed_tile/bed_tile.hpp"
#include "web/components/button/button.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

using application::BedBoard;
using application::BedNow;
using placement::BedState;

BedTileState shape_of(BedState state) {
    switch (state) {
        case BedState::occupied:
        case BedState::absent_kept:
            return BedTileState::occupied;
        case BedState::held:
            return BedTileState::held;
        case BedState::free:
            return BedTileState::available;
        case BedState::closed:
        case BedState::retired:
        case BedState::not_approved:
            break;
    }
    return BedTileState::closed;
}

std::string reason_of(const home::BedClosure& closure) {
    return std::string{home::closure_reasons.words_for(closure.reason)};
}

/// What there is to say of the bed besides its state.
std::vector<std::string> details_of(const BedNow& bed) {
    std::vector<std::string> details;
    if (bed.day.state == BedState::not_approved) {
        details.push_back("Not approved before " + in_words(bed.bed.approved_from));
    }
    if (bed.placement) {
        details.push_back(bed.child.empty() ? "A child whose record is restricted"
                                            : "Child " + bed.child);
        if (bed.placement->arrived) {
            details.push_back("Since " + in_words(*bed.placement->arrived));
        } else {
            details.push_back("Expected " + in_words(bed.placement->expected_arrival));
        }
    } else if (bed.held_until) {
        details.push_back("Until " + in_words(*bed.held_until));
    }
    if (bed.closure) {
        details.push_back(reason_of(*bed.closure));
        details.push_back("Since " + in_words(bed.closure->from));
        if (bed.closure->until) details.push_back("Last day " + in_words(*bed.closure->until));
        if (bed.closure->review_on)
            details.push_back("Review " + in_words(*bed.closure->review_on));
        if (!bed.protects.empty()) details.push_back("Protects child " + bed.protects);
    }
    return details;
}

std::string address_for(const BedNow& bed) {
    if (bed.placement) return application::address_of(bed.placement->id);
    if (bed.closure) return application::address_of(bed.closure->id);
    return "";
}

Html tiles_of(const application::UnitBeds& unit) {
    BedTiles tiles;
    for (const auto& bed : unit.beds) {
        tiles.tiles.push_back(
            {"Bed " + bed.bed.name, address_for(bed), shape_of(bed.day.state), details_of(bed)});
    }
    return joined(
        {render(Heading{.text = fmt::format("{}: {}", unit.unit.name,
                                            home::sex_regimes.words_for(unit.unit.takes))}),
         render(tiles)});
}

std::string all_in_one(const std::vector<std::string>& details) {
    std::string line;
    for (const auto& each : details) line += line.empty() ? each : "; " + each;
    return line;
}

Html table_of(const BedBoard& beds) {
    Table table{.id = "beds", .caption = "The same beds as a table"};
    table.columns = {{"Bed"}, {"Unit"}, {"State"}, {"More"}, {"Paid for"}};
    table.first_cell_is_heading = true;
    table.words_when_empty = "Your home has no beds on record.";
    for (const auto& unit : beds.units) {
        for (const auto& bed : unit.beds) {
            const auto name = "Bed " + bed.bed.name;
            const auto href = address_for(bed);
            table.rows.push_back({href.empty() ? Content{name} : Content{render(Link{name, href})},
                                  unit.unit.name,
                                  std::string{placement::bed_states.words_for(bed.day.state)},
                                  all_in_one(details_of(bed)),
                                  bed.bed.block_contracted ? "Block contract" : "By the night"});
        }
    }
    return render(table);
}

void add_count(Table& table, std::string what, int all, int block) {
    table.rows.push_back({std::move(what), std::to_string(all), std::to_string(block)});
}

Html totals_of(const BedBoard& beds) {
    Table table{.id = "totals", .caption = "Now"};
    table.columns = {
        {"Beds"}, {"All", ColumnKind::numbers}, {"Of these, block contract", ColumnKind::numbers}};
    table.first_cell_is_heading = true;
    const auto& all = beds.all;
    const auto& block = beds.block_contracted;
    add_count(table, "Approved", all.approved, block.approved);
    add_count(table, "Available (approved less closed)", all.available, block.available);
    add_count(table, "Occupied", all.occupied, block.occupied);
    add_count(table, "Held", all.held, block.held);
    add_count(table, "Free", all.free, block.free);
    add_count(table, "Closed", all.closed, block.closed);
    for (const auto& [reason, count] : all.closed_for) {
        const auto of_block = block.closed_for.find(reason);
        add_count(table, fmt::format("Closed: {}", home::closure_reasons.words_for(reason)), count,
                  of_block == block.closed_for.end() ? 0 : of_block->second);
    }
    return render(table);
}

Html planned_of(const BedBoard& beds) {
    if (beds.planned.empty()) return {};
    Table table{.id = "planned", .caption = "Closures planned"};
    table.columns = {{"From"}, {"Last day"}, {"Reason"}};
    for (const auto& each : beds.planned) {
        table.rows.push_back({render(Link{in_words(each.from), application::address_of(each.id)}),
                              each.until ? in_words(*each.until) : "None set", reason_of(each)});
    }
    return render(table);
}

Response beds_page(const Visit& visit) {
    const auto beds = application::home_beds(visit.desk(), visit.person().actor());
    if (!beds) return not_there();
    auto page = visit.frame("Beds of " + beds->home);
    page.width = PageWidth::wide;
    HtmlWriter w;
    write(w, Heading{.text = "Beds of " + beds->home, .level = 1});
    ButtonGroup actions{.links = {{"See who is expected and who lives here", "/placements"}}};
    if (visit.may(access::Permission::close_bed)) {
        actions.buttons = {{.text = "Close a bed", .href = "/beds/closures/new"}};
    }
    write(w, actions);
    w.raw(totals_of(*beds));
    for (const auto& unit : beds->units) w.raw(tiles_of(unit));
    w.raw(table_of(*beds)).raw(planned_of(*beds));
    page.main = std::move(w).finish();
    return shown(page);
}

}  // namespace

void add_beds_page(SiteRoutes& routes) {
    routes.page("/beds", access::Permission::see_beds, beds_page);
}

}  // namespace wayhome::web
