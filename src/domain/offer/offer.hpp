// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome::offer {

/// Where one referral stands with one home. The result of recorded events.
enum class OfferStatus {
    prepared,
    sent,
    opened,
    extension_requested,  ///< the deadline stands until the unit grants
    accepted,
    accepted_with_conditions,
    declined,  ///< the unit reviews it
    decline_agreed,
    escalated,  ///< the decline was sent up to the home's responsible individual
    lapsed,     ///< past due: neither yes nor no
    taken_up,
    not_taken_up,  ///< another home's place was taken up, or conditions were not agreed
    recalled
};

inline constexpr auto offer_statuses = code_list<OfferStatus>({
    {OfferStatus::prepared, "prepared", "Prepared"},
    {OfferStatus::sent, "sent", "Sent"},
    {OfferStatus::opened, "opened", "Opened"},
    {OfferStatus::extension_requested, "extension_requested", "More time asked for"},
    {OfferStatus::accepted, "accepted", "Accepted"},
    {OfferStatus::accepted_with_conditions, "accepted_with_conditions", "Accepted with conditions"},
    {OfferStatus::declined, "declined", "Declined"},
    {OfferStatus::decline_agreed, "decline_agreed", "Decline agreed"},
    {OfferStatus::escalated, "escalated", "Decline escalated"},
    {OfferStatus::lapsed, "lapsed", "No answer in time"},
    {OfferStatus::taken_up, "taken_up", "Taken up"},
    {OfferStatus::not_taken_up, "not_taken_up", "Not taken up"},
    {OfferStatus::recalled, "recalled", "Recalled"},
});

enum class OfferEvent {
    prepared,
    sent,
    opened,
    extension_requested,
    extension_granted,
    extension_refused,
    accepted,
    accepted_with_conditions,
    conditions_agreed,  ///< by the unit
    conditions_not_agreed,
    declined,
    decline_agreed,
    returned_to_home,  ///< once, with a stated question
    escalated,
    lapsed,
    taken_up,
    not_taken_up,
    recalled,
    hold_ended,           ///< an acceptance nobody took up in time
    unopened_chased,      ///< a share of its time has passed and the home has not opened it
    review_chased,        ///< the unit's time to review a decline has passed
    lapse_escalated,      ///< to the unit lead, while nothing came of the lapse
    escalation_answered,  ///< by the home's responsible individual, once, in writing
    escalation_chased     ///< the responsible individual's time to answer has passed
};

inline constexpr auto offer_events = code_list<OfferEvent>({
    {OfferEvent::prepared, "prepared", "Offer prepared"},
    {OfferEvent::sent, "sent", "Offer sent to home"},
    {OfferEvent::opened, "opened", "Offer opened by home"},
    {OfferEvent::extension_requested, "extension_requested", "Home asked for more time"},
    {OfferEvent::extension_granted, "extension_granted", "More time given"},
    {OfferEvent::extension_refused, "extension_refused", "More time not given"},
    {OfferEvent::accepted, "accepted", "Home accepted"},
    {OfferEvent::accepted_with_conditions, "accepted_with_conditions",
     "Home accepted with conditions"},
    {OfferEvent::conditions_agreed, "conditions_agreed", "Conditions agreed"},
    {OfferEvent::conditions_not_agreed, "conditions_not_agreed", "Conditions not agreed"},
    {OfferEvent::declined, "declined", "Home declined"},
    {OfferEvent::decline_agreed, "decline_agreed", "Decline agreed by the unit"},
    {OfferEvent::returned_to_home, "returned_to_home", "Decline returned to home with a question"},
    {OfferEvent::escalated, "escalated", "Decline escalated"},
    {OfferEvent::lapsed, "lapsed", "No answer in time"},
    {OfferEvent::taken_up, "taken_up", "Place taken up"},
    {OfferEvent::not_taken_up, "not_taken_up", "Place not taken up"},
    {OfferEvent::recalled, "recalled", "Offer recalled"},
    {OfferEvent::hold_ended, "hold_ended", "Hold ended before the place was taken up"},
    {OfferEvent::unopened_chased, "unopened_chased", "Not opened yet; the home was chased"},
    {OfferEvent::review_chased, "review_chased", "Review of the decline is late; unit chased"},
    {OfferEvent::lapse_escalated, "lapse_escalated", "Still no answer; unit lead told"},
    {OfferEvent::escalation_answered, "escalation_answered",
     "Responsible individual answered the escalation"},
    {OfferEvent::escalation_chased, "escalation_chased",
     "Escalation not answered yet; responsible individual chased"},
});

/// The status after the event; nothing where it cannot happen. `from` is none before the first.
std::optional<OfferStatus> after(std::optional<OfferStatus> from, OfferEvent event);

/// Whether the home still has the right to the child's file: the offer is with the home or
/// accepted.
bool is_live(OfferStatus status);
/// Whether the home's answer is awaited.
bool awaits_answer(OfferStatus status);
/// Accepted, with or without conditions, and not yet taken up.
bool is_accepted(OfferStatus status);

enum class ConditionKind { staffing, bed_closure, start_date, information };

inline constexpr auto condition_kinds = code_list<ConditionKind>({
    {ConditionKind::staffing, "staffing", "Extra staff"},
    {ConditionKind::bed_closure, "bed_closure", "Another bed kept closed"},
    {ConditionKind::start_date, "start_date", "A later start"},
    {ConditionKind::information, "information", "More information first"},
});

struct Condition {
    ConditionKind kind;
    std::string words;  ///< at least a sentence
    friend bool operator==(const Condition&, const Condition&) = default;
};

/// One referral put to one home.
struct Offer {
    OfferId id;
    ReferralId referral;
    ChildId child;
    HomeId home;
    std::optional<BedId> bed;  ///< chosen by the home when it accepts
    OfferStatus status = OfferStatus::prepared;
    Instant prepared;
    std::optional<Instant> sent;
    std::optional<Instant> opened;
    std::optional<Instant> due;  ///< of the home's answer
    bool extended = false;       ///< extended once; no second time
    std::optional<Instant> answered;
    std::optional<AccountId> answered_by;
    std::string reason_code;   ///< of a decline; empty otherwise
    std::string reason_words;  ///< of a decline, in the home's own words
    std::string
        would_change_it;  ///< what would make it possible, in the home's words; may be empty
    std::vector<Condition> conditions;
    bool conditions_agreed = false;
    bool returned = false;        ///< a decline was returned once; no second time
    std::string unit_question;    ///< the question it was returned with
    std::string override_reason;  ///< why it was sent though a rule did not fit; empty otherwise
    std::string frozen;         ///< the facts and the comparison it was sent on, as canonical JSON
    std::string rules_version;  ///< which rules compared them
    int version = 0;
};

enum class NotNow { wrong_status };

Result<Offer, NotNow> with(Offer offer, OfferEvent event);

/// The port.
class Offers {
  public:
    virtual ~Offers() = default;
    virtual void add(const Offer& offer) = 0;
    virtual bool save(const Offer& offer) = 0;  ///< false when somebody saved meanwhile
    virtual std::optional<Offer> by_id(OfferId id) const = 0;
    /// In order of preparation.
    virtual std::vector<Offer> of_referral(ReferralId referral) const = 0;
    /// Live offers of a home, soonest due first.
    virtual std::vector<Offer> live_at(HomeId home) const = 0;
    /// Offers that await an answer and were due before `moment`, soonest first; at most `most`.
    virtual std::vector<Offer> overdue(Instant moment, std::size_t most) const = 0;
    /// Whether the home has, or ever had, an offer of this child.
    virtual bool ever_offered(HomeId home, ChildId child) const = 0;
};

}  // namespace wayhome::offer
