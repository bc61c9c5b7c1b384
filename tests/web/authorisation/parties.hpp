// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "support/given.hpp"
#include "web/site/site.hpp"

namespace wayhome::web {

/// Somebody who asks: "council.referrer" is the referrer of the council that made the referral.
/// Nobody is signed in where there is no token.
struct Party {
    std::string name;
    std::string session_token;
    std::string form_token;
    std::map<std::string, std::string> own;  ///< path values this party would use for itself
};

/// A case in one stage, by the path values that lead to it.
struct Case {
    std::string name;
    std::map<std::string, std::string> path_values;
};

/// Every role in every relation to cases in every stage, in one small made-up service: the rows and
/// columns of the authorisation matrix (S-01).
class Parties {
  public:
    Parties();

    support::Given given;
    application::Desk desk{given.desk()};
    Site site{.desk = desk};
    std::vector<Party> all;
    std::vector<Case> cases;

  private:
    struct Offered {
        offer::Offer asked;
        offer::Offer accepted;
        offer::Offer formerly;
    };

    Party& add(const std::string& name, OrganisationId organisation, access::Role role);
    OrganisationId an_organisation(access::OrganisationKind kind, const std::string& name);
    home::Home a_home(const std::string& name);
    void add_home_people(const std::string& name, const home::Home& home);
    Party& party(const std::string& name);

    void add_people();
    void add_draft();
    Offered offer_to_homes(const referral::Referral& referral, const std::string& case_name);
    offer::Offer an_escalated_offer(const referral::Referral& referral);
    void add_open(const std::string& name, bool restricted);
    void add_placed();

    std::map<std::string, home::Home> homes_;
};

}  // namespace wayhome::web
