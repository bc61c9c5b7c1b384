// SPDX-License-Identifier: Apache-2.0
#include "application/compare/child_facts.hpp"

#include "application/compare/areas_to_avoid.hpp"
#include "domain/referral/form/law.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using referral::Known;
using referral::ReferralFacts;

/// The same code on the other side of the wall between referral and comparison.
template <class To, class From>
auto same_code(const To& to, const From& from, auto value) {
    const auto found = to.from(from.code_of(value));
    expect(found.has_value(), "form and comparison share these codes");
    return *found;
}

std::vector<matching::BehaviourFact> behaviours_of(const ReferralFacts& answered) {
    std::vector<matching::BehaviourFact> facts;
    for (const auto& each : answered.behaviours) {
        if (!each.present || *each.present == Known::not_known) continue;
        matching::BehaviourFact fact{
            std::string{referral::behaviours.code_of(each.behaviour)}, each.is_present(), {}, {}};
        if (each.severity) {
            fact.severity = same_code(matching::severities, referral::severities, *each.severity);
        }
        if (each.last_seen) fact.recent = *each.last_seen <= referral::LastSeen::within_month;
        facts.push_back(std::move(fact));
    }
    return facts;
}

std::optional<bool> known_risk(const ReferralFacts& answered, referral::Risk risk) {
    switch (answered.risk(risk).state) {
        case referral::RiskState::known:
            return true;
        case referral::RiskState::none_known:
            return false;
        default:
            return std::nullopt;
    }
}

matching::KeepApartKind kind_of(referral::KeepApartReason reason) {
    switch (reason) {
        case referral::KeepApartReason::co_defendant:
            return matching::KeepApartKind::co_defendant;
        case referral::KeepApartReason::rival_group:
            return matching::KeepApartKind::rival_group;
        case referral::KeepApartReason::same_exploiters:
            return matching::KeepApartKind::same_exploiters;
        default:
            return matching::KeepApartKind::named;
    }
}

std::vector<matching::KeepApart> keep_apart_of(const ReferralFacts& answered) {
    std::vector<matching::KeepApart> people;
    int entry = 0;
    for (const auto& each : answered.keep_apart) {
        people.push_back({kind_of(each.reason), std::nullopt, "", each.by_order == Known::yes,
                          matching::named(each.name, each.born), ++entry});
    }
    return people;
}

/// Persons and groups of the list of areas and people, by their place in that list.
std::vector<matching::KeepApart> keep_away_of(const ReferralFacts& answered) {
    std::vector<matching::KeepApart> people;
    int entry = 0;
    for (const auto& each : answered.keep_away) {
        ++entry;
        if (each.kind != referral::KeepAwayKind::person) continue;
        people.push_back({matching::KeepApartKind::keep_away, std::nullopt, "",
                          each.by_order == Known::yes, matching::named(each.name, std::nullopt),
                          entry});
    }
    return people;
}

std::optional<bool> approved(const referral::LegalFacts& legal) {
    using enum referral::ApprovalState;
    if (!legal.approval) return std::nullopt;
    return *legal.approval == written || *legal.approval == spoken || *legal.approval == placed;
}

/// When custody without a court's authority runs out, or the order ends; the time at court for a
/// child in police custody.
std::optional<Instant> clock_end_as_answered(const referral::Referral& referral,
                                             const referral::LegalFacts& legal, Instant now) {
    if (referral.pathway == referral::Pathway::police_custody) return legal.next_court;
    if (legal.without_order == referral::WithoutOrder::in_use && legal.secure_since) {
        const Hours allowed{
            legal_figure(referral::LegalRule::hours_without_order, london_date(now)).value};
        return *legal.secure_since + allowed - legal.hours_used.value_or(Hours{0});
    }
    if (!legal.order_until) return std::nullopt;
    return start_of_london_day(std::chrono::sys_days{*legal.order_until} + Days{1});
}

/// Assumption: an end that passed more than a day ago says that the answers are out of date, not
/// that the child is the most urgent of all; it is then not known.
std::optional<Instant> clock_end(const referral::Referral& referral,
                                 const referral::LegalFacts& legal, Instant now) {
    constexpr Hours still_told{24};
    const auto end = clock_end_as_answered(referral, legal, now);
    return end && *end + still_told < now ? std::nullopt : end;
}

void take_law(const referral::LegalFacts& legal, matching::ChildFacts& facts) {
    using enum referral::ApplicationState;
    facts.under_13_approved = approved(legal);
    if (!legal.application) return;
    facts.order_made = *legal.application == interim_order || *legal.application == order;
    facts.hearing_listed = *legal.application == listed;
}

}  // namespace

matching::ChildFacts child_facts(const ComparedCase& compared, const ReferralFacts& answered,
                                 Instant now) {
    const auto& referral = compared.referral;
    matching::ChildFacts facts{.referral = referral.id,
                               .child = compared.child.id,
                               .reference = referral.reference,
                               .pathway = referral.pathway,
                               .day = answered.day_needed};
    matching::take_from(compared.child, facts);
    if (!facts.age) facts.age = answered.age;
    facts.behaviours = behaviours_of(answered);
    facts.has_bullied = known_risk(answered, referral::Risk::violence_to_children);
    facts.was_bullied = known_risk(answered, referral::Risk::harm_by_other_children);
    if (!answered.gang_name.empty()) facts.groups = {answered.gang_name};
    if (answered.keeps_apart && *answered.keeps_apart != Known::not_known) {
        facts.keep_apart = keep_apart_of(answered);
    }
    if (answered.keeps_away && *answered.keeps_away != Known::not_known) {
        facts.avoid = areas_to_avoid(answered, compared.authorities);
        facts.keep_away = keep_away_of(answered);
    }
    if (compared.council != nullptr) {
        facts.from = compared.council->centroid;
        facts.from_place = "the centre of " + compared.council->name;
    }
    if (answered.distance) {
        facts.wanted_distance = matching::WantedDistance{
            same_code(matching::distance_bands, referral::distance_bands, answered.distance->band),
            answered.distance->miles.value_or(0)};
    }
    if (answered.living) {
        facts.living_with =
            same_code(matching::living_withs, referral::living_preferences, *answered.living);
    }
    facts.needed = answered.capabilities_needed;
    facts.continued = answered.capabilities_to_continue;
    facts.identity = answered.capabilities_asked_for;
    facts.half_beds = answered.half_beds_of_staff;
    facts.expected_stay = answered.expected_stay;
    facts.clock_ends = clock_end(referral, answered.legal, now);
    facts.missing_now = answered.missing_now;
    take_law(answered.legal, facts);
    return facts;
}

matching::ResidentFacts resident_facts(const child::Child& child, UnitId unit,
                                       const ReferralFacts& answered, Instant now) {
    matching::ResidentFacts facts{.child = child.id, .unit = unit, .named = matching::named(child)};
    if (child.born) facts.age = age_on(*child.born, london_date(now));
    facts.behaviours = behaviours_of(answered);
    facts.has_bullied = known_risk(answered, referral::Risk::violence_to_children);
    facts.was_bullied = known_risk(answered, referral::Risk::harm_by_other_children);
    if (!answered.gang_name.empty()) facts.groups = {answered.gang_name};
    facts.keep_apart = keep_apart_of(answered);
    for (auto& each : keep_away_of(answered)) facts.keep_apart.push_back(std::move(each));
    if (answered.living) {
        facts.living_with =
            same_code(matching::living_withs, referral::living_preferences, *answered.living);
    }
    return facts;
}

}  // namespace wayhome::application
