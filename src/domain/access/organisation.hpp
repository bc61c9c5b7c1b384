// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::access {

enum class OrganisationKind {
    authority,          ///< a council with children's services; places children
    home,               ///< a secure children's home or step-down home
    coordination_unit,  ///< the unit that takes every referral and makes the offers
    youth_custody_service,
    police,
    court,
    health,
    advocacy,
    inspectorate,
    commissioning_vehicle,  ///< the Pan-London Vehicle
    service_operator        ///< runs the system; sees no child
};

inline constexpr auto organisation_kinds = code_list<OrganisationKind>({
    {OrganisationKind::authority, "authority", "Local authority"},
    {OrganisationKind::home, "home", "Home"},
    {OrganisationKind::coordination_unit, "coordination_unit", "Coordination unit"},
    {OrganisationKind::youth_custody_service, "youth_custody_service", "Youth Custody Service"},
    {OrganisationKind::police, "police", "Police force"},
    {OrganisationKind::court, "court", "Court"},
    {OrganisationKind::health, "health", "Health service"},
    {OrganisationKind::advocacy, "advocacy", "Advocacy service"},
    {OrganisationKind::inspectorate, "inspectorate", "Inspectorate"},
    {OrganisationKind::commissioning_vehicle, "commissioning_vehicle", "Pan-London Vehicle"},
    {OrganisationKind::service_operator, "service_operator", "Service operator"},
});

struct Organisation {
    OrganisationId id;
    OrganisationKind kind;
    std::string name;
    std::string code;  ///< the code others know it by (GSS code, home code); unique
};

/// The port: the organisations that take part.
class Organisations {
  public:
    virtual ~Organisations() = default;
    virtual void add(const Organisation& organisation) = 0;
    virtual void save(const Organisation& organisation) = 0;
    virtual std::optional<Organisation> by_id(OrganisationId id) const = 0;
    virtual std::optional<Organisation> by_code(std::string_view code) const = 0;
    /// In order of name, then id.
    virtual std::vector<Organisation> of_kind(OrganisationKind kind) const = 0;
};

}  // namespace wayhome::access
