// SPDX-License-Identifier: Apache-2.0
#include "application/plan/proposed_plans.hpp"

namespace wayhome::application {
namespace {

/// Bands follow the legal clocks, so an input grows old even where nothing happens.
constexpr Minutes input_keeps{1};
constexpr std::size_t most_changes = 2;

bool still_stands(const ProposedPlan* known, std::int64_t sequence, Instant now) {
    return known != nullptr && known->input.sequence == sequence && now >= known->input.at &&
           now - known->input.at < input_keeps;
}

constexpr std::int64_t staff_of_one_bed = 2;   // half-beds
constexpr std::int64_t staff_of_two_beds = 4;  // half-beds

/// What could be opened at a home: staff where they limit it, and closed beds with and without.
std::vector<allocation::Reopening> could_open(const PlannedHome& home) {
    std::vector<allocation::Reopening> found;
    if (home.units.empty()) return found;
    const bool staff_limit = home.spare_half_beds.has_value();
    if (staff_limit && home.free() > 0) {
        const auto unit = home.units.front().id.text();
        found.push_back({unit, 0, staff_of_one_bed});
        found.push_back({unit, 0, staff_of_two_beds});
    }
    for (const auto& unit : home.units) {
        if (unit.closed == 0) continue;
        found.push_back({unit.id.text(), 1, 0});
        if (staff_limit) found.push_back({unit.id.text(), 1, staff_of_one_bed});
    }
    return found;
}

}  // namespace

ProposedPlans::Current ProposedPlans::current(const Desk& desk, const Asked& asked) {
    const std::lock_guard lock{guard_};
    const auto now = desk.clock.now();
    std::optional<WaitingList> waiting;
    PlanChoices choices;
    desk.registry.read([&](Records& records) {
        choices = choices_.at(records.journal(), now);
        if (still_stands(known_.get(), last_sequence(records.journal()), now)) return;
        Work work{records, asked, now, desk.ids, desk.rules};
        waiting = waiting_list(work, desk.resident_answers);
    });
    if (!waiting) return {known_, choices};
    auto input = plan_input(*waiting, desk.comparison_rules);
    const bool is_solved = known_ && known_->input.hash == input.hash;
    auto solved = is_solved ? known_->solved : solve(input, watch_);
    known_ =
        std::make_shared<const ProposedPlan>(ProposedPlan{std::move(input), std::move(solved)});
    return {known_, choices};
}

std::optional<allocation::Explanation> ProposedPlans::explained(const ProposedPlan& proposed,
                                                                ReferralId child) {
    const std::lock_guard lock{guard_of_explained_};
    keep_for(proposed.input.hash);
    const auto found = explained_.find(child);
    if (found != explained_.end()) return found->second;
    auto all = allocation::reasons_for(proposed.input.instance, proposed.solved.plan,
                                       {.most_changes = most_changes, .children = {child.text()}},
                                       watch_());
    auto& kept = explained_[child];
    if (!all.empty()) kept = std::move(all.front());
    return kept;
}

std::vector<Opening> ProposedPlans::openings(const ProposedPlan& proposed, HomeId home) {
    const std::lock_guard lock{guard_of_explained_};
    keep_for(proposed.input.hash);
    const auto* const planned = proposed.input.home(home.text());
    if (planned == nullptr) return {};
    const auto found = openings_.find(home);
    if (found != openings_.end()) return found->second;
    auto& kept = openings_[home];
    const bool proved = proposed.solved.plan.status == allocation::Status::optimal;
    const auto stop = watch_();
    for (auto& each : could_open(*planned)) {
        auto worth = proved && !stop() ? allocation::worth_of(proposed.input.instance,
                                                              proposed.solved.plan, each, stop)
                                       : std::nullopt;
        kept.push_back({std::move(each), std::move(worth)});
    }
    return kept;
}

void ProposedPlans::keep_for(const std::string& hash) {
    if (explained_for_ == hash) return;
    explained_.clear();
    openings_.clear();
    explained_for_ = hash;
}

}  // namespace wayhome::application
