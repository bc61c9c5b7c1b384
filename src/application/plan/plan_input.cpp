// SPDX-License-Identifier: Apache-2.0
#include "application/plan/plan_input.hpp"

#include <algorithm>
#include <map>

#include "application/plan/plan_hash.hpp"
#include "domain/matching/together.hpp"

namespace wayhome::application {
namespace {

using allocation::Instance;

constexpr int half_beds_when_not_known = 2;
constexpr int most_half_beds = 8;
constexpr int most_need = 1000;
/// Staffing of a home that has not said how much it has: enough for anybody.
constexpr std::int64_t enough = 1'000'000;

bool has_beds(const matching::UnitFacts& unit) {
    return unit.purpose == home::Purpose::secure && unit.approved + unit.occupied > 0;
}

/// The home with a bed free in each of its units.
matching::HomeFacts with_beds_free(matching::HomeFacts facts) {
    for (auto& unit : facts.units) {
        if (has_beds(unit)) unit.free = std::max(unit.free, 1);
    }
    return facts;
}

PlannedHome planned(const matching::HomeFacts& facts) {
    PlannedHome home{.id = facts.id, .name = facts.name, .units = {}};
    for (const auto& unit : facts.units) {
        if (!has_beds(unit)) continue;
        home.units.push_back({unit.id, unit.name, unit.free, unit.closed, unit.closed_for_staffing,
                              unit.held, unit.occupied});
    }
    if (facts.half_beds_of_staff) {
        home.spare_half_beds = *facts.half_beds_of_staff - facts.half_beds_in_use;
    }
    return home;
}

PlannedChild planned(const WaitingReferral& waiting, Instant at, const matching::Rules& rules) {
    const auto& facts = waiting.facts;
    PlannedChild child{
        .referral = waiting.referral.id,
        .child = facts.child,
        .reference = waiting.referral.reference,
        .is_restricted = waiting.is_restricted,
        .version = waiting.referral.version,
        .band = matching::band_of(facts, at, rules.bands),
        .band_words = {},
        .need = matching::need_score(facts, rules.need),
        .half_beds =
            std::clamp(facts.half_beds.value_or(half_beds_when_not_known), 1, most_half_beds),
        .waiting_since = waiting.referral.submitted.value_or(waiting.referral.started)};
    for (const auto& band : rules.bands) {
        if (band.number == child.band) child.band_words = band.words;
    }
    for (const auto& each : waiting.live_offers) child.asked.push_back(each.home);
    if (!waiting.held_beds.empty()) {
        child.under_way = UnderWay::bed_held;
    } else if (!child.asked.empty()) {
        child.under_way = child.asked.size() == 1 ? UnderWay::asked : UnderWay::asked_several;
    }
    return child;
}

/// Puts an instance together, child by child.
class Assembly {
  public:
    Assembly(const WaitingList& waiting, const matching::Rules& rules)
        : waiting_(waiting), rules_(rules) {
        input_.rules_version = rules.version;
        input_.most_admissions = rules.most_admissions;
        input_.at = waiting.at;
        input_.sequence = waiting.sequence;
        for (const auto& each : waiting.homes.homes) add(each.facts);
    }

    PlanInput input() {
        for (const auto& each : waiting_.children) add(each);
        for (const auto& each : waiting_.children) settle(each);
        keep_apart();
        for (auto& home : input_.instance.homes) allow_fixed(home);
        input_.hash = plan_hash(input_.instance, input_.rules_version);
        return std::move(input_);
    }

  private:
    void add(const matching::HomeFacts& facts) {
        opened_.push_back(with_beds_free(facts));
        input_.homes.push_back(planned(facts));
        const auto& home = input_.homes.back();
        allocation::Home made{.id = home.id.text()};
        made.staffing = home.spare_half_beds ? std::max(*home.spare_half_beds, 0) : enough;
        for (const auto& unit : home.units) made.units.push_back({unit.id.text(), unit.free, {}});
        input_.instance.homes.push_back(std::move(made));
    }

    void add(const WaitingReferral& waiting) {
        auto child = planned(waiting, waiting_.at, rules_);
        input_.instance.children.push_back({.id = child.referral.text(),
                                            .band = child.band,
                                            .need = std::clamp(child.need.points(), 1, most_need),
                                            .load = child.half_beds,
                                            .received = child.waiting_since,
                                            .traits = {}});
        for (const auto& home : opened_) {
            const auto compared = matching::compare_one(waiting.facts, home, rules_);
            child.homes.push_back({home.id, compared.verdict, compared.stops, compared.conditions,
                                   compared.suitability.points, compared.distance_words});
            const bool only_elsewhere =
                !child.asked.empty() &&
                std::find(child.asked.begin(), child.asked.end(), home.id) == child.asked.end();
            if (compared.verdict == matching::Verdict::does_not_fit || only_elsewhere) continue;
            for (const auto unit : compared.group.open_to) {
                add_pair(waiting.facts, compared, unit);
            }
        }
        input_.children.push_back(std::move(child));
    }

    void add_pair(const matching::ChildFacts& facts, const matching::HomeComparison& compared,
                  UnitId unit) {
        const auto& wanted = facts.wanted_distance;
        const int closeness =
            compared.distance && wanted
                ? matching::distance_fit(*compared.distance, *wanted, rules_.closeness)
                : 0;
        input_.instance.pairs.push_back({facts.referral.text(), unit.text(),
                                         compared.suitability.doubled_midpoint() / 2, closeness,
                                         0});
    }

    /// Fixes a child in the bed that is held, or at the one home that was asked.
    void settle(const WaitingReferral& waiting) {
        const auto child = waiting.referral.id.text();
        if (!waiting.held_beds.empty()) {
            const auto& hold = waiting.held_beds.front();
            const auto* const home = waiting_.homes.home(hold.home);
            const auto* const bed = home == nullptr ? nullptr : home->home.bed(hold.bed);
            expect(bed != nullptr, "a held bed is one of its home's");
            auto* const unit = unit_called(bed->unit.text());
            if (unit == nullptr) return;
            ++unit->free_beds;
            fix(child, unit->id);
            return;
        }
        if (waiting.live_offers.size() != 1) return;
        // The places of others who are fixed already are taken.
        for (const auto& pair : input_.instance.pairs) {
            if (pair.child != child) continue;
            const auto* const unit = unit_called(pair.unit);
            if (fixed_in_[pair.unit] >= unit->free_beds) continue;
            fix(child, pair.unit);
            return;
        }
    }

    void fix(const std::string& child, const std::string& unit) {
        auto& pairs = input_.instance.pairs;
        const bool has_pair = std::any_of(pairs.begin(), pairs.end(), [&](const auto& each) {
            return each.child == child && each.unit == unit;
        });
        if (!has_pair) pairs.push_back({child, unit, 0, 0, 0});
        input_.instance.fixed.push_back({child, unit});
        ++fixed_in_[unit];
    }

    /// A place that was given stands, whatever the rules would say of those who have one already.
    bool are_both_fixed(const std::string& one, const std::string& other) const {
        const auto is_fixed = [&](const std::string& child) {
            return std::any_of(input_.instance.fixed.begin(), input_.instance.fixed.end(),
                               [&](const auto& each) { return each.child == child; });
        };
        return is_fixed(one) && is_fixed(other);
    }

    void keep_apart() {
        const auto& children = waiting_.children;
        for (std::size_t i = 0; i < children.size(); ++i) {
            for (std::size_t j = i + 1; j < children.size(); ++j) {
                const auto scope = prohibited(children[i].facts, children[j].facts);
                if (!scope) continue;
                auto one = children[i].referral.id.text();
                auto other = children[j].referral.id.text();
                if (are_both_fixed(one, other)) continue;
                input_.instance.conflicts.push_back({std::move(one), std::move(other), *scope});
            }
        }
    }

    std::optional<allocation::Scope> prohibited(const matching::ChildFacts& one,
                                                const matching::ChildFacts& other) const {
        std::optional<allocation::Scope> widest;
        for (const auto& finding : matching::together(one, other, rules_)) {
            if (finding.status != matching::MixStatus::prohibit) continue;
            if (finding.scope == matching::MixScope::home) return allocation::Scope::home;
            widest = allocation::Scope::unit;
        }
        return widest;
    }

    /// A home takes only so many children at a time. Neither that nor staffing rules out those who
    /// are fixed: their places were given.
    void allow_fixed(allocation::Home& home) {
        std::int64_t load = 0;
        std::int64_t fixed = 0;
        std::int64_t beds = 1;  // one more than there are, so that a reopened one can be filled
        for (const auto& unit : home.units) {
            beds += unit.free_beds;
            for (const auto& each : input_.instance.fixed) {
                if (each.unit != unit.id) continue;
                ++fixed;
                load += input_.child(each.child)->half_beds;
            }
        }
        home.admissions = std::max(rules_.most_admissions ? *rules_.most_admissions : beds, fixed);
        home.staffing = std::max(home.staffing, load);
    }

    allocation::Unit* unit_called(const std::string& id) {
        for (auto& home : input_.instance.homes) {
            for (auto& unit : home.units) {
                if (unit.id == id) return &unit;
            }
        }
        return nullptr;
    }

    const WaitingList& waiting_;
    const matching::Rules& rules_;
    std::vector<matching::HomeFacts> opened_;
    std::map<std::string, std::int64_t> fixed_in_;  ///< by unit
    PlanInput input_;
};

}  // namespace

const ChildAtHome* PlannedChild::at(HomeId home) const {
    const auto found = std::find_if(homes.begin(), homes.end(),
                                    [&](const ChildAtHome& each) { return each.home == home; });
    return found == homes.end() ? nullptr : &*found;
}

int PlannedHome::free() const {
    int sum = 0;
    for (const auto& unit : units) sum += unit.free;
    return sum;
}

const PlannedChild* PlanInput::child(std::string_view id) const {
    const auto found =
        std::find_if(children.begin(), children.end(),
                     [&](const PlannedChild& each) { return each.referral.text() == id; });
    return found == children.end() ? nullptr : &*found;
}

const PlannedHome* PlanInput::home(std::string_view id) const {
    const auto found = std::find_if(homes.begin(), homes.end(),
                                    [&](const PlannedHome& each) { return each.id.text() == id; });
    return found == homes.end() ? nullptr : &*found;
}

PlanInput plan_input(const WaitingList& waiting, const matching::Rules& rules) {
    return Assembly{waiting, rules}.input();
}

}  // namespace wayhome::application
