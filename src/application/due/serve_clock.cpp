// SPDX-License-Identifier: Apache-2.0
#include "application/due/serve_clock.hpp"

#include "application/advance.hpp"
#include "application/due/court_time.hpp"
#include "application/due/policy.hpp"
#include "application/due/search_cycle.hpp"
#include "application/due/wind.hpp"
#include "application/offer/recall_offer.hpp"
#include "application/order/advance_period.hpp"
#include "application/perform.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using offer::OfferEvent;
using offer::OfferStatus;
using placement::PlacementEvent;
using referral::ReferralEvent;
using referral::ReferralStatus;

void audit(Work& work, Permission permission, std::string subject, std::optional<ChildId> child) {
    work.records.audit_trail().append(
        audit_entry(work.asked, work.now, permission, "done", std::move(subject), child));
}

void move(Work& work, const referral::Referral& referral, ReferralEvent event,
          Permission permission, journal::Details details = {}) {
    const auto moved = advance(work, referral, event, std::move(details));
    expect(moved.has_value(), "a referral whose clock ran out stands where it was wound");
    audit(work, permission, subject_of(referral.id), referral.child);
}

void expire_draft(Work& work, const referral::Referral& referral) {
    const auto ends = later_by_policy(work, referral.clock(), referral::PolicyRule::draft_unused,
                                      referral.changed);
    if (referral.status != ReferralStatus::draft || !ends) return;
    if (work.now < *ends) {
        wind(work, referral);
        return;
    }
    move(work, referral, ReferralEvent::draft_expired, Permission::edit_referral);
}

void chase_triage(Work& work, const referral::Referral& referral) {
    if (!referral::after(referral.status, ReferralEvent::triage_chased)) return;
    move(work, referral, ReferralEvent::triage_chased, Permission::allocate_referral);
}

journal::Subject subject_of_clocks(const referral::Referral& referral) {
    return {journal::SubjectKind::referral, referral.id.bits()};
}

/// That clock of the referral runs out then, whether or not it ran before; its others run on.
void set_clock(Work& work, const referral::Referral& referral, ClockStep step, Instant due) {
    const auto of = subject_of_clocks(referral);
    work.records.running_clocks().stop(of, step);
    auto clocks = work.records.running_clocks().of(of);
    clocks.push_back({of, step, due});
    work.records.running_clocks().wind(of, clocks);
}

void ask_for_confirmation(Work& work, const referral::Referral& referral) {
    auto awaited = confirmation_of(work, referral);
    if (!awaited) return;
    auto asked = referral;
    const bool too_late_to_answer = awaited->due <= work.now;
    if (too_late_to_answer) {
        asked.update_due = work.now + (awaited->due - awaited->warned);
        if (awaited->whole_review) asked.review_due = asked.update_due;
        awaited = confirmation_of(work, asked);
    }
    move(work, asked, ReferralEvent::confirmation_asked, Permission::open_search,
         {{"due", to_iso(awaited->due)}, {"whole_review", awaited->whole_review ? "yes" : ""}});
    // Nobody was there to ask in time: the referrer still has the whole time after the question.
    if (too_late_to_answer) set_clock(work, asked, ClockStep::search_ceases, awaited->ceases);
}

/// Ends the search and takes back what homes were asked.
void end_search(Work& work, const referral::Referral& referral, ReferralEvent event,
                const std::string& because, journal::Details details) {
    const auto recalled = recall_all(work, referral, because);
    expect(recalled.has_value(), "open offers can be recalled");
    if (referral.child) {
        const auto unused = end_unused_time_without_court(work, referral, *referral.child, because);
        expect(unused.has_value(), "time that was not used can be ended");
    }
    move(work, referral, event, Permission::fail_search, std::move(details));
}

/// A bed that is held is not "no place": the search is looked at again when the hold ends. Whether
/// one is held.
bool put_off_while_held(Work& work, const referral::Referral& referral, ClockStep step) {
    std::optional<Instant> until;
    for (const auto& offer : work.records.offers().of_referral(referral.id)) {
        const auto hold = work.records.placements().standing_hold_of(offer.id);
        if (hold && hold->until > work.now) {
            until = std::max(until.value_or(hold->until), hold->until);
        }
    }
    if (until) set_clock(work, referral, step, *until + Seconds{1});
    return until.has_value();
}

void cease(Work& work, const referral::Referral& referral) {
    const auto awaited = confirmation_of(work, referral);
    if (!awaited) return;
    for (const auto& clock : work.records.running_clocks().of(subject_of_clocks(referral))) {
        expect(clock.step != ClockStep::update_warning,
               "a referrer is asked before a search ceases");
    }
    if (put_off_while_held(work, referral, ClockStep::search_ceases)) return;
    end_search(work, referral, ReferralEvent::ceased, "ceased",
               {{"confirmation_due", to_iso(awaited->due)}});
}

void fail_at_court_time(Work& work, const referral::Referral& referral) {
    if (!referral::after(referral.status, ReferralEvent::search_failed)) return;
    const auto court = court_time(work, referral);
    if (!court) return;
    if (work.now < *court) return set_clock(work, referral, ClockStep::court_time, *court);
    if (put_off_while_held(work, referral, ClockStep::court_time)) return;
    end_search(work, referral, ReferralEvent::search_failed, "search_failed",
               {{"reason", "time_ran_out"}, {"court", to_iso(*court)}});
}

void serve(Work& work, const referral::Referral& referral, ClockStep step) {
    switch (step) {
        case ClockStep::draft_expires:
            return expire_draft(work, referral);
        case ClockStep::triage_late:
            return chase_triage(work, referral);
        case ClockStep::court_time:
            return fail_at_court_time(work, referral);
        case ClockStep::update_warning:
            return ask_for_confirmation(work, referral);
        case ClockStep::search_ceases:
            return cease(work, referral);
        default:
            throw Bug("a clock of an offer or placement is not of a referral");
    }
}

void serve(Work& work, const offer::Offer& offer, ClockStep step) {
    const auto referral = work.records.referrals().by_id(offer.referral);
    expect(referral.has_value(), "an offer belongs to a referral");
    auto event = OfferEvent::unopened_chased;
    auto permission = Permission::send_offer;
    if (step == ClockStep::decline_unreviewed) {
        event = OfferEvent::review_chased;
        permission = Permission::review_decline;
    } else if (step == ClockStep::escalation_unanswered) {
        event = OfferEvent::escalation_chased;
        permission = Permission::answer_escalation;
    } else if (step == ClockStep::lapse_unanswered) {
        event = OfferEvent::lapse_escalated;
        if (!referral::is_searching(referral->status)) return;
    }
    if (!offer::after(offer.status, event)) return;
    const auto moved = advance(work, *referral, offer, event);
    expect(moved.has_value(), "an offer whose clock ran out stands where it was wound");
    audit(work, permission, subject_of(offer.id), offer.child);
}

void serve(Work& work, const placement::Placement& placement, ClockStep step) {
    const auto referral = work.records.referrals().by_id(placement.referral);
    expect(referral.has_value(), "a placement belongs to a referral");
    const auto event = step == ClockStep::arrival_missing ? PlacementEvent::arrival_missing
                                                          : PlacementEvent::arrival_chased;
    if (!placement::after(placement.status, event)) return;
    const auto moved = advance(work, *referral, placement, event,
                               {{"expected", to_iso(placement.expected_arrival)}});
    expect(moved.has_value(), "a placement whose clock ran out stands where it was wound");
    audit(work, Permission::record_arrival, subject_of(placement.id), placement.child);
}

}  // namespace

void serve_clock(Work& work, const RunningClock& clock) {
    auto& records = work.records;
    switch (clock.of.kind) {
        case journal::SubjectKind::referral:
            if (const auto found = records.referrals().by_id(ReferralId{clock.of.id})) {
                serve(work, *found, clock.step);
            }
            return;
        case journal::SubjectKind::offer:
            if (const auto found = records.offers().by_id(OfferId{clock.of.id})) {
                serve(work, *found, clock.step);
            }
            return;
        case journal::SubjectKind::placement:
            if (const auto found = records.placements().by_id(PlacementId{clock.of.id})) {
                serve(work, *found, clock.step);
            }
            return;
        default:
            throw Bug("only referrals, offers and placements have clocks");
    }
}

}  // namespace wayhome::application
