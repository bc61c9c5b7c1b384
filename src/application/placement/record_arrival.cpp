// SPDX-License-Identifier: Apache-2.0
#include "application/placement/record_arrival.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/case_facts.hpp"
#include "application/due/policy.hpp"
#include "application/load_case.hpp"
#include "application/order/advance_period.hpp"
#include "application/order/cover.hpp"
#include "application/placement/close_bed.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "domain/offer/written_reason.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

/// Adds what is wrong with a time that has happened: missing, in the future, or before `earliest`.
void check_happened(const Work& work, const std::optional<Instant>& at, Instant earliest,
                    const std::string& what, const std::string& field, Problems& problems) {
    if (!at) {
        problems.push_back({field, "Enter the date and time of " + what});
    } else if (*at > work.now) {
        problems.push_back({field, "The time of " + what + " must be now or in the past"});
    } else if (*at < earliest) {
        problems.push_back({field, "The time of " + what + " must be after " + in_words(earliest)});
    }
}

/// An entry of long ago needs the registered manager or a deputy (row F1).
void check_not_too_late(Work& work, const referral::Referral& referral, Instant happened,
                        const std::string& field, Problems& problems) {
    const auto last =
        later_by_policy(work, referral.clock(), referral::PolicyRule::late_entry, happened);
    if (!last || work.now <= *last) return;
    const auto facts = case_facts(work.records, work.actor(), referral);
    if (access::may(work.actor(), Permission::record_late_arrival, facts)) return;
    problems.push_back({field,
                        "That is too long ago for you to record. The registered manager or a "
                        "deputy must record it."});
}

Answer arrive(Work& work, const RecordArrival& wanted) {
    auto found =
        placement_for(work, wanted.placement, Permission::record_arrival, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [placement, referral] = *found;

    Problems problems;
    check_happened(work, wanted.arrived, placement.booked, "arrival", "arrived", problems);
    if (wanted.arrived) check_not_too_late(work, referral, *wanted.arrived, "arrived", problems);
    if (wanted.expected_departure && wanted.arrived &&
        *wanted.expected_departure < london_date(*wanted.arrived)) {
        problems.push_back(
            {"expected_departure", "The expected departure must be after the arrival"});
    }
    if (!problems.empty()) return no(std::move(problems));

    placement.arrived = wanted.arrived;
    if (wanted.expected_departure) placement.expected_departure = wanted.expected_departure;
    const auto arrived = advance(work, referral, placement, placement::PlacementEvent::arrived,
                                 {{"arrived", to_iso(*wanted.arrived)}});
    if (!arrived) return passed_on(arrived);
    const auto placed = advance(work, referral, referral::ReferralEvent::arrived);
    if (!placed) return passed_on(placed);
    check_cover(work, placement.child);
    return Done{"/beds", subject_of(placement.id), placement.child};
}

Answer not_arrive(Work& work, const RecordNonArrival& wanted) {
    auto found =
        placement_for(work, wanted.placement, Permission::record_arrival, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [placement, referral] = *found;

    Problems problems;
    check_reason(work, "non_arrival", referral.pathway, wanted.reason, "reason", problems);
    check_words(wanted.words, "what happened", "words", problems);
    check_not_too_late(work, referral, placement.expected_arrival, "", problems);
    if (!problems.empty()) return no(std::move(problems));

    placement.note = wanted.words;
    const auto recorded = advance(work, referral, placement, placement::PlacementEvent::non_arrival,
                                  {{"reason", wanted.reason}, {"words", wanted.words}});
    if (!recorded) return passed_on(recorded);
    const auto unused =
        end_unused_time_without_court(work, referral, placement.child, "non_arrival");
    if (!unused) return passed_on(unused);
    const auto open =
        advance(work, referral, referral::ReferralEvent::place_lost, {{"because", "non_arrival"}});
    if (!open) return passed_on(open);
    return Done{"/beds", subject_of(placement.id), placement.child};
}

/// A note is needed where a list says "written below", and is never longer than other reasons.
void check_note(const RecordDeparture& wanted, Problems& problems) {
    constexpr std::string_view written_below = "other";
    const bool needed = wanted.reason == written_below || wanted.destination == written_below;
    const bool too_long = offer::wrong_with(wanted.note) == offer::WordsRefused::too_long;
    if (needed || too_long) {
        check_words(wanted.note, "why the stay ended and where the child went", "note", problems);
    }
}

/// A stay that was not planned for leaves nothing to confirm: its referral closes as the child
/// leaves. False when somebody saved it meanwhile.
bool close_without_plan(Work& work, const referral::Referral& referral,
                        const std::string& destination) {
    if (work.records.transition_plans().of_referral(referral.id)) return true;
    return advance(work, referral, referral::ReferralEvent::closed, {{"destination", destination}})
        .has_value();
}

Answer depart(Work& work, const RecordDeparture& wanted) {
    auto found =
        placement_for(work, wanted.placement, Permission::record_departure, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [placement, referral] = *found;

    Problems problems;
    check_happened(work, wanted.departed, placement.arrived.value_or(placement.booked), "departure",
                   "departed", problems);
    check_reason(work, "departure", referral.pathway, wanted.reason, "reason", problems);
    check_reason(work, "destination", referral.pathway, wanted.destination, "destination",
                 problems);
    check_note(wanted, problems);
    if (!problems.empty()) return no(std::move(problems));

    placement.departed = wanted.departed;
    placement.departure_reason = wanted.reason;
    placement.destination = wanted.destination;
    placement.note = wanted.note;
    const auto departed = advance(work, referral, placement, placement::PlacementEvent::departed,
                                  {{"departed", to_iso(*wanted.departed)},
                                   {"reason", wanted.reason},
                                   {"destination", wanted.destination}});
    if (!departed) return passed_on(departed);
    const auto ended =
        end_time_without_court(work, referral, placement.child, *wanted.departed, "departed");
    if (!ended) return passed_on(ended);
    if (!close_without_plan(work, referral, wanted.destination)) return no(Stale{});
    if (!end_closures_protecting(work, placement.child, placement.home)) return no(Stale{});
    return Done{"/beds", subject_of(placement.id), placement.child};
}

}  // namespace

Answer record_arrival(const Desk& desk, const Asked& asked, const RecordArrival& wanted) {
    return perform(desk, asked, Permission::record_arrival,
                   [&](Work& work) { return arrive(work, wanted); });
}

Answer record_non_arrival(const Desk& desk, const Asked& asked, const RecordNonArrival& wanted) {
    return perform(desk, asked, Permission::record_arrival,
                   [&](Work& work) { return not_arrive(work, wanted); });
}

Answer record_departure(const Desk& desk, const Asked& asked, const RecordDeparture& wanted) {
    return perform(desk, asked, Permission::record_departure,
                   [&](Work& work) { return depart(work, wanted); });
}

}  // namespace wayhome::application
