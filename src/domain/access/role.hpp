// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "kernel/code_list.hpp"

namespace wayhome::access {

/// What a person does in the service. Rights come from role, organisation, relation to the case and
/// stage together, and are decided in policy.hpp alone.
enum class Role {
    referrer,
    authority_manager,
    unit_officer,
    unit_lead,
    home_decision_maker,
    home_recorder,
    ycs_officer,
    custody_sergeant,
    court_officer,
    health_partner,
    advocate,
    inspector,
    analyst,
    finance,
    plv_member,
    governance_clerk,
    system_administrator,
    auditor,
    responsible_individual  ///< answers for a home above its registered manager
};

inline constexpr auto roles = code_list<Role>({
    {Role::referrer, "referrer", "Referrer"},
    {Role::authority_manager, "authority_manager", "Authority manager"},
    {Role::unit_officer, "unit_officer", "Unit officer"},
    {Role::unit_lead, "unit_lead", "Unit lead"},
    {Role::home_decision_maker, "home_decision_maker", "Registered manager or deputy"},
    {Role::home_recorder, "home_recorder", "Home recorder"},
    {Role::ycs_officer, "ycs_officer", "Youth Custody Service officer"},
    {Role::custody_sergeant, "custody_sergeant", "Custody sergeant"},
    {Role::court_officer, "court_officer", "Court officer"},
    {Role::health_partner, "health_partner", "Health partner"},
    {Role::advocate, "advocate", "Advocate or independent visitor"},
    {Role::inspector, "inspector", "Inspector"},
    {Role::analyst, "analyst", "Analyst"},
    {Role::finance, "finance", "Finance officer"},
    {Role::plv_member, "plv_member", "Member of the Pan-London Vehicle"},
    {Role::governance_clerk, "governance_clerk", "Governance clerk"},
    {Role::system_administrator, "system_administrator", "System administrator"},
    {Role::auditor, "auditor", "Auditor"},
    {Role::responsible_individual, "responsible_individual", "Responsible individual of a home"},
});

/// The roles one account holds; at least one.
class Roles {
  public:
    Roles() = default;
    Roles(std::initializer_list<Role> roles_held) {
        for (const auto role : roles_held) add(role);
    }

    void add(Role role) { bits_ |= bit(role); }
    bool has(Role role) const { return (bits_ & bit(role)) != 0; }
    bool none() const { return bits_ == 0; }

    std::uint32_t bits() const { return bits_; }
    static Roles from_bits(std::uint32_t bits) {
        Roles held;
        held.bits_ = bits;
        return held;
    }

    friend bool operator==(const Roles&, const Roles&) = default;

  private:
    static constexpr std::uint32_t bit(Role role) { return 1U << static_cast<unsigned>(role); }
    std::uint32_t bits_ = 0;
};

}  // namespace wayhome::access
