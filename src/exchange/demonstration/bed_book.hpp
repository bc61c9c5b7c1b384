// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/home/authority.hpp"
#include "domain/home/home.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

struct BookedBed {
    HomeId home;
    BedId bed;
};

/// A time in one bed: a child's, or shut.
struct BedNights {
    Instant from;
    Instant until;
    std::optional<ChildId> child = {};  ///< none while it is shut
};

/// One bed of one home with what is booked in it from now on, and its last time before.
struct BedPlan {
    const home::Home* home;
    const home::Bed* bed;
    std::vector<BedNights> nights;

    bool is_free(Instant from, Instant until) const;
    /// When the next time in it begins, from that moment on; the far future where none does.
    Instant next_from(Instant at) const;
};

/// Which bed is whose, when: so that no bed is given twice in the history, nor while it is shut.
class BedBook {
  public:
    explicit BedBook(const std::vector<home::Home>& homes);

    /// Homes that may be asked for such a child at that moment, in a random order that prefers
    /// none.
    std::vector<const home::Home*> askable(Chance& chance, const RequestPlan& plan,
                                           Instant at) const;
    /// A bed for all that time; nothing where no home has one.
    std::optional<BookedBed> book(Chance& chance, const RequestPlan& plan, ChildId child,
                                  Instant from, Instant until);
    /// The same at one home.
    std::optional<BookedBed> book_at(const home::Home& home, const RequestPlan& plan, ChildId child,
                                     Instant from, Instant until);
    void shut(BedPlan& plan, Instant from, Instant until) const;

    const std::vector<home::Home>& homes() const { return homes_; }
    const home::Home& home(HomeId id) const { return *by_id_.at(id); }
    std::vector<BedPlan>& beds() { return beds_; }
    /// The beds of one home.
    std::vector<BedPlan*> beds_of(const home::Home& home);
    /// Somebody who lives in the home then, whom an empty bed may protect.
    std::optional<ChildId> living_at(const home::Home& home, Instant at) const;

    /// Drops what has ended before that moment, but for the last time in each bed.
    void forget_before(Instant at);

  private:
    const std::vector<home::Home>& homes_;
    std::map<HomeId, const home::Home*> by_id_;
    std::vector<BedPlan> beds_;                ///< home after home
    std::map<HomeId, std::size_t> first_bed_;  ///< of a home, among all beds
};

}  // namespace wayhome::demonstration
