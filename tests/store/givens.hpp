// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "application/registry.hpp"

namespace wayhome::store {

using std::chrono::sys_days;
using namespace std::chrono_literals;

inline constexpr Instant friday = sys_days{2026y / 1 / 9} + 23h + 45min;

/// The id with that number at its end: ids rise with their numbers.
template <class AnyId>
AnyId id(std::uint8_t number) {
    IdBits bits{};
    bits.back() = number;
    return AnyId{bits};
}

access::Organisation an_organisation(std::uint8_t number, access::OrganisationKind kind,
                                     std::string name);
access::Account an_account(std::uint8_t number, std::string username);
application::Session a_session(std::string token_hash);
application::AuditEntry an_audit_entry(std::string subject);
journal::Event an_event(std::uint8_t number, journal::Subject subject);
child::Child a_child(std::uint8_t number);
home::Home a_home(std::uint8_t number, std::string code);
home::BedClosure a_closure(std::uint8_t number, CivilDate from);
referral::Referral a_referral(std::uint8_t number);
offer::Offer an_offer(std::uint8_t number);
placement::Hold a_hold(std::uint8_t number, std::uint8_t bed);
placement::Placement a_placement(std::uint8_t number, std::uint8_t child, std::uint8_t bed);
application::Notice a_notice(std::uint8_t number);

/// Organisation 1 (the authority Barnet), 2 (a home's organisation) and account 1 at
/// organisation 1.
void add_people(application::Records& records);
/// Those, children 1, 2 and 3, and home 1 with unit 1 and its beds 1 ("A1"), 2 ("A2"), 3 ("B1").
void add_world(application::Records& records);
/// All that, referrals 1 to 3 of those children, and offers 1 to 3 of them to home 1.
void add_searching_world(application::Records& records);

}  // namespace wayhome::store
