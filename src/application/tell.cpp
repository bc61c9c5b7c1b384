// SPDX-License-Identifier: Apache-2.0
#include "application/tell.hpp"

#include "application/addresses.hpp"
#include "application/order/tell_of_authority.hpp"

namespace wayhome::application {
namespace {

using access::Role;
using access::Roles;

/// The unit is one organisation; where none is set up yet, nobody is told.
std::optional<OrganisationId> the_unit(Work& work) {
    const auto units =
        work.records.organisations().of_kind(access::OrganisationKind::coordination_unit);
    if (units.empty()) return std::nullopt;
    return units.front().id;
}

void tell(Work& work, const journal::Event& event, OrganisationId organisation, Roles roles,
          std::string words, std::string link) {
    work.records.notices().add({work.ids.make<NoticeId>(), organisation, std::nullopt, roles,
                                std::move(words), std::move(link), event.id, work.now});
}

std::string name_of(Work& work, HomeId home) {
    const auto found = work.records.homes().by_id(home);
    return found ? found->name : "A home";
}

}  // namespace

void tell_unit(Work& work, const journal::Event& event, std::string words, std::string link) {
    if (const auto unit = the_unit(work)) {
        tell(work, event, *unit, {Role::unit_officer, Role::unit_lead}, std::move(words),
             std::move(link));
    }
}

void tell_referrer(Work& work, const journal::Event& event, const referral::Referral& referral,
                   std::string words) {
    tell_referrer(work, event, referral, std::move(words), address_of(referral.id));
}

void tell_referrer(Work& work, const journal::Event& event, const referral::Referral& referral,
                   std::string words, std::string link) {
    tell(work, event, referral.referred_by,
         {Role::referrer, Role::authority_manager, Role::ycs_officer, Role::custody_sergeant},
         std::move(words), std::move(link));
}

void tell_authority(Work& work, const journal::Event& event, const referral::Referral& referral,
                    std::string words, std::string link) {
    if (referral.authority == referral.referred_by) return;
    tell(work, event, referral.authority, {Role::authority_manager}, std::move(words),
         std::move(link));
}

void tell_home(Work& work, const journal::Event& event, HomeId home, std::string words,
               std::string link) {
    const auto found = work.records.homes().by_id(home);
    if (!found) return;
    tell(work, event, found->organisation, {Role::home_decision_maker, Role::home_recorder},
         std::move(words), std::move(link));
}

void tell_of_referral(Work& work, const journal::Event& event, const referral::Referral& referral,
                      referral::ReferralEvent what) {
    using enum referral::ReferralEvent;
    const auto& quoted = referral.reference;
    switch (what) {
        case submitted:
            tell_unit(work, event, "Referral " + quoted + " was sent and waits for triage",
                      address_of(referral.id));
            break;
        case information_requested:
            tell_referrer(work, event, referral, "The unit asks for information on " + quoted);
            break;
        case information_given:
            tell_unit(work, event, "Information was given on " + quoted, address_of(referral.id));
            break;
        case found_ineligible_by_first:
            tell_unit(work, event, quoted + " was found not eligible and needs a second officer",
                      address_of(referral.id));
            break;
        case found_not_eligible:
            tell_referrer(work, event, referral, quoted + " was found not eligible: read why");
            break;
        case search_opened:
            tell_referrer(work, event, referral,
                          "The search for a place for " + quoted + " is open");
            break;
        case place_lost:
            tell_referrer(work, event, referral,
                          "The place for " + quoted + " was lost; the search is open again");
            tell_unit(work, event,
                      "The place for " + quoted + " was lost; the search is open again",
                      address_of(referral.id));
            break;
        case withdrawn:
            tell_unit(work, event, quoted + " was withdrawn", address_of(referral.id));
            tell_referrer(work, event, referral, quoted + " was withdrawn");
            break;
        case ceased:
        case search_failed:
            tell_referrer(work, event, referral,
                          "The search for " + quoted + " has ended: read why");
            break;
        default:
            break;
    }
}

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
            break;
        case lapsed:
            tell_unit(work, event,
                      name_of(work, offer.home) + " gave no answer in time on " + quoted, here);
            tell_home(work, event, offer.home, quoted + " was not answered in time", here);
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
        case cancelled:
            tell_home(work, event, placement.home,
                      "The booking for " + referral.reference + " is cancelled", "/beds");
            break;
        default:
            break;
    }
}

}  // namespace wayhome::application
