// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "domain/transition/gate.hpp"
#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// How one plan went, drawn before it is told.
struct PlanCourse {
    Instant drafted;
    Instant agreed;
    Instant started;
    Instant named;  ///< the destination
    bool ever_drafted;
    bool completed;
};

/// Whether chance decides how a plan goes, or a story does.
enum class PlanFate { by_chance, no_destination };

/// Tells how the leaving of every child with a place was planned, until now: plans in every status,
/// drafted in time and late, escalated, completed and failed. Draws from a chance of its own, so
/// that the rest of the world stays as it is without plans.
class TransitionHistory {
  public:
    TransitionHistory(const Telling& telling, std::uint64_t seed);

    /// Adds the plan of a case that is told already, and what happened to it.
    void tell(CaseFile& file, PlanFate fate);

  private:
    PlanCourse course_of(const CaseFile& file, PlanFate fate);
    void write(CaseFile& file, const access::Actor& author, Instant drafted);
    void go_on(CaseFile& file, const access::Actor& author, const access::Actor& officer,
               const PlanCourse& course, Instant until);
    void name_destination(CaseFile& file, const access::Actor& author, const PlanCourse& course,
                          Instant until);
    void escalate(CaseFile& file) const;

    const Telling& telling_;
    Chance chance_;
    transition::GateRules gates_;
};

}  // namespace wayhome::demonstration
