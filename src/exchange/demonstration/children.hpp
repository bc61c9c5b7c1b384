// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "domain/child/child.hpp"
#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// The children of a world. Some come back: one record, several referrals, one after another.
class MadeUpChildren {
  public:
    MadeUpChildren(Chance& chance, Instant now) : chance_(chance), now_(now) {}

    /// The child of a request: a new one, or one whose earlier referral has ended.
    const child::Child& of(const RequestPlan& plan);
    /// Adds one that a story names.
    const child::Child& add(child::Child child);
    /// From now on the child may come back, when its case has ended.
    void ended(const CaseFile& file);

    const std::vector<child::Child>& all() const { return children_; }

  private:
    struct Waiting {
        std::size_t child;
        Instant since;
    };
    bool fits(const child::Child& child, const RequestPlan& plan) const;

    Chance& chance_;
    Instant now_;
    std::vector<child::Child> children_;
    std::map<ChildId, std::size_t> places_;
    std::map<OrganisationId, std::vector<Waiting>> may_come_back_;
};

/// A new child as the plan wants one, with a made-up name.
child::Child made_up_child(Chance& chance, const RequestPlan& plan);

}  // namespace wayhome::demonstration
