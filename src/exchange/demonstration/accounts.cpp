// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/accounts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/session/password.hpp"
#include "exchange/demonstration/made_up_names.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;

/// Adds people to organisations; all share one hash, because it is costly to make on purpose.
class Hiring {
  public:
    Hiring(application::Records& records, Chance& chance)
        : records_(records), chance_(chance), hash_(application::hash_of_password(password)) {}

    /// `stem` and a number make the username: "hackney.referrer1".
    void hire(const access::Organisation& organisation, Role role, const std::string& stem,
              int how_many) {
        for (int number = 1; number <= how_many; ++number) {
            const access::Account account{
                chance_.make<AccountId>(), fmt::format("{}{}", stem, number),
                made_up_name(chance_),     organisation.id,
                access::Roles{role},       hash_};
            records_.accounts().add(account);
            staff_.add(account, organisation.kind);
        }
    }

    Staff take() { return std::move(staff_); }

  private:
    application::Records& records_;
    Chance& chance_;
    std::string hash_;
    Staff staff_;
};

void hire_authorities(Hiring& hiring, const std::vector<home::Authority>& authorities,
                      const Headcount& people) {
    for (const auto& each : authorities) {
        const access::Organisation organisation{
            each.organisation, access::OrganisationKind::authority, each.name, each.gss};
        const auto stem = short_form(each.name);
        hiring.hire(organisation, Role::referrer, stem + ".referrer", people.referrers);
        hiring.hire(organisation, Role::authority_manager, stem + ".manager",
                    people.authority_managers);
    }
}

void hire_homes(Hiring& hiring, const std::vector<home::Home>& homes, const Headcount& people) {
    for (const auto& each : homes) {
        const access::Organisation organisation{each.organisation, access::OrganisationKind::home,
                                                each.name, each.code};
        hiring.hire(organisation, Role::home_decision_maker, each.code + ".manager",
                    people.home_managers);
        hiring.hire(organisation, Role::home_recorder, each.code + ".recorder",
                    people.home_recorders);
        hiring.hire(organisation, Role::responsible_individual, each.code + ".individual", 1);
    }
}

void hire_partners(Hiring& hiring, const Cast& cast) {
    constexpr std::array partner_roles = {Role::court_officer, Role::health_partner, Role::advocate,
                                          Role::inspector};
    for (std::size_t i = 0; i < partner_roles.size(); ++i) {
        const auto& partner = cast.partners.at(i);
        hiring.hire(partner, partner_roles[i], partner.code + ".person", 3);
    }
}

}  // namespace

void Staff::add(const access::Account& account, access::OrganisationKind kind) {
    for (const auto& each : access::roles) {
        if (!account.roles.has(each.value)) continue;
        people_[{account.organisation, each.value}].push_back(access::acting(account, kind));
    }
}

const access::Actor& Staff::one(OrganisationId organisation, Role role, Chance& chance) const {
    return chance.one_of(all(organisation, role));
}

const std::vector<access::Actor>& Staff::all(OrganisationId organisation, Role role) const {
    return people_.at({organisation, role});
}

const access::Actor& Staff::first(OrganisationId organisation, Role role) const {
    return all(organisation, role).front();
}

Staff make_staff(application::Records& records, Chance& chance, const Cast& cast,
                 const std::vector<home::Home>& homes, const Headcount& people) {
    Hiring hiring{records, chance};
    hire_authorities(hiring, cast.london, people);
    hire_authorities(hiring, cast.others, people);
    hire_homes(hiring, homes, people);
    hiring.hire(cast.unit, Role::unit_officer, "unit.officer", people.unit_officers);
    hiring.hire(cast.unit, Role::unit_lead, "unit.lead", 2);
    hiring.hire(cast.youth_custody_service, Role::ycs_officer, "ycs.officer", 6);
    for (const auto& force : cast.police) {
        hiring.hire(force, Role::custody_sergeant, force.code + ".sergeant", 4);
    }
    hire_partners(hiring, cast);
    hiring.hire(cast.vehicle, Role::plv_member, "plv.member", 33);
    hiring.hire(cast.vehicle, Role::governance_clerk, "plv.clerk", 2);
    hiring.hire(cast.vehicle, Role::finance, "plv.finance", 2);
    hiring.hire(cast.vehicle, Role::analyst, "plv.analyst", 2);
    hiring.hire(cast.service_operator, Role::system_administrator, "operator.administrator", 2);
    hiring.hire(cast.service_operator, Role::auditor, "operator.auditor", 2);
    return hiring.take();
}

namespace {

bool is_in_london(application::Records& records, OrganisationId organisation) {
    const auto authority = records.authorities().by_organisation(organisation);
    return authority && authority->region == "London";
}

}  // namespace

std::vector<SignIn> sign_ins(application::Registry& registry) {
    std::vector<std::pair<bool, SignIn>> found;
    registry.read([&](application::Records& records) {
        for (const auto& kind : access::organisation_kinds) {
            for (const auto& organisation : records.organisations().of_kind(kind.value)) {
                const bool elsewhere = !is_in_london(records, organisation.id);
                for (const auto& account : records.accounts().of_organisation(organisation.id)) {
                    for (const auto& role : access::roles) {
                        if (!account.roles.has(role.value)) continue;
                        found.push_back({elsewhere,
                                         {std::string{role.code}, organisation.name,
                                          account.username, password}});
                    }
                }
            }
        }
    });
    const auto key = [](const auto& each) {
        const auto& [elsewhere, sign_in] = each;
        return std::make_tuple(access::roles.from(sign_in.role), elsewhere, sign_in.organisation,
                               sign_in.username);
    };
    std::stable_sort(found.begin(), found.end(),
                     [&](const auto& a, const auto& b) { return key(a) < key(b); });
    std::vector<SignIn> sorted;
    for (auto& [elsewhere, sign_in] : found) sorted.push_back(std::move(sign_in));
    return sorted;
}

}  // namespace wayhome::demonstration
