// SPDX-License-Identifier: Apache-2.0
#include "application/tell.hpp"

#include "application/addresses.hpp"

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

}  // namespace

void tell_unit(Work& work, const journal::Event& event, std::string words, std::string link) {
    if (const auto unit = the_unit(work)) {
        tell(work, event, *unit, {Role::unit_officer, Role::unit_lead}, std::move(words),
             std::move(link));
    }
}

void tell_lead(Work& work, const journal::Event& event, std::string words, std::string link) {
    if (const auto unit = the_unit(work)) {
        tell(work, event, *unit, {Role::unit_lead}, std::move(words), std::move(link));
    }
}

void tell_person(Work& work, const journal::Event& event, AccountId person, std::string words,
                 std::string link) {
    const auto found = work.records.accounts().by_id(person);
    if (!found) return;
    work.records.notices().add({work.ids.make<NoticeId>(), found->organisation, person, Roles{},
                                std::move(words), std::move(link), event.id, work.now});
}

void tell_responsible(Work& work, const journal::Event& event, HomeId home, std::string words,
                      std::string link) {
    const auto found = work.records.homes().by_id(home);
    if (!found) return;
    tell(work, event, found->organisation, {Role::responsible_individual}, std::move(words),
         std::move(link));
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

}  // namespace wayhome::application
