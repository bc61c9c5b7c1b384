// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/board_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/queries/see_board.hpp"
#include "kernel/london_time.hpp"
#include "web/components/filter_panel/filter_panel.hpp"
#include "web/components/pagination/pagination.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/select/select.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tabs/tabs.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/unit/board_address.hpp"

namespace wayhome::web {
namespace {

using application::BoardRow;
using application::BoardTab;
using application::SeenBoard;

Html tabs_of(const BoardAddress& at, const SeenBoard& seen) {
    Tabs tabs{.label = "How far referrals have come"};
    std::size_t number = 0;
    for (const auto& tab : board_tab_list) {
        tabs.links.push_back({std::string{tab.words}, at.on(tab.value).text(),
                              tab.value == at.filter.tab, seen.counts.at(number)});
        ++number;
    }
    return render(tabs);
}

Html child_of(const BoardRow& row, Instant now) {
    if (!row.child) return render(Paragraph{"Not named yet"});
    HtmlWriter w;
    w.text(child::initials(*row.child));
    if (row.child->born) {
        w.text(fmt::format(", {}", age_on(*row.child->born, london_date(now))));
    }
    return std::move(w).finish();
}

Html due_of(const BoardRow& row, BoardTab tab, Instant now) {
    const auto& referral = row.referral;
    if (tab == BoardTab::needs_triage && referral.triage_due) {
        const bool late = *referral.triage_due < now;
        return joined(
            {moment(referral.triage_due), late ? render(Tag{"Overdue", TagColour::red}) : Html{}});
    }
    if (tab == BoardTab::searching) {
        return referral.needed_by ? moment(referral.needed_by) : render(Paragraph{"Not said"});
    }
    return moment(referral.changed);
}

std::string due_heading(BoardTab tab) {
    switch (tab) {
        case BoardTab::needs_triage:
            return "Triage due";
        case BoardTab::searching:
            return "Bed needed by";
        default:
            return "Last change";
    }
}

/// The pathway and how soon a place is needed: what the officer picks the next one by.
Html road_of(const referral::Referral& referral) {
    const std::string how_soon{referral::urgencies.words_for(referral.urgency)};
    HtmlWriter w;
    w.text(referral::pathways.words_for(referral.pathway)).open("br");
    switch (referral.urgency) {
        case referral::Urgency::within_hours:
            write(w, Tag{how_soon, TagColour::red});
            break;
        case referral::Urgency::within_72_hours:
            write(w, Tag{how_soon, TagColour::orange});
            break;
        case referral::Urgency::planned:
            w.text(how_soon);
            break;
    }
    return std::move(w).finish();
}

Html rows_of(const BoardAddress& at, const SeenBoard& seen, Instant now) {
    Table table{.id = "board",
                .caption = std::string{board_tab_list.words_for(at.filter.tab)},
                .columns = {{"Reference"},
                            {"Child"},
                            {"Pathway"},
                            {"Authority"},
                            {"Status"},
                            {"Waiting since"},
                            {due_heading(at.filter.tab)},
                            {"Officer"},
                            {"Answers"}},
                .first_cell_is_heading = true,
                .words_when_empty = "No referral stands here under these filters."};
    for (const auto& row : seen.rows) {
        const auto& referral = row.referral;
        table.rows.push_back(
            {render(Link{referral.reference, application::address_of(referral.id)}),
             child_of(row, now), road_of(referral), row.authority_name,
             render(tag_of(referral.status)), moment(referral.submitted),
             due_of(row, at.filter.tab, now),
             row.officer_name.empty() ? "Nobody yet" : row.officer_name,
             fmt::format("{} of {}", row.offers_answered, row.offers_sent)});
    }
    return render(table);
}

Html filter_fields(const BoardAddress& at, const SeenBoard& seen) {
    Html tab;
    {
        HtmlWriter w;
        w.open("input", {{"type", "hidden"},
                         {"name", "tab"},
                         {"value", board_tab_list.code_of(at.filter.tab)}});
        tab = std::move(w).finish();
    }
    Radios pathways{.name = "pathway",
                    .legend = {"Pathway", TextSize::small},
                    .items = {{.value = "any", .text = "Any"}},
                    .chosen = "any",
                    .is_small = true};
    for (const auto& each : referral::pathways) {
        pathways.items.push_back(
            {.value = std::string{each.code}, .text = std::string{each.words}});
        if (at.filter.pathway == each.value) pathways.chosen = std::string{each.code};
    }
    Select authority{.id = "authority", .label = {"Authority"}, .options = {{"", "Any"}}};
    for (const auto& each : seen.authorities) {
        authority.options.push_back({each.organisation.text(), each.name});
    }
    if (at.filter.authority) authority.chosen = at.filter.authority->text();
    Select officer{.id = "officer", .label = {"Officer"}, .options = {{"", "Anybody"}}};
    for (const auto& each : seen.officers) {
        officer.options.push_back({each.id.text(), each.name});
    }
    if (at.filter.officer) officer.chosen = at.filter.officer->text();
    return joined({tab,
                   render(TextInput{.id = "reference",
                                    .label = {"Reference begins with"},
                                    .value = at.filter.reference,
                                    .width = InputWidth::characters_20,
                                    .is_spellchecked = false}),
                   render(pathways), render(authority), render(officer)});
}

std::vector<ActiveFilter> active_filters(const BoardAddress& at) {
    std::vector<ActiveFilter> active;
    const auto add = [&](std::string text, auto without) {
        auto other = at.from_the_start();
        without(other.filter);
        active.push_back({std::move(text), other.text()});
    };
    if (!at.filter.reference.empty()) {
        add("Reference " + at.filter.reference, [](auto& filter) { filter.reference.clear(); });
    }
    if (at.filter.pathway) {
        add(std::string{referral::pathways.words_for(*at.filter.pathway)},
            [](auto& filter) { filter.pathway.reset(); });
    }
    if (at.filter.authority) {
        add("One authority", [](auto& filter) { filter.authority.reset(); });
    }
    if (at.filter.officer) add("One officer", [](auto& filter) { filter.officer.reset(); });
    return active;
}

Html pages_of(const BoardAddress& at, const SeenBoard& seen) {
    Pagination pages{.label = "Pages of the board"};
    if (at.start) pages.previous = PageLink{at.from_the_start().text(), "From the start"};
    if (seen.next) {
        auto next = at;
        next.start = seen.next;
        pages.next = PageLink{next.text(), ""};
    }
    return pages.previous || pages.next ? render(pages) : Html{};
}

/// The filter, or the way to it: its choices are longer than a page of the board.
Html filter_of(const BoardAddress& at, const SeenBoard& seen) {
    if (!at.filter_open) {
        auto open = at;
        open.filter_open = true;
        return render(Paragraph{render(Link{"Filter these referrals", open.text()})});
    }
    const auto tab_number = static_cast<std::size_t>(at.filter.tab);
    return render(FilterPanel{
        .action = "/board",
        .fields = filter_fields(at, seen),
        .active = active_filters(at),
        .clear_href = fmt::format("/board?tab={}", board_tab_list.code_of(at.filter.tab)),
        .count_words = fmt::format("{} referrals", seen.counts.at(tab_number))});
}

Response board_page(const Visit& visit) {
    const auto at = BoardAddress::from(visit.request());
    const auto seen = application::see_board(
        visit.desk(), visit.person().actor(), at.filter, at.start,
        at.filter_open ? application::FilterChoices::read : application::FilterChoices::left_out);
    auto page = visit.frame("Referrals");
    page.width = PageWidth::wide;
    page.main = joined({
        render(Heading{.text = "Referrals", .level = 1}),
        tabs_of(at, seen),
        filter_of(at, seen),
        rows_of(at, seen, visit.now()),
        pages_of(at, seen),
    });
    return shown(page);
}

}  // namespace

void add_board_page(SiteRoutes& routes) {
    routes.page("/board", access::Permission::see_board, board_page);
}

}  // namespace wayhome::web
