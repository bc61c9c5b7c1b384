// SPDX-License-Identifier: Apache-2.0
#include "application/due/run_due.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/due/legal_authority_due.hpp"
#include "application/due/serve_clock.hpp"
#include "application/due/watch_plans.hpp"
#include "application/perform.hpp"
#include "application/store_failure.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr std::size_t most_at_once = 200;

Asked by_the_system() {
    return {access::the_system(), "", "", ""};
}

/// The offer as it stands in this transaction, when it is still past due and unanswered.
Answer lapse(Work& work, OfferId id) {
    const auto offer = work.records.offers().by_id(id);
    if (!offer || !offer::awaits_answer(offer->status) || !offer->due || work.now <= *offer->due) {
        return no(Stale{});
    }
    const auto referral = work.records.referrals().by_id(offer->referral);
    expect(referral.has_value(), "an offer belongs to a referral");
    const auto lapsed = advance(work, *referral, *offer, offer::OfferEvent::lapsed);
    if (!lapsed) return refuse(Failure<Problems>{lapsed.error()});
    return Done{address_of(id), subject_of(id), offer->child};
}

Answer end_hold_at_its_time(Work& work, HoldId id) {
    const auto hold = work.records.placements().hold(id);
    if (!hold || hold->ended || work.now < hold->until) return no(Stale{});
    const auto referral = work.records.referrals().by_id(hold->referral);
    const auto offer = work.records.offers().by_id(hold->offer);
    expect(referral && offer, "a hold belongs to an offer of a referral");

    end_hold(work, *referral, *hold, "expired");
    if (offer::after(offer->status, offer::OfferEvent::hold_ended)) {
        const auto ended = advance(work, *referral, *offer, offer::OfferEvent::hold_ended);
        if (!ended) return refuse(Failure<Problems>{ended.error()});
    }
    return Done{address_of(offer->id), subject_of(offer->id), hold->child};
}

/// Whether the clock still ran and had run out: of several who find it due, one serves it.
bool serve(const Desk& desk, const Asked& asked, const RunningClock& clock) {
    bool served = false;
    const auto now = desk.clock.now();
    desk.registry.write([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        const auto due = records.running_clocks().stop(clock.of, clock.step);
        served = due && *due <= now;
        if (!served) return Ending::roll_back;
        serve_clock(work, clock);
        return Ending::commit;
    });
    return served;
}

std::string failure_of(const RunningClock& clock, const std::exception& what) {
    return std::string{clock_steps.code_of(clock.step)} + " of " +
           std::string{journal::subject_kinds.code_of(clock.of.kind)} + " " +
           ReferralId{clock.of.id}.text() + ": " + what.what();
}

/// A clock that cannot be served stops none of the others; a store that fails stops the round.
void serve_all(const Desk& desk, const std::vector<RunningClock>& clocks, DueWork& done) {
    const auto asked = by_the_system();
    for (const auto& clock : clocks) {
        try {
            if (serve(desk, asked, clock)) ++done.clocks_served;
        } catch (const UniqueViolation& failure) {
            done.failures.push_back(failure_of(clock, failure));
        } catch (const StoreFailure&) {
            throw;
        } catch (const std::exception& failure) {
            done.failures.push_back(failure_of(clock, failure));
        }
    }
}

}  // namespace

DueWork run_due(const Desk& desk) {
    const auto now = desk.clock.now();
    std::vector<RunningClock> clocks;
    std::vector<offer::Offer> overdue;
    std::vector<placement::Hold> holds;
    desk.registry.read([&](Records& records) {
        overdue = records.offers().overdue(now, most_at_once);
        holds = records.placements().holds_ending(now, most_at_once);
        clocks = records.running_clocks().due(now, most_at_once);
    });

    DueWork done;
    const auto asked = by_the_system();
    for (const auto& offer : overdue) {
        const auto lapsed = perform(desk, asked, access::Permission::decide_offer,
                                    [&](Work& work) { return lapse(work, offer.id); });
        if (lapsed) ++done.offers_lapsed;
    }
    for (const auto& hold : holds) {
        const auto ended = perform(desk, asked, access::Permission::take_up_place,
                                   [&](Work& work) { return end_hold_at_its_time(work, hold.id); });
        if (ended) ++done.holds_ended;
    }
    done.plans_told_of = watch_plans(desk);
    const auto law = run_legal_authority(desk, asked);
    done.authority_steps = law.steps;
    done.alarms_raised = law.alarms_raised;
    serve_all(desk, clocks, done);
    return done;
}

}  // namespace wayhome::application
