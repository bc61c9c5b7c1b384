// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_referral.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/offer/escalation.hpp"
#include "application/subjects.hpp"
#include "domain/referral/form/disclosed_question.hpp"

namespace wayhome::application {
namespace {

using access::Relation;

std::string name_of(Records& records, OrganisationId id) {
    const auto found = records.organisations().by_id(id);
    return found ? found->name : "";
}

std::string name_of(Records& records, std::optional<AccountId> id) {
    if (!id) return {};
    const auto found = records.accounts().by_id(*id);
    return found ? found->name : "";
}

/// The home of this reader; none for all others.
std::optional<HomeId> home_of(Records& records, const access::Actor& actor) {
    if (actor.kind != access::OrganisationKind::home) return std::nullopt;
    const auto home = records.homes().by_organisation(*actor.organisation);
    return home ? std::optional{home->id} : std::nullopt;
}

/// Whether nothing has come of a lapse: the search is open, no home was asked since, none accepts.
bool is_to_act_on(const offer::Offer& lapse, const referral::Referral& referral,
                  const std::vector<offer::Offer>& all) {
    return referral::is_searching(referral.status) &&
           std::none_of(all.begin(), all.end(), [&](const offer::Offer& other) {
               return offer::is_accepted(other.status) || (other.sent && *other.sent >= lapse.due);
           });
}

bool waits_above(const Work& work, const offer::Offer& offer, const referral::Referral& referral) {
    if (offer.status != offer::OfferStatus::escalated) return false;
    const auto escalation = escalation_of(work, offer, referral.clock());
    return escalation && !escalation->answer;
}

std::vector<OfferAtHome> offers_of(Work& work, const referral::Referral& referral,
                                   std::optional<HomeId> only_of) {
    std::vector<OfferAtHome> offers;
    const auto all = work.records.offers().of_referral(referral.id);
    for (const auto& offer : all) {
        if (only_of && offer.home != *only_of) continue;
        const auto home = work.records.homes().by_id(offer.home);
        OfferAtHome shown{.offer = offer,
                          .home_name = home ? home->name : "",
                          .hold = std::nullopt,
                          .next_due = std::nullopt};
        if (offer::is_accepted(offer.status)) {
            shown.hold = work.records.placements().standing_hold_of(offer.id);
        }
        const bool is_over =
            offer.status == offer::OfferStatus::lapsed && !is_to_act_on(offer, referral, all);
        if (!is_over) shown.next_due = next_due(work, offer, referral.clock());
        shown.waits_above = waits_above(work, offer, referral);
        offers.push_back(std::move(shown));
    }
    return offers;
}

std::vector<PlacementAtHome> placements_of(Records& records, ReferralId id,
                                           std::optional<HomeId> only_of) {
    std::vector<PlacementAtHome> placements;
    for (const auto& placement : records.placements().of_referral(id)) {
        if (only_of && placement.home != *only_of) continue;
        const auto home = records.homes().by_id(placement.home);
        const auto* const bed = home ? home->bed(placement.bed) : nullptr;
        placements.push_back({placement, home ? home->name : "", bed == nullptr ? "" : bed->name});
    }
    return placements;
}

std::vector<referral::Attachment> attachments_of(Records& records, ReferralId id,
                                                 const access::Disclosure& may_read,
                                                 Relation relation) {
    auto attachments = records.referrals().attachments(id);
    std::erase_if(attachments, [&](const referral::Attachment& each) {
        return !referral::is_disclosed(each, may_read, relation);
    });
    return attachments;
}

/// The event that ended the referral without a place, with its reason.
std::optional<journal::Event> ending_of(Records& records, const referral::Referral& referral) {
    using enum referral::ReferralStatus;
    const auto status = referral.status;
    const bool ended = status == not_eligible || status == withdrawn || status == ceased ||
                       status == search_failed;
    if (!ended) return std::nullopt;
    std::optional<journal::Event> ending;
    for (auto& recorded :
         records.journal().of({journal::SubjectKind::referral, referral.id.bits()})) {
        const auto what = referral::referral_events.from(recorded.event.name);
        using referral::ReferralEvent;
        const bool ends = what == ReferralEvent::found_not_eligible ||
                          what == ReferralEvent::withdrawn || what == ReferralEvent::ceased ||
                          what == ReferralEvent::search_failed;
        if (ends) ending = std::move(recorded.event);
    }
    return ending;
}

Answer read(Work& work, ReferralId wanted, access::Permission permission,
            std::optional<SeenReferral>& seen) {
    auto& records = work.records;
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    const auto facts = case_facts(records, work.actor(), *referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    const auto only_of = home_of(records, work.actor());
    const auto answers = records.referrals().answers(wanted);
    const auto context = referral::context_of(*referral, answers, work.now);

    seen = SeenReferral{
        .referral = *referral,
        .child = referral->child ? records.children().by_id(*referral->child) : std::nullopt,
        .referred_by = name_of(records, referral->referred_by),
        .authority = name_of(records, referral->authority),
        .officer = name_of(records, referral->officer),
        .sections = disclosed_answers(context, may_read),
        .information = information_for(records, work.actor(), wanted),
        .attachments = attachments_of(records, wanted, may_read, facts.relation),
        .offers = offers_of(work, *referral, only_of),
        .placements = placements_of(records, wanted, only_of),
        .facts = facts,
        .may_read = may_read,
        .law = legal_standing(work, *referral, may_read),
        .ending = only_of ? std::nullopt : ending_of(records, *referral),
        .has_plan = records.transition_plans().of_referral(wanted).has_value()};
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

}  // namespace

bool SeenReferral::sees_every_home() const {
    return facts.relation == Relation::referrer || facts.relation == Relation::authority ||
           facts.relation == Relation::unit;
}

Answer see_referral(const Desk& desk, const Asked& asked, ReferralId referral,
                    access::Permission permission, std::optional<SeenReferral>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return read(work, referral, permission, seen); });
}

}  // namespace wayhome::application
