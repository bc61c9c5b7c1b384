// SPDX-License-Identifier: Apache-2.0
#include "application/due/wind.hpp"

#include <algorithm>
#include <array>

#include "application/due/court_time.hpp"
#include "application/due/policy.hpp"
#include "application/due/search_cycle.hpp"
#include "application/offer/deadlines.hpp"
#include "domain/referral/decision_deadline.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using journal::SubjectKind;
using referral::PolicyRule;

/// The clocks of one subject, being collected.
class Clocks {
  public:
    explicit Clocks(journal::Subject of) : of_(of) {}

    void add(ClockStep step, std::optional<Instant> due) {
        if (due) clocks_.push_back({of_, step, *due});
    }
    void wind(Work& work) const { work.records.running_clocks().wind(of_, clocks_); }

  private:
    journal::Subject of_;
    std::vector<RunningClock> clocks_;
};

journal::Subject subject_of_clocks(const referral::Referral& referral) {
    return {SubjectKind::referral, referral.id.bits()};
}

void add_confirmation(const Work& work, const referral::Referral& referral, Clocks& clocks) {
    const auto awaited = confirmation_of(work, referral);
    if (!awaited) return;
    clocks.add(ClockStep::update_warning, awaited->warned);
    clocks.add(ClockStep::search_ceases, awaited->ceases);
}

/// Whether the event says nothing about time: what runs goes on.
bool leaves_clocks(referral::ReferralEvent event) {
    using enum referral::ReferralEvent;
    constexpr std::array quiet = {allocated,
                                  information_requested,
                                  information_given,
                                  found_ineligible_by_first,
                                  ineligibility_returned,
                                  triage_chased,
                                  confirmation_asked};
    return std::find(quiet.begin(), quiet.end(), event) != quiet.end();
}

/// The time at court may be among what was answered; the other clocks run on.
void wind_court_time(Work& work, const referral::Referral& referral) {
    const auto of = subject_of_clocks(referral);
    work.records.running_clocks().stop(of, ClockStep::court_time);
    const auto due = court_time(work, referral);
    if (!due) return;
    auto clocks = work.records.running_clocks().of(of);
    clocks.push_back({of, ClockStep::court_time, *due});
    work.records.running_clocks().wind(of, clocks);
}

/// When an offer nobody opened is chased: a share of the home's time after it was sent.
std::optional<Instant> unopened_chase(const Work& work, const referral::Referral& referral,
                                      const offer::Offer& offer) {
    const auto* const share = figure(work, referral.clock(), PolicyRule::unopened_chase);
    const auto* const rule = work.rules.clock(referral.clock(), referral::TimedStep::home_decision,
                                              london_date(work.now));
    if (share == nullptr || rule == nullptr || !offer.sent) return std::nullopt;
    const referral::WorkingTime working{work.rules.bank_holidays};
    return referral::warn_point(*offer.sent, referral::standard_of(*rule), working, share->amount);
}

}  // namespace

void wind(Work& work, const referral::Referral& referral) {
    using enum referral::ReferralStatus;
    Clocks clocks{subject_of_clocks(referral)};
    switch (referral.status) {
        case draft:
            clocks.add(ClockStep::draft_expires,
                       later_by_policy(work, referral.clock(), PolicyRule::draft_unused,
                                       referral.changed));
            break;
        case submitted:
        case in_triage:
        case info_requested:
            clocks.add(ClockStep::triage_late, referral.triage_due);
            clocks.add(ClockStep::court_time, court_time(work, referral));
            break;
        case searching:
            add_confirmation(work, referral, clocks);
            clocks.add(ClockStep::court_time, court_time(work, referral));
            break;
        default:
            break;
    }
    clocks.wind(work);
}

void wind(Work& work, const referral::Referral& referral, referral::ReferralEvent after) {
    if (after == referral::ReferralEvent::information_given) wind_court_time(work, referral);
    if (!leaves_clocks(after)) wind(work, referral);
}

void wind(Work& work, const referral::Referral& referral, const offer::Offer& offer,
          offer::OfferEvent after) {
    using enum offer::OfferEvent;
    constexpr std::array chases = {unopened_chased, review_chased, lapse_escalated,
                                   escalation_chased};
    if (std::find(chases.begin(), chases.end(), after) != chases.end()) return;
    Clocks clocks{{SubjectKind::offer, offer.id.bits()}};
    // Assumption: the unit has as long to act on a lapse, or on the answer to an escalation, as to
    // review a decline.
    const auto review = [&] {
        return due_after(work, referral.clock(), referral::TimedStep::decline_review);
    };
    if (after == sent) clocks.add(ClockStep::offer_unopened, unopened_chase(work, referral, offer));
    if (after == declined) clocks.add(ClockStep::decline_unreviewed, review());
    if (after == escalated) {
        clocks.add(
            ClockStep::escalation_unanswered,
            later_by_policy(work, referral.clock(), PolicyRule::escalation_answer, work.now));
    }
    if (after == escalation_answered) clocks.add(ClockStep::decline_unreviewed, review());
    if (after == lapsed) clocks.add(ClockStep::lapse_unanswered, review());
    clocks.wind(work);
}

void wind(Work& work, const referral::Referral& referral, const placement::Placement& placement,
          placement::PlacementEvent after) {
    using enum placement::PlacementEvent;
    const bool waits = after == booked;
    const bool waits_no_more =
        after == arrived || after == non_arrival || after == cancelled || after == departed;
    if (!waits && !waits_no_more) return;
    Clocks clocks{{SubjectKind::placement, placement.id.bits()}};
    if (waits) {
        const auto from = placement.expected_arrival;
        const auto clock = referral.clock();
        clocks.add(ClockStep::arrival_late,
                   later_by_policy(work, clock, PolicyRule::arrival_chase, from));
        clocks.add(ClockStep::arrival_missing,
                   later_by_policy(work, clock, PolicyRule::arrival_overdue, from));
    }
    clocks.wind(work);
}

}  // namespace wayhome::application
