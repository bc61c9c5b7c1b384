// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/case_file.hpp"

namespace wayhome::demonstration {
namespace {

using access::Permission;
using journal::SubjectKind;

std::optional<Permission> used_for(referral::ReferralEvent event) {
    using enum referral::ReferralEvent;
    switch (event) {
        case started:
            return Permission::start_referral;
        case submitted:
            return Permission::send_referral;
        case allocated:
            return Permission::allocate_referral;
        case information_requested:
            return Permission::ask_information;
        case information_given:
            return Permission::answer_information_request;
        case found_ineligible_by_first:
        case found_not_eligible:
        case ineligibility_returned:
            return Permission::judge_eligibility;
        case search_opened:
            return Permission::open_search;
        case search_failed:
            return Permission::fail_search;
        case withdrawn:
            return Permission::withdraw_referral;
        default:
            return std::nullopt;
    }
}

std::optional<Permission> used_for(offer::OfferEvent event) {
    using enum offer::OfferEvent;
    switch (event) {
        case sent:
            return Permission::send_offer;
        case opened:
        case accepted:
        case accepted_with_conditions:
        case declined:
        case extension_requested:
            return Permission::decide_offer;
        case extension_granted:
        case extension_refused:
            return Permission::answer_extension;
        case decline_agreed:
        case returned_to_home:
        case escalated:
        case conditions_agreed:
            return Permission::review_decline;
        case escalation_answered:
            return Permission::answer_escalation;
        case taken_up:
            return Permission::take_up_place;
        default:
            return std::nullopt;
    }
}

}  // namespace

CaseFile::CaseFile(Chance& chance, Instant now, referral::Referral draft)
    : chance_(chance), now_(now), referral_(std::move(draft)) {}

void CaseFile::add(Instant at, const access::Actor& by, journal::Subject subject, std::string name,
                   journal::Details details, HappeningTo what, std::size_t offer) {
    happenings_.push_back({{chance_.make<EventId>(), at, by, subject, std::move(name), referral_.id,
                            referral_.child, std::move(details)},
                           what,
                           offer});
}

void CaseFile::used(Instant at, const access::Actor& by, access::Permission permission,
                    UseEnded ended, journal::Subject subject) {
    uses_.push_back({at, by.account, by.organisation, permission, ended, subject, referral_.child});
}

journal::Subject CaseFile::subject() const {
    return {SubjectKind::referral, referral_.id.bits()};
}

journal::Subject CaseFile::subject(std::size_t offer) const {
    return {SubjectKind::offer, offers_.at(offer).id.bits()};
}

bool CaseFile::happens(Instant at, const access::Actor& by, referral::ReferralEvent event,
                       journal::Details details) {
    if (!has_come(at)) return false;
    if (event != referral::ReferralEvent::started) {
        auto next = referral::with(referral_, event);
        expect(next.has_value(), "an event of a demonstration's referral follows the rules");
        referral_ = *next;
    }
    referral_.changed = std::max(referral_.changed, at);
    add(at, by, subject(), std::string{referral::referral_events.code_of(event)},
        std::move(details), event);
    if (const auto permission = used_for(event)) {
        used(at, by, *permission, UseEnded::done, subject());
    }
    return true;
}

bool CaseFile::happens(Instant at, const access::Actor& by, std::size_t offer,
                       offer::OfferEvent event, journal::Details details) {
    if (!has_come(at)) return false;
    auto& stands = offers_.at(offer);
    if (event != offer::OfferEvent::prepared) {
        auto next = offer::with(stands, event);
        expect(next.has_value(), "an event of a demonstration's offer follows the rules");
        stands = *next;
        ++stands.version;
    }
    details.emplace_back("home", stands.home.text());
    add(at, by, subject(offer), std::string{offer::offer_events.code_of(event)}, std::move(details),
        event, offer);
    if (const auto permission = used_for(event)) {
        used(at, by, *permission, UseEnded::done, subject(offer));
    }
    return true;
}

bool CaseFile::happens(Instant at, const access::Actor& by, placement::PlacementEvent event,
                       journal::Details details) {
    if (!has_come(at)) return false;
    expect(placement_.has_value(), "a placement that something happens to is booked");
    if (event != placement::PlacementEvent::booked) {
        auto next = placement::with(*placement_, event);
        expect(next.has_value(), "an event of a demonstration's placement follows the rules");
        placement_ = *next;
        ++placement_->version;
    }
    details.emplace_back("home", placement_->home.text());
    details.emplace_back("bed", placement_->bed.text());
    add(at, by, {SubjectKind::placement, placement_->id.bits()},
        std::string{placement::placement_events.code_of(event)}, std::move(details), event);
    if (event == placement::PlacementEvent::arrived ||
        event == placement::PlacementEvent::departed) {
        const auto permission = event == placement::PlacementEvent::arrived
                                    ? Permission::record_arrival
                                    : Permission::record_departure;
        used(at, by, permission, UseEnded::done, {SubjectKind::placement, placement_->id.bits()});
    }
    return true;
}

bool CaseFile::happens(Instant at, const access::Actor& by, transition::PlanEvent event,
                       journal::Details details) {
    if (!has_come(at)) return false;
    if (event == transition::PlanEvent::opened) {
        plan_ = transition::TransitionPlan{
            .id = chance_.make<TransitionPlanId>(), .referral = referral_.id, .opened = at};
    } else {
        expect(plan_.has_value(), "a plan that something happens to is open");
        auto next = transition::with(*plan_, event);
        expect(next.has_value(), "an event of a demonstration's plan follows the rules");
        plan_ = *next;
        ++plan_->version;
    }
    add(at, by, {SubjectKind::transition_plan, plan_->id.bits()},
        std::string{transition::plan_events.code_of(event)}, std::move(details), event);
    return true;
}

std::size_t CaseFile::send(Instant at, const access::Actor& by, HomeId home, Instant due) {
    offers_.push_back({.id = chance_.make<OfferId>(),
                       .referral = referral_.id,
                       .child = *referral_.child,
                       .home = home,
                       .prepared = at,
                       .sent = at,
                       .due = due});
    const auto place = offers_.size() - 1;
    happens(at, by, place, offer::OfferEvent::prepared);
    happens(at, by, place, offer::OfferEvent::sent, {{"due", to_iso(due)}});
    return place;
}

void CaseFile::hold(Instant at, const access::Actor& by, std::size_t offer, BedId bed,
                    Instant until) {
    const auto& accepted = offers_.at(offer);
    holds_.push_back({chance_.make<HoldId>(), accepted.id, referral_.id, accepted.child,
                      accepted.home, bed, at, until, std::nullopt, ""});
    add(at, by, {SubjectKind::hold, holds_.back().id.bits()}, "placed",
        {{"until", to_iso(until)}, {"home", accepted.home.text()}, {"bed", bed.text()}}, {});
}

void CaseFile::book(Instant at, const access::Actor& by, std::size_t offer, Instant expected) {
    const auto& accepted = offers_.at(offer);
    auto& kept = holds_.back();
    kept.ended = at;
    kept.ended_because = "booked";
    add(at, by, {SubjectKind::hold, kept.id.bits()}, "booked",
        {{"home", kept.home.text()}, {"bed", kept.bed.text()}}, {});
    placement_ = placement::Placement{.id = chance_.make<PlacementId>(),
                                      .referral = referral_.id,
                                      .offer = accepted.id,
                                      .child = accepted.child,
                                      .home = accepted.home,
                                      .bed = kept.bed,
                                      .booked = at,
                                      .expected_arrival = expected};
    happens(at, by, placement::PlacementEvent::booked);
}

}  // namespace wayhome::demonstration
