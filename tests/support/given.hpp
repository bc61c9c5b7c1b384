// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/compare/resident_answers.hpp"
#include "application/queries/remembered_board.hpp"
#include "support/memory_registry.hpp"
#include "support/seeded_ids.hpp"

namespace wayhome::support {

/// A small service in memory: one council, the unit with two officers and a lead, two homes with
/// two beds each and a manager. Made-up people. The clock stands at 9am on Friday 9 January 2026.
class Given {
  public:
    Given();

    application::Desk desk() {
        return {registry,         clock,           ids, rules, comparison_rules, transition_gates,
                resident_answers, remembered_board};
    }

    /// What a person asks by pressing a form once; every call is another press.
    application::Asked by(const access::Account& account);
    /// The same press again.
    application::Asked by(const access::Account& account, const std::string& key);

    /// A child of the council, made up.
    child::Child a_child(std::string given = "Ash", std::string family = "Example");
    /// A welfare referral of that child whose search is open, with the events that led there.
    referral::Referral a_searching_referral(const child::Child& of);
    /// An offer of it that the home has open, due in an hour.
    offer::Offer an_opened_offer(const referral::Referral& referral, const home::Home& at);

    referral::Referral now(const referral::Referral& referral);
    offer::Offer now(const offer::Offer& offer);
    placement::Placement only_placement(const referral::Referral& referral);
    std::vector<std::string> events_of(const referral::Referral& referral);

    MemoryRegistry registry;
    SetClock clock;
    SeededIds ids;
    referral::Rulebook rules;
    matching::Rules comparison_rules;
    transition::GateRules transition_gates;
    application::ResidentAnswers resident_answers;
    application::RememberedBoard remembered_board;

    access::Organisation council;
    access::Organisation unit;
    access::Account referrer;
    access::Account officer;
    access::Account second_officer;
    access::Account lead;
    home::Home elm;
    home::Home oak;
    access::Account elm_manager;
    access::Account oak_manager;

  private:
    access::Organisation an_organisation(access::OrganisationKind kind, std::string name);
    access::Account an_account(std::string username, const access::Organisation& at,
                               access::Role role);
    home::Home a_home(std::string name);
    int presses_ = 0;
};

}  // namespace wayhome::support
