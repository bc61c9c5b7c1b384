// SPDX-License-Identifier: Apache-2.0
#include "application/case_facts.hpp"

#include <algorithm>

namespace wayhome::application {
namespace {

using access::CaseStage;
using access::OrganisationKind;
using access::Relation;

CaseStage stage_of(referral::ReferralStatus status) {
    using enum referral::ReferralStatus;
    switch (status) {
        case draft:
        case expired_draft:
            return CaseStage::draft;
        case placed:
            return CaseStage::placed;
        case closed:
        case not_eligible:
        case withdrawn:
        case ceased:
        case search_failed:
            return CaseStage::ended;
        default:
            return CaseStage::open;
    }
}

Relation relation_of_home(Records& records, const access::Actor& actor,
                          const referral::Referral& referral) {
    const auto home = records.homes().by_organisation(*actor.organisation);
    if (!home) return Relation::none;

    for (const auto& placement : records.placements().of_referral(referral.id)) {
        if (placement.home == home->id && placement::keeps_bed(placement.status)) {
            return Relation::home_of_child;
        }
    }
    auto relation = Relation::none;
    for (const auto& offer : records.offers().of_referral(referral.id)) {
        if (offer.home != home->id || offer.status == offer::OfferStatus::prepared) continue;
        if (offer::is_accepted(offer.status)) return Relation::home_accepted;
        if (offer::awaits_answer(offer.status)) return Relation::home_asked;
        relation = Relation::home_formerly;
    }
    return relation;
}

Relation relation_of(Records& records, const access::Actor& actor,
                     const referral::Referral& referral) {
    if (!actor.organisation) return Relation::none;
    if (actor.kind == OrganisationKind::coordination_unit) return Relation::unit;
    if (*actor.organisation == referral.referred_by) return Relation::referrer;
    if (*actor.organisation == referral.authority) return Relation::authority;
    if (actor.kind == OrganisationKind::home) return relation_of_home(records, actor, referral);
    return Relation::none;
}

void add_restriction(Records& records, const access::Actor& actor, const child::Child& child,
                     access::CaseFacts& facts) {
    facts.restricted = child.restricted;
    if (!child.restricted || !actor.account) return;
    const auto readers = records.children().named_readers(child.id);
    facts.named_reader = std::find(readers.begin(), readers.end(), *actor.account) != readers.end();
}

/// Closer relations stand later in the enumeration for homes; those who asked and the unit outrank
/// a home whose part has ended.
int closeness(Relation relation) {
    switch (relation) {
        case Relation::none:
            return 0;
        case Relation::home_formerly:
            return 1;
        case Relation::home_asked:
            return 2;
        case Relation::home_accepted:
            return 3;
        case Relation::home_of_child:
            return 4;
        case Relation::unit:
            return 5;
        case Relation::referrer:
            return 6;
        case Relation::authority:
            return 7;
    }
    return 0;
}

}  // namespace

access::CaseFacts case_facts(Records& records, const access::Actor& actor,
                             const referral::Referral& referral) {
    access::CaseFacts facts;
    facts.relation = relation_of(records, actor, referral);
    facts.stage = stage_of(referral.status);
    if (referral.child) {
        if (const auto child = records.children().by_id(*referral.child)) {
            add_restriction(records, actor, *child, facts);
        }
    }
    return facts;
}

access::CaseFacts case_facts(Records& records, const access::Actor& actor,
                             const child::Child& child) {
    access::CaseFacts closest;
    for (const auto& referral : records.referrals().of_child(child.id)) {
        const auto facts = case_facts(records, actor, referral);
        const bool hidden_draft =
            facts.stage == CaseStage::draft && facts.relation == Relation::unit;
        if (!hidden_draft && closeness(facts.relation) > closeness(closest.relation)) {
            closest = facts;
        }
    }
    if (actor.organisation && *actor.organisation == child.authority) {
        closest.relation = Relation::authority;
    }
    add_restriction(records, actor, child, closest);
    return closest;
}

}  // namespace wayhome::application
