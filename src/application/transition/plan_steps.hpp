// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"
#include "application/outcome.hpp"
#include "domain/transition/plan_clock.hpp"

namespace wayhome::application {

/// Opens the plan of a referral whose place is taken up, where its pathway needs one. A referral
/// that has its plan already (the first place was lost) goes on with that one.
void open_plan(Work& work, const referral::Referral& referral);

/// Moves a plan a step: checks that the event can happen now, saves it, records the event and tells
/// those whom it concerns. Stale when it cannot happen or somebody saved meanwhile.
Outcome<transition::TransitionPlan, Problems> advance(Work& work,
                                                      const referral::Referral& referral,
                                                      transition::TransitionPlan plan,
                                                      transition::PlanEvent event,
                                                      journal::Details details = {});

struct PlannedCase {
    transition::TransitionPlan plan;
    referral::Referral referral;
};

/// The plan of a referral the actor may do this to; NotFound where it has none.
Outcome<PlannedCase, Problems> plan_for(Work& work, ReferralId referral,
                                        access::Permission permission);
/// The same, and Stale when the actor saw another version than the one that stands.
Outcome<PlannedCase, Problems> plan_for(Work& work, ReferralId referral,
                                        access::Permission permission, int seen_version);

/// The stay of a placed referral: the placement that has arrived, or departed since.
std::optional<placement::Placement> stay_of(Records& records, ReferralId referral);

/// What the gates of its plan are counted from.
transition::StayDays stay_days(const referral::Referral& referral,
                               const std::optional<placement::Placement>& stay);

}  // namespace wayhome::application
