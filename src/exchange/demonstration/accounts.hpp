// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "exchange/demonstration/homes.hpp"
#include "exchange/demonstration/organisations.hpp"

namespace wayhome::demonstration {

/// The password of every demonstration account; a service never has these accounts.
inline constexpr auto password = "wayhome demonstration";

/// The people of the demonstration, by organisation.
class Staff {
  public:
    void add(const access::Account& account, access::OrganisationKind kind);
    /// One of those with that role there, by chance; there is at least one.
    const access::Actor& one(OrganisationId organisation, access::Role role, Chance& chance) const;

    /// Everybody with that role there; there is at least one.
    const std::vector<access::Actor>& all(OrganisationId organisation, access::Role role) const;
    /// The first of them: the one whose username ends in 1.
    const access::Actor& first(OrganisationId organisation, access::Role role) const;

  private:
    std::map<std::pair<OrganisationId, access::Role>, std::vector<access::Actor>> people_;
};

/// Makes at least two people for every role.
Staff make_staff(application::Records& records, Chance& chance, const Cast& cast,
                 const std::vector<home::Home>& homes, const Headcount& people);

/// One way to sign in.
struct SignIn {
    std::string role;
    std::string organisation;
    std::string username;
    std::string password;
};

/// Every sign-in of a demonstration world, in order of role, London first.
std::vector<SignIn> sign_ins(application::Registry& registry);

}  // namespace wayhome::demonstration
