// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/access/organisation.hpp"
#include "domain/ids.hpp"
#include "domain/referral/pathway.hpp"
#include "kernel/code_list.hpp"
#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// Where a referral stands. Never typed in: the result of its recorded events.
enum class ReferralStatus {
    draft,
    submitted,
    in_triage,
    info_requested,
    ready,
    searching,
    placed_pending,
    placed,
    closed,
    not_eligible,
    withdrawn,
    ceased,
    search_failed,
    expired_draft
};

inline constexpr auto referral_statuses = code_list<ReferralStatus>({
    {ReferralStatus::draft, "draft", "Draft"},
    {ReferralStatus::submitted, "submitted", "Sent"},
    {ReferralStatus::in_triage, "in_triage", "In triage"},
    {ReferralStatus::info_requested, "info_requested", "Information asked for"},
    {ReferralStatus::ready, "ready", "Ready"},
    {ReferralStatus::searching, "searching", "Searching"},
    {ReferralStatus::placed_pending, "placed_pending", "Place found"},
    {ReferralStatus::placed, "placed", "Placed"},
    {ReferralStatus::closed, "closed", "Closed"},
    {ReferralStatus::not_eligible, "not_eligible", "Not eligible"},
    {ReferralStatus::withdrawn, "withdrawn", "Withdrawn"},
    {ReferralStatus::ceased, "ceased", "Search ceased"},
    {ReferralStatus::search_failed, "search_failed", "No place found"},
    {ReferralStatus::expired_draft, "expired_draft", "Draft expired"},
});

/// What happens to a referral. Events that keep the status are recorded like any other.
enum class ReferralEvent {
    started,
    submitted,
    allocated,  ///< to a named officer; the first starts triage
    information_requested,
    information_given,
    found_ineligible_by_first,  ///< proposed; a second officer confirms or returns it
    ineligibility_returned,
    found_not_eligible,
    found_ready,
    search_opened,
    taken_up,  ///< an offer was taken up; a hold became a booking
    arrived,
    place_lost,  ///< non-arrival, or the hold ended
    withdrawn,
    ceased,
    search_failed,
    closed,  ///< the child has left, the plan's outcome and the handover are confirmed
    reopened,
    draft_expired,
    triage_chased,       ///< its time has run out
    confirmation_asked,  ///< the search ceases unless it is confirmed
    confirmed,           ///< the referrer says the search is still needed
    reviewed,            ///< and has gone through the whole form
    ceasing_stopped,     ///< by the unit lead
    appealed,            ///< against "not eligible", once
    appeal_upheld,       ///< triage goes on
    appeal_refused
};

inline constexpr auto referral_events = code_list<ReferralEvent>({
    {ReferralEvent::started, "started", "Referral started"},
    {ReferralEvent::submitted, "submitted", "Referral sent"},
    {ReferralEvent::allocated, "allocated", "Allocated to an officer"},
    {ReferralEvent::information_requested, "information_requested", "Information asked for"},
    {ReferralEvent::information_given, "information_given", "Information given"},
    {ReferralEvent::found_ineligible_by_first, "found_ineligible_by_first",
     "Found not eligible; awaits a second officer"},
    {ReferralEvent::ineligibility_returned, "ineligibility_returned",
     "Second officer did not agree"},
    {ReferralEvent::found_not_eligible, "found_not_eligible", "Not eligible"},
    {ReferralEvent::found_ready, "found_ready", "Triage finished"},
    {ReferralEvent::search_opened, "search_opened", "Search opened"},
    {ReferralEvent::taken_up, "taken_up", "Place taken up"},
    {ReferralEvent::arrived, "arrived", "Child arrived"},
    {ReferralEvent::place_lost, "place_lost", "Place lost; search open again"},
    {ReferralEvent::withdrawn, "withdrawn", "Withdrawn"},
    {ReferralEvent::ceased, "ceased", "Search ceased"},
    {ReferralEvent::search_failed, "search_failed", "No place found"},
    {ReferralEvent::closed, "closed", "Referral closed"},
    {ReferralEvent::reopened, "reopened", "Reopened"},
    {ReferralEvent::draft_expired, "draft_expired", "Draft expired"},
    {ReferralEvent::triage_chased, "triage_chased", "Triage is late; the unit was chased"},
    {ReferralEvent::confirmation_asked, "confirmation_asked",
     "Referrer asked whether the search is still needed"},
    {ReferralEvent::confirmed, "confirmed", "Search confirmed"},
    {ReferralEvent::reviewed, "reviewed", "Whole form reviewed and search confirmed"},
    {ReferralEvent::ceasing_stopped, "ceasing_stopped", "Unit lead keeps the search open"},
    {ReferralEvent::appealed, "appealed", "Referrer appeals against “not eligible”"},
    {ReferralEvent::appeal_upheld, "appeal_upheld", "Appeal upheld; triage goes on"},
    {ReferralEvent::appeal_refused, "appeal_refused", "Appeal refused"},
});

/// The status after the event; nothing where the event cannot happen in that status. `from` is none
/// before the first event. The whole machine is this function (part b of the feature reference).
std::optional<ReferralStatus> after(std::optional<ReferralStatus> from, ReferralEvent event);

/// Whether a child with a referral in this status may have no second one.
bool is_open(ReferralStatus status);
/// Whether homes may be asked.
bool is_searching(ReferralStatus status);

/// One request for a secure place for one child.
struct Referral {
    ReferralId id;
    std::string reference;  ///< what people quote, "WH-4K7M-2Q9D"; says nothing of the child
    Pathway pathway;
    Urgency urgency;
    access::OrganisationKind referred_by_kind;
    OrganisationId referred_by;  ///< the organisation that asks: authority, YCS, police, court
    OrganisationId authority;    ///< the authority responsible for the child
    AccountId started_by;
    std::optional<ChildId> child;  ///< none until the child's details are entered
    ReferralStatus status = ReferralStatus::draft;
    std::optional<AccountId> officer;
    std::optional<AccountId> found_ineligible_by;  ///< awaiting the second officer
    Instant started;
    Instant changed;  ///< of the last event or answer
    std::optional<Instant> submitted;
    std::optional<Instant> needed_by;     ///< when the child needs the bed
    std::optional<Instant> triage_due;    ///< while submitted or in triage
    std::optional<ReferralId> continues;  ///< an earlier referral of the same child it is linked to
    std::string link_reason;              ///< why a second one stands beside it
    std::optional<Instant> update_due;    ///< by when the referrer confirms the search again
    std::optional<Instant> review_due;    ///< by when the referrer reviews the whole form
    int version = 0;

    ClockClass clock() const { return clock_class(pathway, urgency); }
};

enum class NotNow { wrong_status };

/// The referral with the status the event leads to; its version is the store's business.
Result<Referral, NotNow> with(Referral referral, ReferralEvent event);

}  // namespace wayhome::referral
