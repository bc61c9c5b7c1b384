// SPDX-License-Identifier: Apache-2.0
#include "application/child/keep_access.hpp"

#include <algorithm>

#include "application/case_facts.hpp"

namespace wayhome::application {
namespace {

using access::CaseStage;
using access::OrganisationKind;
using access::Permission;
using access::Role;

template <class Thing>
bool among(const std::vector<Thing>& things, const Thing& thing) {
    return std::find(things.begin(), things.end(), thing) != things.end();
}

/// An organisation with a part in the case, and which.
struct Part {
    OrganisationId organisation;
    KeepsAs as;
};

/// What the referrals of a child say of who has a part in the case now.
class Parts {
  public:
    Parts(Records& records, const access::Actor& restricting, const child::Child& child)
        : records_(records) {
        for (const auto& referral : records.referrals().of_child(child.id)) {
            const auto stage = case_facts(records, restricting, referral).stage;
            if (stage != CaseStage::ended) open_.push_back(referral);
            for (const auto& each : records.placements().of_referral(referral.id)) {
                if (placement::keeps_bed(each.status)) add(each.home, homes_of_child_);
            }
            for (const auto& each : records.offers().of_referral(referral.id)) {
                if (offer::is_live(each.status)) add(each.home, homes_asked_);
            }
        }
        for (const auto each : homes_of_child_) all_.push_back({each, KeepsAs::home_of_child});
        for (const auto each : homes_asked_) all_.push_back({each, KeepsAs::home_asked});
        all_.push_back({child.authority, KeepsAs::council});
        for (const auto& each : open_) all_.push_back({each.referred_by, KeepsAs::made_referral});
    }

    const std::vector<referral::Referral>& open_referrals() const { return open_; }
    /// In the order of KeepsAs; an organisation may have more than one part.
    const std::vector<Part>& all() const { return all_; }

  private:
    void add(HomeId id, std::vector<OrganisationId>& homes) {
        const auto home = records_.homes().by_id(id);
        if (home && !among(homes, home->organisation)) homes.push_back(home->organisation);
    }

    Records& records_;
    std::vector<OrganisationId> homes_of_child_;
    std::vector<OrganisationId> homes_asked_;
    std::vector<referral::Referral> open_;
    std::vector<Part> all_;
};

std::string name_of(Records& records, OrganisationId id) {
    const auto found = records.organisations().by_id(id);
    return found ? found->name : "";
}

class Keepers {
  public:
    explicit Keepers(Records& records) : records_(records) {}

    void add(const access::Account& account, KeepsAs as) {
        const bool known = std::any_of(keepers_.begin(), keepers_.end(), [&](const auto& each) {
            return each.account.id == account.id;
        });
        if (known || account.closed) return;
        keepers_.push_back({account, name_of(records_, account.organisation), as});
    }
    void add(AccountId id, KeepsAs as) {
        if (const auto account = records_.accounts().by_id(id)) add(*account, as);
    }
    void add_managers(const Part& home) {
        for (const auto& each : records_.accounts().of_organisation(home.organisation)) {
            if (each.roles.has(Role::home_decision_maker)) add(each, home.as);
        }
    }
    /// Its managers; where it has none, all who take up places for it.
    void add_council(const Part& council) {
        const auto people = records_.accounts().of_organisation(council.organisation);
        const bool has_manager = std::any_of(people.begin(), people.end(), [](const auto& each) {
            return each.roles.has(Role::authority_manager);
        });
        for (const auto& each : people) {
            const bool decides = has_manager
                                     ? each.roles.has(Role::authority_manager)
                                     : access::carries(each.roles, Permission::take_up_place);
            if (decides) add(each, council.as);
        }
    }

    std::vector<KeepsAccess> all() && { return std::move(keepers_); }

  private:
    Records& records_;
    std::vector<KeepsAccess> keepers_;
};

std::vector<KeepsAccess> who_keeps_access(Records& records, const access::Actor& restricting,
                                          const Parts& parts) {
    Keepers keepers{records};
    if (restricting.account) keepers.add(*restricting.account, KeepsAs::restricting);
    for (const auto& part : parts.all()) {
        if (part.as == KeepsAs::made_referral) continue;
        if (part.as == KeepsAs::council) {
            keepers.add_council(part);
        } else {
            keepers.add_managers(part);
        }
    }
    for (const auto& each : parts.open_referrals()) {
        keepers.add(each.started_by, KeepsAs::made_referral);
    }
    for (const auto& each : parts.open_referrals()) {
        if (each.officer) keepers.add(*each.officer, KeepsAs::officer);
    }
    return std::move(keepers).all();
}

/// Every organisation of which somebody may see the record, each once.
std::vector<access::Organisation> organisations_concerned(Records& records, const Parts& parts) {
    auto concerned = records.organisations().of_kind(OrganisationKind::coordination_unit);
    const auto add = [&](OrganisationId id) {
        const bool known = std::any_of(concerned.begin(), concerned.end(),
                                       [&](const auto& each) { return each.id == id; });
        if (known) return;
        if (auto found = records.organisations().by_id(id)) concerned.push_back(std::move(*found));
    };
    for (const auto& part : parts.all()) add(part.organisation);
    for (const auto& referral : parts.open_referrals()) add(referral.authority);
    return concerned;
}

bool sees(Records& records, const access::Account& account, const access::Organisation& at,
          const child::Child& child) {
    const auto actor = access::acting(account, at.kind);
    return access::disclosure(actor, case_facts(records, actor, child)).exists;
}

bool keeps(const std::vector<KeepsAccess>& keepers, AccountId id) {
    return std::any_of(keepers.begin(), keepers.end(),
                       [&](const auto& each) { return each.account.id == id; });
}

}  // namespace

std::vector<KeepsAccess> who_keeps_access(Records& records, const access::Actor& restricting,
                                          const child::Child& child) {
    return who_keeps_access(records, restricting, Parts{records, restricting, child});
}

std::vector<KeepsAccess> without(std::vector<KeepsAccess> keepers,
                                 const std::vector<AccountId>& removed) {
    std::erase_if(keepers, [&](const auto& each) {
        return each.as != KeepsAs::restricting && among(removed, each.account.id);
    });
    return keepers;
}

AccessAfter access_after(Records& records, const access::Actor& restricting,
                         const child::Child& child, const std::vector<AccountId>& removed) {
    const Parts parts{records, restricting, child};
    AccessAfter after{without(who_keeps_access(records, restricting, parts), removed), {}, {}};
    for (const auto& organisation : organisations_concerned(records, parts)) {
        AccessAfter::AtOrganisation loses{organisation.name, {}};
        for (const auto& each : records.accounts().of_organisation(organisation.id)) {
            if (keeps(after.keeps, each.id) || !sees(records, each, organisation, child)) continue;
            loses.people.push_back(each.name);
        }
        if (!loses.people.empty()) after.loses.push_back(std::move(loses));
    }
    std::vector<OrganisationId> looked_at;
    for (const auto& part : parts.all()) {
        if (among(looked_at, part.organisation)) continue;
        looked_at.push_back(part.organisation);
        const bool somebody = std::any_of(
            after.keeps.begin(), after.keeps.end(),
            [&](const auto& each) { return each.account.organisation == part.organisation; });
        if (!somebody) after.locked_out.push_back({name_of(records, part.organisation), part.as});
    }
    return after;
}

}  // namespace wayhome::application
