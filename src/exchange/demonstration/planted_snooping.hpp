// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "exchange/demonstration/case_history.hpp"
#include "exchange/demonstration/history.hpp"

namespace wayhome::demonstration {

/// How somebody of the unit, whose role may open every record, looked without a need.
enum class SnoopingPattern { own_family_name, not_on_the_case, many_at_night };

/// One planted fault, so that whatever looks for such faults can be told how many it found.
struct Snooping {
    SnoopingPattern pattern;
    AccountId account;
    ReferralId referral;  ///< the first that was looked at
    ChildId child;
    Instant first;
    int views;
};

/// Plants views without a need in the audit, at even distances over the history: of a child of the
/// officer's own family name, of a case of another officer's, and of many cases in one night. All
/// by permissions the officer has, so that nothing but the log tells. Draws from a chance of its
/// own.
class PlantedSnooping {
  public:
    static constexpr int of_each_pattern = 17;

    PlantedSnooping(const Telling& telling, History& history, std::uint64_t seed);

    /// A case that was just told, in the order of time.
    void pass(const CaseFile& file, const child::Child& child);

    const std::vector<Snooping>& planted() const { return planted_; }

  private:
    struct Seen {
        ReferralId referral;
        ChildId child;
    };
    /// When the next of a pattern is planted.
    struct Schedule {
        Instant next;
        int left = of_each_pattern;
    };

    bool is_due(const Schedule& schedule, Instant at) const;
    void look_for_own_name(const CaseFile& file, const child::Child& child);
    void look_at_others_case(const CaseFile& file, const child::Child& child);
    void look_at_night(Instant at);
    void plant(Schedule& schedule, SnoopingPattern pattern, const access::Actor& officer,
               const Seen& seen, Instant first, int views);
    void view(const access::Actor& officer, const Seen& seen, Instant at);

    const Telling& telling_;
    History& history_;
    Chance chance_;
    Seconds between_;
    Schedule own_name_;
    Schedule others_case_;
    Schedule at_night_;
    std::deque<Seen> lately_;  ///< the last cases told
    std::vector<Snooping> planted_;
};

}  // namespace wayhome::demonstration
