// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_offer_to_home.hpp"

#include <algorithm>
#include <array>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/compare/comparing.hpp"
#include "application/load_case.hpp"
#include "application/offer/deadlines.hpp"
#include "application/placement/beds_now.hpp"
#include "application/subjects.hpp"
#include "domain/matching/comparison.hpp"
#include "domain/referral/form/context.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using referral::TimedStep;

constexpr auto voice_section = "voice";

void add_answers(Work& work, OfferToHome& page) {
    const auto answers = work.records.referrals().answers(page.seen.referral.id);
    const auto context = referral::context_of(page.seen.referral, answers, work.now);
    page.sections = disclosed_answers(context, page.seen.may_read);
    std::stable_partition(page.sections.begin(), page.sections.end(),
                          [](const DisclosedSection& each) { return each.code == voice_section; });
}

/// A restricted child is counted and not described to those who may not see the record.
GroupMember member_of(Work& work, const home::Home& home, const placement::Placement& placement) {
    GroupMember member;
    if (const auto* const bed = home.bed(placement.bed)) {
        member.bed = bed->name;
        if (const auto* const unit = home.unit(bed->unit)) member.unit = unit->name;
    }
    member.is_expected = placement.status == placement::PlacementStatus::booked;
    const auto referral = work.records.referrals().by_id(placement.referral);
    const auto child = work.records.children().by_id(placement.child);
    if (!referral || !child) return member;
    const auto facts = case_facts(work.records, work.actor(), *referral);
    if (!access::may(work.actor(), access::Permission::see_referral, facts)) return member;
    member.sex = child->sex;
    if (child->born) member.age = age_on(*child->born, london_date(work.now));
    return member;
}

void add_home(Work& work, OfferToHome& page) {
    const auto& home = page.seen.home;
    for (const auto& placement : work.records.placements().current_at(home.id)) {
        if (placement.child == page.seen.child.id) continue;
        page.group.push_back(member_of(work, home, placement));
    }
    page.beds = beds_now(work, home);
    for (const auto& account : work.records.accounts().of_organisation(home.organisation)) {
        if (account.roles.has(access::Role::home_decision_maker)) {
            page.decision_makers.push_back(account.name);
        }
    }
}

/// The comparison as it stands now, not as it was frozen with the offer: the home decides about
/// tonight.
void add_advice(Work& work, const Desk& desk, OfferToHome& page) {
    const auto homes = homes_now(work, desk.resident_answers, Reading::committed);
    const auto child = facts_of(work, page.seen.referral, homes);
    const auto* const here = homes.home(page.seen.home.id);
    if (!child || here == nullptr) return;
    auto effect = matching::group_effect(*child, here->facts, desk.comparison_rules);
    page.advice = {std::move(effect.findings), here->facts.half_beds_of_staff,
                   effect.half_beds_spare_after};
}

void add_clock(Work& work, OfferToHome& page) {
    const auto& offer = page.seen.offer;
    const auto clock = page.seen.referral.clock();
    const auto* const rule =
        work.rules.clock(clock, TimedStep::home_decision, london_date(work.now));
    if (rule != nullptr) {
        page.clock_is_proposal = !rule->in_use;
        page.clock_source = rule->source;
        page.clock_counting = referral::countings.words_for(rule->counting);
    }
    const bool open =
        offer.status == offer::OfferStatus::sent || offer.status == offer::OfferStatus::opened;
    page.may_ask_extension =
        open && !offer.extended && offer.due && work.now <= *offer.due &&
        extended_due(work, clock, TimedStep::home_decision, *offer.due).has_value();
}

/// Whether the event only asks for something or answers for the home, and leaves the offer as it
/// was.
bool ends_nothing(const journal::Event& event) {
    using enum offer::OfferEvent;
    constexpr std::array quiet = {unopened_chased, review_chased, lapse_escalated,
                                  escalation_answered, escalation_chased};
    const auto what = offer::offer_events.from(event.name);
    return what && std::find(quiet.begin(), quiet.end(), *what) != quiet.end();
}

/// The event that ended the home's part: of the offer, or of the booking it became.
std::optional<journal::Event> end_of(Work& work, const offer::Offer& offer) {
    const auto last_of = [&](const journal::Subject& subject) {
        std::optional<journal::Event> last;
        for (auto& each : work.records.journal().of(subject)) {
            if (!ends_nothing(each.event)) last = std::move(each.event);
        }
        return last;
    };
    for (const auto& placement : work.records.placements().of_referral(offer.referral)) {
        if (placement.offer != offer.id) continue;
        if (placement.status != placement::PlacementStatus::cancelled) continue;
        return last_of({journal::SubjectKind::placement, placement.id.bits()});
    }
    return last_of({journal::SubjectKind::offer, offer.id.bits()});
}

/// The home's own answer, where its right to the child's file has ended. A restricted child's offer
/// is not there for who may not read the record.
Answer read_ended(Work& work, const offer::Offer& offer, HomeOfferView& view) {
    const auto referral = work.records.referrals().by_id(offer.referral);
    if (!referral) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *referral);
    if (facts.is_closed() || facts.relation == access::Relation::none) return no(Forbidden{});
    view.ended = EndedOffer{offer, referral->reference, end_of(work, offer), ""};
    if (view.ended->end && view.ended->end->by.organisation) {
        const auto who = work.records.organisations().by_id(*view.ended->end->by.organisation);
        if (who) view.ended->end_by = who->name;
    }
    return Done{address_of(offer.id), subject_of(offer.id), offer.child};
}

Answer read(Work& work, const Desk& desk, OfferId wanted, HomeOfferView& view) {
    view = {};
    const auto home = own_home(work, access::Permission::see_home_offers);
    if (!home) return passed_on(home);
    const auto offer = work.records.offers().by_id(wanted);
    if (!offer || offer->home != home->id || !offer->sent) return no(NotFound{});
    const bool has_rights =
        offer::is_live(offer->status) || offer->status == offer::OfferStatus::taken_up;
    const auto found = offer_for(work, wanted, access::Permission::see_offer);
    if (!has_rights || !found) return read_ended(work, *offer, view);

    const auto& referral = found->referral;
    const auto child = work.records.children().by_id(offer->child);
    expect(child.has_value(), "an offer is of a child");
    const auto facts = case_facts(work.records, work.actor(), referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    OfferToHome page{.seen = {.offer = *offer,
                              .referral = referral,
                              .child = *child,
                              .home = *home,
                              .hold = work.records.placements().standing_hold_of(offer->id),
                              .review_due = std::nullopt,
                              .may_read = may_read,
                              .law = legal_standing(work, referral, may_read)}};
    const auto authority = work.records.organisations().by_id(referral.authority);
    if (authority) page.authority_name = authority->name;
    const auto referred_by = work.records.organisations().by_id(referral.referred_by);
    if (referred_by) page.referred_by_name = referred_by->name;
    add_answers(work, page);
    add_home(work, page);
    if (offer::awaits_answer(offer->status)) add_advice(work, desk, page);
    add_clock(work, page);
    view.live = std::move(page);
    return Done{address_of(offer->id), subject_of(offer->id), offer->child};
}

}  // namespace

Answer see_offer_to_home(const Desk& desk, const Asked& asked, OfferId offer, HomeOfferView& view) {
    return application::view(desk, asked, access::Permission::see_offer,
                             [&](Work& work) { return read(work, desk, offer, view); });
}

}  // namespace wayhome::application
