// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/offer/escalation.hpp"
#include "application/order/tell_of_authority.hpp"
#include "application/tell.hpp"

namespace wayhome::application {
namespace {

std::string name_of(Work& work, HomeId home) {
    const auto found = work.records.homes().by_id(home);
    return found ? found->name : "A home";
}

/// The officer who sent the decline up; the unit where no person did, or no longer works there.
void tell_who_escalated(Work& work, const journal::Event& event, const referral::Referral& referral,
                        const offer::Offer& offer, std::string words) {
    const auto escalation = escalation_of(work, offer, referral.clock());
    const auto officer = escalation && escalation->officer
                             ? work.records.accounts().by_id(*escalation->officer)
                             : std::nullopt;
    if (officer && !officer->closed) {
        tell_person(work, event, officer->id, std::move(words), address_of(offer.id));
    } else {
        tell_unit(work, event, std::move(words), address_of(offer.id));
    }
}

}  // namespace

void tell_of_offer(Work& work, const journal::Event& event, const referral::Referral& referral,
                   const offer::Offer& offer, offer::OfferEvent what) {
    using enum offer::OfferEvent;
    const auto& quoted = referral.reference;
    const auto here = address_of(offer.id);
    switch (what) {
        case sent:
            tell_home(work, event, offer.home, quoted + " is offered to your home", here);
            break;
        case extension_requested:
            tell_unit(work, event, name_of(work, offer.home) + " asks for more time on " + quoted,
                      here);
            break;
        case extension_granted:
            tell_home(work, event, offer.home, "More time was given on " + quoted, here);
            break;
        case extension_refused:
            tell_home(work, event, offer.home, "More time was not given on " + quoted, here);
            break;
        case accepted:
        case accepted_with_conditions:
            tell_unit(work, event, name_of(work, offer.home) + " accepts " + quoted, here);
            tell_referrer(work, event, referral, name_of(work, offer.home) + " accepts " + quoted);
            break;
        case declined:
            tell_unit(work, event, name_of(work, offer.home) + " declines " + quoted, here);
            tell_referrer(work, event, referral, name_of(work, offer.home) + " declines " + quoted);
            break;
        case returned_to_home:
            tell_home(work, event, offer.home, "The unit asks about your decline of " + quoted,
                      here);
            break;
        case escalated:
            tell_home(work, event, offer.home, "Your decline of " + quoted + " was escalated",
                      here);
            tell_responsible(work, event, offer.home,
                             "Your home's decline of " + quoted + " was escalated to you",
                             escalation_address_of(offer.id));
            break;
        case escalation_answered:
            tell_who_escalated(work, event, referral, offer,
                               "The responsible individual of " + name_of(work, offer.home) +
                                   " answers the escalation of " + quoted);
            break;
        case escalation_chased:
            tell_responsible(work, event, offer.home,
                             "Your answer to the escalated decline of " + quoted + " is late",
                             escalation_address_of(offer.id));
            tell_who_escalated(work, event, referral, offer,
                               "The responsible individual of " + name_of(work, offer.home) +
                                   " has not answered the escalation of " + quoted);
            break;
        case lapsed:
            tell_unit(work, event,
                      name_of(work, offer.home) + " gave no answer in time on " + quoted, here);
            tell_home(work, event, offer.home, quoted + " was not answered in time", here);
            tell_responsible(work, event, offer.home,
                             "Your home did not answer the offer of " + quoted + " in time",
                             escalation_address_of(offer.id));
            break;
        case lapse_escalated:
            tell_lead(work, event,
                      name_of(work, offer.home) + " still has not answered on " + quoted, here);
            break;
        case unopened_chased:
            tell_home(work, event, offer.home, "The offer of " + quoted + " is not opened yet",
                      here);
            break;
        case review_chased:
            tell_unit(work, event, "The review of the decline of " + quoted + " is late", here);
            break;
        case taken_up:
            tell_home(work, event, offer.home, "The place for " + quoted + " is taken up", here);
            break;
        case not_taken_up:
            tell_home(work, event, offer.home,
                      "Another home's place was taken up for " + quoted + ": your offer is closed",
                      here);
            break;
        case conditions_agreed:
            tell_home(work, event, offer.home, "The unit agrees your conditions for " + quoted,
                      here);
            break;
        case conditions_not_agreed:
            tell_home(work, event, offer.home,
                      "The unit does not agree your conditions for " + quoted, here);
            break;
        case hold_ended:
            tell_home(work, event, offer.home,
                      "The hold for " + quoted + " ended; the bed is free again", here);
            tell_unit(work, event,
                      "The hold at " + name_of(work, offer.home) + " for " + quoted +
                          " ended before the place was taken up",
                      here);
            tell_referrer(work, event, referral,
                          "The hold at " + name_of(work, offer.home) + " for " + quoted +
                              " ended before the place was taken up");
            break;
        case recalled:
            tell_home(work, event, offer.home, "The offer of " + quoted + " was recalled", here);
            break;
        default:
            break;
    }
}

namespace {

/// Both sides and the unit lead follow a change from the asking to its end.
void tell_of_change(Work& work, const journal::Event& event, const referral::Referral& referral,
                    const placement::Placement& placement, placement::PlacementEvent what) {
    const auto words =
        referral.reference + ": " + std::string{placement::placement_events.words_for(what)};
    const auto here = address_of(referral.id) + "/changes";
    tell_home(work, event, placement.home, words, here);
    tell_referrer(work, event, referral, words, here);
    tell_lead(work, event, words, here);
}

}  // namespace

void tell_of_placement(Work& work, const journal::Event& event, const referral::Referral& referral,
                       const placement::Placement& placement, placement::PlacementEvent what) {
    using enum placement::PlacementEvent;
    const auto home = name_of(work, placement.home);
    switch (what) {
        case arrived:
            tell_referrer(work, event, referral, referral.reference + ": arrived at " + home);
            tell_unit(work, event, referral.reference + ": arrived at " + home,
                      address_of(referral.id));
            break;
        case non_arrival:
            tell_unit(work, event, referral.reference + ": did not arrive at " + home,
                      address_of(referral.id));
            break;
        case departed:
            tell_referrer(work, event, referral, referral.reference + ": left " + home);
            tell_unit(work, event, referral.reference + ": left " + home, address_of(referral.id));
            break;
        case authority_missing:
        case authority_restored:
            tell_of_cover(work, event, referral, placement, what);
            break;
        case arrival_chased:
            tell_home(work, event, placement.home,
                      referral.reference + " is late: say whether the child has arrived",
                      address_of(placement.id));
            break;
        case arrival_missing:
            tell_home(work, event, placement.home,
                      referral.reference + ": record the arrival or non-arrival now",
                      address_of(placement.id));
            tell_responsible(work, event, placement.home,
                             "Your home has not recorded whether a child arrived", "/beds");
            tell_unit(work, event,
                      home + " has not recorded whether " + referral.reference + " arrived",
                      address_of(referral.id));
            tell_referrer(work, event, referral,
                          home + " has not recorded whether " + referral.reference + " arrived");
            break;
        case change_asked:
        case change_supported:
        case change_agreed:
        case change_refused:
            tell_of_change(work, event, referral, placement, what);
            break;
        case cancelled:
            tell_home(work, event, placement.home,
                      "The booking for " + referral.reference + " is cancelled: read why",
                      placement.offer ? address_of(*placement.offer) : "/beds");
            break;
        default:
            break;
    }
}

}  // namespace wayhome::application
