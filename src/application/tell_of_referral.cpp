// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/tell.hpp"

namespace wayhome::application {
namespace {

void tell_late_triage(Work& work, const journal::Event& event, const referral::Referral& referral) {
    const auto words = "Triage of " + referral.reference + " is late";
    if (referral.officer) {
        tell_person(work, event, *referral.officer, words, address_of(referral.id));
        tell_lead(work, event, words, address_of(referral.id));
        return;
    }
    tell_unit(work, event, words + " and nobody has it", address_of(referral.id));
}

}  // namespace

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
            if (event.by.is_system()) {
                tell_unit(work, event, "The search for " + quoted + " has ended by itself",
                          address_of(referral.id));
            }
            break;
        case allocated:
            if (referral.officer && referral.officer != event.by.account) {
                tell_person(work, event, *referral.officer, quoted + " was allocated to you",
                            address_of(referral.id));
            }
            break;
        case draft_expired:
            tell_person(work, event, referral.started_by,
                        "Your draft " + quoted + " was not used and has expired",
                        address_of(referral.id));
            break;
        case triage_chased:
            tell_late_triage(work, event, referral);
            break;
        case confirmation_asked:
            tell_referrer(
                work, event, referral,
                "Is the search for " + quoted + " still needed? It ends unless you confirm it",
                address_of(referral.id) + "/confirmation");
            break;
        case confirmed:
        case reviewed:
            tell_unit(work, event, "The referrer confirmed the search for " + quoted,
                      address_of(referral.id));
            break;
        case ceasing_stopped:
            tell_referrer(work, event, referral,
                          "The unit keeps the search for " + quoted + " open for now");
            break;
        case reopened:
            tell_referrer(work, event, referral, "The search for " + quoted + " was opened again");
            break;
        case appealed:
            tell_lead(work, event, "The referrer appeals on " + quoted,
                      address_of(referral.id) + "/appeal-decision");
            break;
        case appeal_upheld:
            tell_referrer(work, event, referral,
                          "Your appeal on " + quoted + " was upheld; triage goes on");
            tell_unit(work, event, "The appeal on " + quoted + " was upheld; triage goes on",
                      address_of(referral.id));
            break;
        case appeal_refused:
            tell_referrer(work, event, referral,
                          "Your appeal on " + quoted + " was refused: read why");
            break;
        default:
            break;
    }
}

}  // namespace wayhome::application
