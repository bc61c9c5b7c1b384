// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/bed_book.hpp"

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
    const home::Bed* best = nullptr;
    Instant free_since{};
    for (const auto& bed : home.beds) {
        if (!takes(*home.unit(bed.unit), plan.sex) || !is_free(bed.id, from, until)) continue;
        const auto& nights = of_bed(bed.id);
        const auto since = nights.empty() ? Instant{} : nights.back().until;
        if (best == nullptr || since > free_since) {
            best = &bed;
            free_since = since;
        }
    }
    if (best == nullptr) return std::nullopt;
    nights_[best->id].push_back({from, until, child});
    return BookedBed{home.id, best->id};
}

const std::vector<BedNights>& BedBook::of_bed(BedId bed) const {
    static const std::vector<BedNights> none;
    const auto found = nights_.find(bed);
    return found == nights_.end() ? none : found->second;
}

bool BedBook::is_free(BedId bed, Instant from, Instant until) const {
    for (const auto& each : of_bed(bed)) {
        if (from < each.until && each.from < until) return false;
    }
    return true;
}

}  // namespace wayhome::demonstration
