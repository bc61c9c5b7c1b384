// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "kernel/expect.hpp"
#include "support/markup.hpp"
#include "web/components/bed_tile/bed_tile.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/filter_panel/filter_panel.hpp"
#include "web/components/identity_bar/identity_bar.hpp"
#include "web/components/pagination/pagination.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/task_list/task_list.hpp"
#include "web/components/timeline/timeline.hpp"

namespace wayhome::web {
namespace {

using support::occurrences;

constexpr Instant friday_night =
    std::chrono::sys_days{std::chrono::year{2026} / 1 / 9} + Hours{23} + Minutes{45};

bool holds(const Html& html, std::string_view part) {
    return html.view().find(part) != std::string_view::npos;
}

TEST_CASE("numbers stand in numeric cells under numeric headings, and a row has its heading") {
    const auto html = render(
        Table{.id = "homes",
              .caption = "Homes",
              .columns = {{.heading = "Home"}, {.heading = "Miles", .kind = ColumnKind::numbers}},
              .first_cell_is_heading = true,
              .rows = {{"Alderwood & Co", "42"}}});

    CHECK(holds(html,
                "<caption class=\"govuk-table__caption govuk-table__caption--m\" "
                "id=\"homes-caption\">Homes</caption>"));
    CHECK(holds(html,
                "<th scope=\"col\" class=\"govuk-table__header "
                "govuk-table__header--numeric\">Miles</th>"));
    CHECK(holds(html, "<th scope=\"row\" class=\"govuk-table__header\">Alderwood &amp; Co</th>"));
    CHECK(holds(html, "<td class=\"govuk-table__cell govuk-table__cell--numeric\">42</td>"));
}

TEST_CASE("a heading that sorts is a link and says how the table is sorted now") {
    const auto html = render(Table{.id = "homes",
                                   .caption = "Homes",
                                   .columns = {{.heading = "Home",
                                                .sort = ColumnSort{.href = "/homes?sort=-name",
                                                                   .now = SortOrder::ascending}}}});

    CHECK(holds(html,
                "aria-sort=\"ascending\"><a class=\"govuk-link wayhome-sort\" "
                "href=\"/homes?sort=-name\">Home</a>"));
}

TEST_CASE("an empty table says so across its columns") {
    const auto html = render(Table{.id = "waiting",
                                   .caption = "Waiting",
                                   .columns = {{.heading = "Child"}, {.heading = "Days"}},
                                   .words_when_empty = "No child is waiting."});

    CHECK(holds(html, "<td class=\"govuk-table__cell\" colspan=\"2\">No child is waiting.</td>"));
}

TEST_CASE("a row without a cell for every column is a bug") {
    const Table table{.id = "homes",
                      .caption = "Homes",
                      .columns = {{.heading = "Home"}, {.heading = "Miles"}},
                      .rows = {{"Alderwood"}}};

    CHECK_THROWS_AS(render(table), Bug);
}

TEST_CASE("a change link says what is changed to people who only hear it") {
    const auto html =
        render(SummaryList{.rows = {{.key = "Name",
                                     .value = "Siân <O'Dowd>",
                                     .actions = {{.href = "/name", .visually_hidden = "name"}}},
                                    {.key = "Age", .value = "14 years"}}});

    CHECK(holds(html, "Siân &lt;O&#39;Dowd&gt;"));
    CHECK(holds(html, "Change<span class=\"govuk-visually-hidden\"> name</span></a>"));
    CHECK(holds(html, "govuk-summary-list__row--no-actions"));
}

TEST_CASE("a task that cannot start is no link, and a status is read with its task") {
    const auto html = render(
        TaskList{.tasks = {{.title = "Risks", .href = "/risks", .status = {.text = "In progress"}},
                           {.title = "Send",
                            .status = {.text = "Cannot start", .cannot_start_yet = true}}}});

    CHECK(holds(html, "href=\"/risks\" aria-describedby=\"task-list-1-status\">Risks</a>"));
    CHECK(holds(html, "id=\"task-list-1-status\">In progress"));
    CHECK(occurrences(html.view(), "<a ") == 1);
}

TEST_CASE("a tag says its state in a word") {
    CHECK(render(Tag{.text = "Overdue", .colour = TagColour::red}).view() ==
          "<strong class=\"govuk-tag govuk-tag--red\">Overdue</strong>");
}

TEST_CASE("a countdown gives the exact London time and what is left, without script") {
    const auto html = render(
        Countdown{.label = "Answer by", .due = friday_night + Minutes{30}, .now = friday_night});

    CHECK(holds(html, "<time datetime=\"2026-01-10T00:15:00Z\">10 January 2026, 12:15am</time>"));
    CHECK(holds(html, "30 minutes left"));
    CHECK(holds(html, "class=\"wayhome-countdown\""));
}

TEST_CASE("a countdown at its due second has not passed; a second later it has") {
    const auto at_due = render(Countdown{.label = "By", .due = friday_night, .now = friday_night});
    const auto later =
        render(Countdown{.label = "By", .due = friday_night, .now = friday_night + Seconds{1}});

    CHECK(holds(at_due, "less than a minute left"));
    CHECK(holds(at_due, "wayhome-countdown--near"));
    CHECK(holds(later, "passed less than a minute ago"));
    CHECK(holds(later, "wayhome-countdown--passed"));
}

TEST_CASE(
    "the identity bar says who, how old, by what road, under what law, until when, and if "
    "restricted") {
    const auto html = render(IdentityBar{
        .name_or_initials = "M. O'D.",
        .age = "15 years",
        .pathway = "Remand",
        .legal_status = {.text = "Full care order (C2)"},
        .next_limit =
            LegalLimit{.name = "Remand ends", .words = "12 January 2026", .machine = "2026-01-12"},
        .is_restricted = true,
        .alerts = {"Not with A. D."}});

    CHECK(holds(html, "M. O&#39;D."));
    CHECK(holds(html, "15 years"));
    CHECK(holds(html, "Pathway</dt><dd class=\"wayhome-identity-bar__value\">Remand</dd>"));
    CHECK(holds(html, "Full care order (C2)</strong>"));
    CHECK(holds(html, "Remand ends: <time datetime=\"2026-01-12\">12 January 2026</time>"));
    CHECK(holds(html, "Restricted record"));
    CHECK(holds(html, "<li>Not with A. D.</li>"));
}

TEST_CASE("a bed's state is a word, not only a colour and a shape") {
    const auto html = render(BedTile{.bed = "Bed 4",
                                     .state = BedTileState::closed,
                                     .details = {"Staffing, since 2 January 2026"}});

    CHECK(holds(html, "<strong>Closed</strong>"));
    CHECK(holds(html, "aria-hidden=\"true\""));
    CHECK(holds(html, "Staffing, since 2 January 2026"));
}

TEST_CASE("what the child said is set apart on the timeline") {
    const auto html = render(Timeline{.months = {{.heading = "January 2026",
                                                  .entries = {{.title = "What the child said",
                                                               .kind = {.text = "Voice"},
                                                               .when_words = "8 January 2026",
                                                               .when_machine = "2026-01-08",
                                                               .body = "I want to be near my nan.",
                                                               .is_childs_words = true}}}}});

    CHECK(holds(html, "wayhome-timeline__entry--voice"));
    CHECK(holds(html, "I want to be near my nan."));
}

TEST_CASE("each filter in use can be taken away by a link") {
    const auto html =
        render(FilterPanel{.action = "/referrals",
                           .active = {{.text = "Welfare", .remove_href = "/referrals?open"}},
                           .clear_href = "/referrals",
                           .count_words = "18 of 121 referrals"});

    CHECK(holds(html, "method=\"get\""));
    CHECK(holds(html,
                "href=\"/referrals?open\"><span class=\"govuk-visually-hidden\">Remove this "
                "filter: </span>Welfare"));
    CHECK(holds(html, "18 of 121 referrals"));
}

TEST_CASE("a list that is not counted has previous and next with what is there") {
    const auto html =
        render(Pagination{.next = PageLink{.href = "/events?before=20", .label = "Older"}});

    CHECK(holds(html, "rel=\"next\""));
    CHECK(holds(html, "<span class=\"govuk-pagination__link-label\">Older</span>"));
    CHECK_FALSE(holds(html, "rel=\"prev\""));
}

}  // namespace
}  // namespace wayhome::web
