// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/bed_book.hpp"

#include <algorithm>

#include "domain/home/geography.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using referral::Pathway;

bool takes(const home::Home& home, const RequestPlan& plan) {
    switch (plan.pathway) {
        case Pathway::welfare:
            return home.takes_welfare;
        case Pathway::youth_custody:
            return home.takes_youth_custody;
        case Pathway::remand:
            return home.takes_remand;
        case Pathway::police_custody:
            return home.takes_police_custody;
    }
    return false;
}

bool takes(const home::Unit& unit, child::Sex sex) {
    if (unit.purpose != home::Purpose::secure) return false;
    if (unit.takes == home::SexRegime::any) return true;
    return (unit.takes == home::SexRegime::girls_only) == (sex == child::Sex::female);
}

bool takes_on(const home::Home& home, const RequestPlan& plan, Instant at) {
    if (!takes(home, plan) || home.beds.front().approved_from > london_date(at)) return false;
    return takes(home.units.front(), plan.sex);
}

}  // namespace

bool BedPlan::is_free(Instant from, Instant until) const {
    return std::none_of(nights.begin(), nights.end(), [&](const BedNights& each) {
        return from < each.until && each.from < until;
    });
}

Instant BedPlan::next_from(Instant at) const {
    auto next = Instant::max();
    for (const auto& each : nights) {
        if (each.from >= at) next = std::min(next, each.from);
    }
    return next;
}

BedBook::BedBook(const std::vector<home::Home>& homes) : homes_(homes) {
    for (const auto& home : homes_) {
        by_id_.emplace(home.id, &home);
        first_bed_.emplace(home.id, beds_.size());
        for (const auto& bed : home.beds) beds_.push_back({&home, &bed, {}});
    }
}

std::vector<const home::Home*> BedBook::askable(Chance& chance, const RequestPlan& plan,
                                                Instant at) const {
    std::vector<const home::Home*> found;
    for (const auto& home : homes_) {
        if (takes_on(home, plan, at)) found.push_back(&home);
    }
    chance.shuffle(found);
    return found;
}

std::optional<BookedBed> BedBook::book(Chance& chance, const RequestPlan& plan, ChildId child,
                                       Instant from, Instant until) {
    auto left = askable(chance, plan, from);
    while (!left.empty()) {
        // Places are short everywhere, and those nearest to London the shortest.
        std::vector<double> weights;
        for (const auto* home : left) {
            weights.push_back(50.0 +
                              home::straight_line(plan.authority.centroid, home->position).miles());
        }
        const auto chosen = chance.weighted(weights);
        if (const auto booked = book_at(*left[chosen], plan, child, from, until)) return booked;
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(chosen));
    }
    return std::nullopt;
}

std::optional<BookedBed> BedBook::book_at(const home::Home& home, const RequestPlan& plan,
                                          ChildId child, Instant from, Instant until) {
    BedPlan* best = nullptr;
    Instant free_since{};
    for (auto* const each : beds_of(home)) {
        const bool fits =
            takes(*home.unit(each->bed->unit), plan.sex) && each->is_free(from, until);
        if (!fits) continue;
        const auto since = each->nights.empty() ? Instant{} : each->nights.back().until;
        if (best == nullptr || since > free_since) {
            best = each;
            free_since = since;
        }
    }
    if (best == nullptr) return std::nullopt;
    best->nights.push_back({from, until, child});
    return BookedBed{home.id, best->bed->id};
}

void BedBook::shut(BedPlan& plan, Instant from, Instant until) const {
    plan.nights.push_back({from, until});
}

std::vector<BedPlan*> BedBook::beds_of(const home::Home& home) {
    std::vector<BedPlan*> found;
    const auto first = first_bed_.at(home.id);
    for (std::size_t i = 0; i < home.beds.size(); ++i) found.push_back(&beds_[first + i]);
    return found;
}

std::optional<ChildId> BedBook::living_at(const home::Home& home, Instant at) const {
    const auto first = first_bed_.at(home.id);
    for (std::size_t i = 0; i < home.beds.size(); ++i) {
        for (const auto& each : beds_[first + i].nights) {
            if (each.child && each.from <= at && at < each.until) return each.child;
        }
    }
    return std::nullopt;
}

void BedBook::forget_before(Instant at) {
    for (auto& plan : beds_) {
        if (plan.nights.empty()) continue;
        const auto last = plan.nights.back();
        std::erase_if(plan.nights, [&](const BedNights& each) { return each.until < at; });
        if (plan.nights.empty()) plan.nights.push_back(last);
    }
}

}  // namespace wayhome::demonstration
