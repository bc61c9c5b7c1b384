// SPDX-License-Identifier: Apache-2.0
#include "web/pages/plan/plan_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "application/plan/plan_address.hpp"
#include "kernel/london_time.hpp"
#include "planning/allocation/tally.hpp"
#include "web/components/details/details.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/plan/plan_words.hpp"

namespace wayhome::web {
namespace {

using allocation::ReasonCode;
using allocation::Tally;
using application::PlannedChild;
using application::PlannedHome;
using application::ProposedPlan;
using application::SeenProposedPlan;

constexpr auto restricted_child = "A child whose record is restricted";

Content link_to(const PlannedChild& child) {
    return render(Link{child.reference, application::address_in_plan(child.referral)});
}

std::string proposed_words(const ProposedPlan& proposed, const PlannedChild& child) {
    const auto under_way = application::UnderWay::nothing == child.under_way
                               ? std::string{}
                               : under_way_words(proposed, child);
    if (!under_way.empty()) return under_way;
    const auto* const home = proposed.home_for(child.referral);
    return home == nullptr ? "No place" : home->name;
}

/// Homes by the kind of reason, in the order of the reasons.
std::map<ReasonCode, std::vector<std::string>> homes_by_reason(const ProposedPlan& proposed,
                                                               const PlannedChild& child) {
    std::map<ReasonCode, std::vector<std::string>> gathered;
    const auto* const reasons = proposed.reasons_of(child.referral);
    if (reasons == nullptr) return gathered;
    for (const auto& each : reasons->homes) {
        const auto* const home = proposed.input.home(each.home);
        gathered[each.code].push_back(home->name);
    }
    for (auto& [code, names] : gathered) std::sort(names.begin(), names.end());
    return gathered;
}

std::string listed(const std::vector<std::string>& names) {
    std::string words;
    for (const auto& each : names) words += (words.empty() ? "" : ", ") + each;
    return words;
}

Html reasons_of(const PlannedChild& child,
                const std::map<ReasonCode, std::vector<std::string>>& gathered) {
    List list;
    for (const auto& [code, names] : gathered) {
        list.items.emplace_back(
            fmt::format("{} ({}): {}", reason_heading(code), names.size(), listed(names)));
    }
    HtmlWriter w;
    write(w, list);
    write(w, Paragraph{render(Link{"Each home’s reason in full",
                                   application::address_in_plan(child.referral),
                                   " for " + child.reference})});
    return render(Details{.summary = "Why not elsewhere: " + child.reference,
                          .content = std::move(w).finish()});
}

std::vector<Content> row_of(const ProposedPlan& proposed, const PlannedChild& child) {
    auto gathered = homes_by_reason(proposed, child);
    const auto alternatives = gathered[ReasonCode::outranked];
    if (alternatives.empty()) gathered.erase(ReasonCode::outranked);
    return {link_to(child),
            claim_words(child),
            length_in_words(proposed.input.at - child.waiting_since),
            matching::staff_of(child.half_beds),
            proposed_words(proposed, child),
            alternatives.empty() ? "None" : listed(alternatives),
            gathered.empty() ? Content{"The place is settled while the answer is awaited"}
                             : Content{reasons_of(child, gathered)}};
}

}  // namespace

Html proposed_at(const SeenProposedPlan& seen, const PlannedHome& home) {
    List list{.kind = List::Kind::plain};
    for (const auto& place : seen.proposed->solved.plan.places) {
        if (place.home != home.id.text() || !seen.shows(place.child)) continue;
        const auto* const child = seen.proposed->input.child(place.child);
        const auto under_way = child->under_way != application::UnderWay::nothing;
        HtmlWriter w;
        write(w, Link{child->reference, application::address_in_plan(child->referral)});
        w.text(under_way ? ", asked already" : "");
        w.text(", " + claim_words(*child));
        list.items.emplace_back(std::move(w).finish());
    }
    return list.items.empty() ? render(Paragraph{"Nobody"}) : render(list);
}

std::vector<const PlannedChild*> in_published_order(const SeenProposedPlan& seen) {
    std::vector<const PlannedChild*> ordered;
    for (const auto& each : seen.proposed->input.children) ordered.push_back(&each);
    const auto place = [](const PlannedChild* each) {
        return std::tuple{each->band, -each->need.points(), each->waiting_since,
                          std::string_view{each->reference}};
    };
    std::sort(ordered.begin(), ordered.end(),
              [&](const auto* one, const auto* other) { return place(one) < place(other); });
    return ordered;
}

std::string claim_words(const PlannedChild& child) {
    return fmt::format("Band {}, {} need points", child.band, child.need.points());
}

Html comparison_table(const ProposedPlan& proposed) {
    const auto& instance = proposed.input.instance;
    const auto waiting = allocation::tally_of_waiting(instance);
    const std::array made = {
        allocation::tally_of_placed(instance, proposed.solved.plan.places),
        allocation::tally_of_placed(instance, proposed.solved.in_order.places),
        allocation::tally_of_placed(instance, proposed.solved.easiest_first.places)};
    Table table{.id = "comparison",
                .caption = "Children who would have a place",
                .columns = {{"Children"},
                            {"Waiting", ColumnKind::numbers},
                            {"This plan", ColumnKind::numbers},
                            {"One at a time, published order", ColumnKind::numbers},
                            {"Easiest first", ColumnKind::numbers}},
                .first_cell_is_heading = true};
    const auto add = [&](std::string name, const auto& number) {
        table.rows.push_back({std::move(name), std::to_string(number(waiting)),
                              std::to_string(number(made[0])), std::to_string(number(made[1])),
                              std::to_string(number(made[2]))});
    };
    for (std::size_t band = 0; band < waiting.by_band.size(); ++band) {
        add(fmt::format("Band {}", band + 1),
            [&](const Tally& each) { return each.by_band[band]; });
    }
    add("All", [](const Tally& each) { return each.children; });
    add("Of these, need more staff than one bed’s",
        [](const Tally& each) { return each.more_than_one_bed; });
    add("Of these, need the staff of two beds", [](const Tally& each) { return each.two_beds; });
    return render(table);
}

Html children_table(const SeenProposedPlan& seen) {
    Table table{.id = "children",
                .caption = "Every child who waits, in the published order",
                .columns = {{"Referral"},
                            {"Claim"},
                            {"Waited"},
                            {"Staff needed"},
                            {"Proposed home"},
                            {"Other homes that could"},
                            {"Why not elsewhere"}},
                .first_cell_is_heading = true,
                .words_when_empty = "No child waits."};
    for (const auto* const child : in_published_order(seen)) {
        if (seen.shows(*child)) table.rows.push_back(row_of(*seen.proposed, *child));
    }
    for (std::size_t i = 0; i < seen.hidden.size(); ++i) {
        table.rows.push_back({restricted_child, "In the plan and its counts", "Not shown",
                              "Not shown", "Not shown", "Not shown", "Not shown"});
    }
    return render(table);
}

Html homes_table(const SeenProposedPlan& seen) {
    Table table{.id = "beds",
                .caption = "Every home and its beds",
                .columns = {{"Home"},
                            {"Free beds", ColumnKind::numbers},
                            {"Closed beds", ColumnKind::numbers},
                            {"Staff free"},
                            {"Proposed for"},
                            {"More beds or staff"}},
                .first_cell_is_heading = true,
                .words_when_empty = "There is no home in the records."};
    for (const auto& home : seen.proposed->input.homes) {
        int closed = 0;
        for (const auto& unit : home.units) closed += unit.closed;
        const auto spare = home.spare_half_beds;
        std::string staff = "Not known";
        if (spare) staff = *spare <= 0 ? "None" : "Those of " + matching::staff_of(*spare);
        table.rows.push_back(
            {render(Link{home.name, application::address_of(home.id)}), std::to_string(home.free()),
             std::to_string(closed), staff, proposed_at(seen, home),
             render(Link{"What they would do", application::address_in_plan(home.id),
                         " at " + home.name})});
    }
    return render(table);
}

}  // namespace wayhome::web
