// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "domain/journal/event.hpp"
#include "domain/offer/offer.hpp"
#include "domain/placement/placement.hpp"
#include "domain/referral/referrals.hpp"
#include "domain/transition/plan.hpp"
#include "exchange/demonstration/chance.hpp"
#include "exchange/demonstration/history.hpp"

namespace wayhome::demonstration {

/// An event, and what it was an event of.
using HappeningTo = std::variant<std::monostate, referral::ReferralEvent, offer::OfferEvent,
                                 placement::PlacementEvent, transition::PlanEvent>;
struct Happening {
    journal::Event event;
    HappeningTo what;
    std::size_t offer = 0;  ///< which of the case's offers, for events of one
};

/// One referral with all that belongs to it. Everything that happens is an event of the domain's
/// own state machines; what would happen after the present is left out.
class CaseFile {
  public:
    CaseFile(Chance& chance, Instant now, referral::Referral draft);

    /// Each says whether it has happened by now; one that the rules do not allow is a Bug.
    bool happens(Instant at, const access::Actor& by, referral::ReferralEvent event,
                 journal::Details details = {});
    bool happens(Instant at, const access::Actor& by, std::size_t offer, offer::OfferEvent event,
                 journal::Details details = {});
    bool happens(Instant at, const access::Actor& by, placement::PlacementEvent event,
                 journal::Details details = {});
    /// The first opens the plan.
    bool happens(Instant at, const access::Actor& by, transition::PlanEvent event,
                 journal::Details details = {});
    bool has_come(Instant at) const { return at <= now_; }

    /// Sends an offer; gives its place in offers(). The moment must have come.
    std::size_t send(Instant at, const access::Actor& by, HomeId home, Instant due);
    /// Keeps the bed for an accepted offer.
    void hold(Instant at, const access::Actor& by, std::size_t offer, BedId bed, Instant until);
    /// Makes the hold a booking.
    void book(Instant at, const access::Actor& by, std::size_t offer, Instant expected);

    referral::Referral& referral() { return referral_; }
    const referral::Referral& referral() const { return referral_; }
    std::vector<offer::Offer>& offers() { return offers_; }
    const std::vector<offer::Offer>& offers() const { return offers_; }
    std::optional<placement::Placement>& placement() { return placement_; }
    const std::optional<placement::Placement>& placement() const { return placement_; }
    std::optional<transition::TransitionPlan>& plan() { return plan_; }
    const std::optional<transition::TransitionPlan>& plan() const { return plan_; }
    const std::vector<placement::Hold>& holds() const { return holds_; }
    const std::vector<Happening>& happenings() const { return happenings_; }
    const std::vector<Use>& uses() const { return uses_; }
    referral::Answers& answers() { return answers_; }
    const referral::Answers& answers() const { return answers_; }
    std::vector<referral::InformationRequest>& questions() { return questions_; }
    const std::vector<referral::InformationRequest>& questions() const { return questions_; }

    /// Somebody used a permission on it, or on its offer or placement.
    void used(Instant at, const access::Actor& by, access::Permission permission, UseEnded ended,
              journal::Subject subject);
    journal::Subject subject() const;
    journal::Subject subject(std::size_t offer) const;

  private:
    void add(Instant at, const access::Actor& by, journal::Subject subject, std::string name,
             journal::Details details, HappeningTo what, std::size_t offer = 0);

    Chance& chance_;
    Instant now_;
    referral::Referral referral_;
    referral::Answers answers_;
    std::vector<referral::InformationRequest> questions_;
    std::vector<offer::Offer> offers_;
    std::vector<placement::Hold> holds_;
    std::optional<placement::Placement> placement_;
    std::optional<transition::TransitionPlan> plan_;
    std::vector<Happening> happenings_;
    std::vector<Use> uses_;
};

}  // namespace wayhome::demonstration
