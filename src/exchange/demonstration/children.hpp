// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "application/registry.hpp"
#include "domain/child/child.hpp"
#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// The children of a world. Some come back: one record, several referrals, one after another. Only
/// those who may are held in memory.
class MadeUpChildren {
  public:
    MadeUpChildren(application::Records& records, Chance& chance, double comes_back)
        : records_(records), chance_(chance), comes_back_(comes_back) {}

    /// The child of a request: a new one, or one whose earlier referral has ended.
    child::Child of(const RequestPlan& plan);
    /// Adds one that a story names, to the store as well.
    child::Child add(child::Child child);
    void name_reader(ChildId child, AccountId reader) {
        records_.children().name_reader(child, reader);
    }
    /// From now on the child may come back, when its case has ended.
    void ended(const CaseFile& file, child::Child child);

  private:
    struct Waiting {
        child::Child child;
        Instant since;
    };

    application::Records& records_;
    Chance& chance_;
    double comes_back_;
    std::map<OrganisationId, std::vector<Waiting>> may_come_back_;
};

/// A new child as the plan wants one, with a made-up name.
child::Child made_up_child(Chance& chance, const RequestPlan& plan);

}  // namespace wayhome::demonstration
