// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/desk.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::application {

/// For what somebody keeps access when a child's record is restricted: without them the child's
/// home could not record an arrival, an offer could not be answered, or the council would be locked
/// out of the record of its own child.
enum class KeepsAs { restricting, home_of_child, home_asked, council, made_referral, officer };

inline constexpr auto keeps_as = code_list<KeepsAs>({
    {KeepsAs::restricting, "restricting", "Restricts the record"},
    {KeepsAs::home_of_child, "home_of_child",
     "Registered manager or deputy where the child lives or is expected"},
    {KeepsAs::home_asked, "home_asked", "Registered manager or deputy of a home with a live offer"},
    {KeepsAs::council, "council", "Decides for the child's council"},
    {KeepsAs::made_referral, "made_referral", "Made the referral"},
    {KeepsAs::officer, "officer", "Allocated officer"},
});

struct KeepsAccess {
    access::Account account;
    std::string organisation;  ///< its name
    KeepsAs as;
};

/// Who keeps access unless somebody decides otherwise: whoever restricts the record first, then as
/// KeepsAs has them; each once, with the first of their reasons. Closed accounts are left out.
std::vector<KeepsAccess> who_keeps_access(Records& records, const access::Actor& restricting,
                                          const child::Child& child);

/// Those of them who are not removed. Whoever restricts the record cannot be.
std::vector<KeepsAccess> without(std::vector<KeepsAccess> keepers,
                                 const std::vector<AccountId>& removed);

/// What a restriction would do to those who see the record of an unrestricted child now.
struct AccessAfter {
    std::vector<KeepsAccess> keeps;
    struct AtOrganisation {
        std::string name;
        std::vector<std::string> people;
    };
    std::vector<AtOrganisation> loses;  ///< people who see the record now and would not any more
    /// An organisation with a part in the case of which nobody would see the record any more.
    struct LockedOut {
        std::string name;
        KeepsAs as;
    };
    std::vector<LockedOut> locked_out;
};
AccessAfter access_after(Records& records, const access::Actor& restricting,
                         const child::Child& child, const std::vector<AccountId>& removed);

}  // namespace wayhome::application
