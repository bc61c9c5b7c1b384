// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "application/registry.hpp"
#include "domain/child/child.hpp"
#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// A child who has two records, because nobody saw the first when the second was made.
struct DoubleEntry {
    ChildId first;
    ChildId again;
};

/// The children of a world. Some come back: one record, several referrals, one after another. Only
/// those who may are held in memory.
class MadeUpChildren {
  public:
    MadeUpChildren(application::Records& records, Chance& chance, double comes_back,
                   std::uint64_t seed)
        : records_(records),
          chance_(chance),
          comes_back_(comes_back),
          slips_(seed ^ 0x646f75626c65ULL) {}

    /// The child of a request: a new one, or one whose earlier referral has ended.
    child::Child of(const RequestPlan& plan);
    /// Adds one that a story names, to the store as well.
    child::Child add(child::Child child);
    void name_reader(ChildId child, AccountId reader) {
        records_.children().name_reader(child, reader);
    }
    /// From now on the child may come back, when its case has ended.
    void ended(const CaseFile& file, child::Child child);

    /// The faults of this kind that were planted: of those who come back, about one in forty.
    const std::vector<DoubleEntry>& doubles() const { return doubles_; }

  private:
    struct Waiting {
        child::Child child;
        Instant since;
    };

    child::Child entered_again(child::Child child);

    application::Records& records_;
    Chance& chance_;
    double comes_back_;
    Chance slips_;  ///< of its own, so that the rest of the world stays as it is
    std::vector<DoubleEntry> doubles_;
    std::map<OrganisationId, std::vector<Waiting>> may_come_back_;
};

/// A new child as the plan wants one, with a made-up name.
child::Child made_up_child(Chance& chance, const RequestPlan& plan);

}  // namespace wayhome::demonstration
