// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/order/period.hpp"

namespace wayhome::order {

/// The port.
class Periods {
  public:
    virtual ~Periods() = default;
    virtual void add(const Period& period) = 0;
    /// False when somebody saved meanwhile.
    [[nodiscard]] virtual bool save(const Period& period) = 0;
    virtual std::optional<Period> by_id(PeriodId id) const = 0;
    /// Over all referrals of the child, by start, then id.
    virtual std::vector<Period> of_child(ChildId child) const = 0;
    virtual std::vector<Period> of_referral(ReferralId referral) const = 0;
    /// Those whose next step has come, soonest first; at most `most`.
    virtual std::vector<Period> due(Instant moment, std::size_t most) const = 0;
    /// In force, ending before that moment, of cases an organisation asked for or answers for, or
    /// of all cases; soonest first.
    virtual std::vector<Period> ending(std::optional<OrganisationId> of, Instant before,
                                       std::size_t most) const = 0;
    /// Placements of children who have arrived and whom nothing covers at that moment, by id.
    virtual std::vector<PlacementId> present_without(Instant moment, std::size_t most) const = 0;
};

}  // namespace wayhome::order
