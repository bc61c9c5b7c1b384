// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/register_page.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/queries/home_register.hpp"
#include "kernel/london_time.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"

namespace wayhome::web {
namespace {

using application::RegisterLine;
using placement::PlacementStatus;

Content child_of(const RegisterLine& line) {
    if (line.initials.empty()) return "A child whose record is restricted";
    const auto words = line.age ? fmt::format("{}, {} years", line.initials, *line.age)
                                : line.initials + ", age not known";
    return render(Link{words, application::address_of(line.placement.id)});
}

Html expected_of(const RegisterLine& line, Instant now) {
    const auto when = moment(line.placement.expected_arrival);
    const bool late =
        line.placement.status == PlacementStatus::booked && line.placement.expected_arrival < now;
    return late ? joined({when, render(Tag{"Overdue", TagColour::red})}) : when;
}

Table table_of(const std::vector<RegisterLine>& lines, PlacementStatus status, Instant now) {
    Table table;
    table.columns = {{"Child"},
                     {"Bed"},
                     {"Responsible council"},
                     {"Expected to arrive"},
                     {"Arrived"},
                     {"Expected to leave"}};
    table.first_cell_is_heading = true;
    for (const auto& line : lines) {
        const auto& placement = line.placement;
        if (placement.status != status) continue;
        table.rows.push_back(
            {child_of(line), fmt::format("{}, {}", line.bed, line.unit), line.authority,
             expected_of(line, now), moment(placement.arrived),
             placement.expected_departure ? in_words(*placement.expected_departure) : "Not set"});
    }
    return table;
}

Response register_page(const Visit& visit) {
    const auto lines = application::home_register(visit.desk(), visit.person().actor());
    auto expected = table_of(lines, PlacementStatus::booked, visit.now());
    expected.id = "expected";
    expected.caption = "Expected";
    expected.words_when_empty = "No child is expected.";
    auto living = table_of(lines, PlacementStatus::arrived, visit.now());
    living.id = "living";
    living.caption = "Living here";
    living.words_when_empty = "No child lives here.";
    auto page = visit.frame("Who is expected and who lives here");
    page.width = PageWidth::wide;
    page.back_link = BackLink{"Back to your beds", "/beds"};
    page.main = joined({render(Heading{.text = "Who is expected and who lives here", .level = 1}),
                        render(expected), render(living)});
    return shown(page);
}

}  // namespace

void add_register_page(SiteRoutes& routes) {
    routes.page("/placements", access::Permission::see_register, register_page);
}

}  // namespace wayhome::web
