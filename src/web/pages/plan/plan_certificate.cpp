// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "kernel/london_time.hpp"
#include "web/components/details/details.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/plan/plan_tables.hpp"
#include "web/pages/plan/plan_words.hpp"

namespace wayhome::web {

using application::ProposedPlan;
using application::SeenProposedPlan;

Html certificate_of(const ProposedPlan& proposed) {
    const auto& plan = proposed.solved.plan;
    const bool proved = plan.status == allocation::Status::optimal;
    SummaryList list;
    list.rows = {
        {"Is it the best?",
         proved ? "Proved best: taking the eight measures in their order, no other plan is better."
                : "Not proved: time ran out. It keeps every rule; the table says how much better "
                  "any other plan could be."},
        {"Checked",
         "By a second program that shares nothing with the first, before anybody sees the plan."},
        {"Made from the records of", in_words(proposed.input.at)},
        {"Plan", short_hash(proposed.input.hash)},
        {"Rules", proposed.input.rules_version},
    };
    Table table{.id = "measures",
                .caption = "The eight measures, each before the next",
                .caption_size = TextSize::small,
                .columns = {{"Measure"},
                            {"This plan", ColumnKind::numbers},
                            {"At most possible", ColumnKind::numbers}},
                .first_cell_is_heading = true};
    for (std::size_t number = 0; number < allocation::level_count; ++number) {
        const auto bound = plan.bounds[number];
        table.rows.push_back(
            {fmt::format("{}. {}", number + 1, level_words(static_cast<allocation::Level>(number))),
             std::to_string(plan.objective[number]),
             bound ? std::to_string(*bound) : std::string{"Not established"}});
    }
    HtmlWriter w;
    write(w, Heading{.text = "How good this plan is"});
    write(w, list);
    write(w, Details{.summary = "The eight measures",
                     .content = joined({
                         render(Paragraph{
                             "Need met counts each child by need points times staff needed, so "
                             "that a child who needs the staff of two beds is not passed over for "
                             "two who are easier. No child of a later band takes a place from one "
                             "of an earlier band. Groups have no targets yet, and no earlier "
                             "proposals are kept, so measures 3 and 8 decide nothing."}),
                         render(table),
                     })});
    return std::move(w).finish();
}

Html choices_of(const SeenProposedPlan& seen, const referral::Rulebook& rules) {
    HtmlWriter w;
    write(w, Heading{.text = "How often plans are followed"});
    write(w, Paragraph{fmt::format(
                 "Offers sent in the last {} days: {} as a plan proposed, {} elsewhere.",
                 application::choices_counted.count(), seen.choices.followed,
                 seen.choices.bypassed())});
    if (seen.choices.otherwise.empty()) return std::move(w).finish();
    List list;
    for (const auto& [code, count] : seen.choices.otherwise) {
        list.items.emplace_back(
            fmt::format("{}: {}", reason_words(rules, "plan_bypass", code), count));
    }
    write(w, list);
    return std::move(w).finish();
}

}  // namespace wayhome::web
