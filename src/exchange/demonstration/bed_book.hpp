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

/// One child's time in one bed.
struct BedNights {
    Instant from;
    Instant until;
    ChildId child;
};

/// Which bed is whose, when: so that no bed is given twice in the history.
class BedBook {
  public:
    explicit BedBook(const std::vector<home::Home>& homes) : homes_(homes) {}

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

    const std::vector<BedNights>& of_bed(BedId bed) const;
    const std::vector<home::Home>& homes() const { return homes_; }

  private:
    bool is_free(BedId bed, Instant from, Instant until) const;

    const std::vector<home::Home>& homes_;
    std::map<BedId, std::vector<BedNights>> nights_;
};

}  // namespace wayhome::demonstration
