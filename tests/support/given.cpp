// SPDX-License-Identifier: Apache-2.0
#include "support/given.hpp"

#include "application/advance.hpp"
#include "exchange/reference/load_matching_rules.hpp"
#include "exchange/reference/load_transition_gates.hpp"

namespace wayhome::support {
namespace {

using namespace std::chrono_literals;
using application::Ending;
using application::Records;
using referral::ClockClass;
using referral::TimedStep;

referral::ClockRule clock_rule(ClockClass clock, TimedStep step, Minutes allowed,
                               Minutes extension) {
    return {clock, step,     allowed,       extension,   referral::Counting::clock_hours,
            true,  "a spec", 2020y / 1 / 1, std::nullopt};
}

referral::PolicyFigure figure(referral::PolicyRule rule, int amount, referral::PolicyUnit unit) {
    return {rule, amount, unit, std::nullopt, true, "a spec", 2020y / 1 / 1, std::nullopt};
}

std::vector<referral::PolicyFigure> some_figures() {
    using enum referral::PolicyRule;
    using enum referral::PolicyUnit;
    return {figure(draft_unused, 30, days),
            figure(update_every, 14, days),
            figure(review_every, 3, months),
            figure(cease_warning, 3, days),
            figure(cease_grace, 2, working_days),
            figure(reopen_within, 90, days),
            figure(appeal_within, 1, working_days),
            figure(unopened_chase, 25, percent),
            figure(arrival_chase, 2, hours),
            figure(arrival_overdue, 24, hours),
            figure(late_entry, 7, days),
            figure(escalation_answer, 2, hours)};
}

referral::CodedReason reason(std::string list, std::string code) {
    return {std::move(list), std::move(code), "Words",      "", "",
            std::nullopt,    2020y / 1 / 1,   std::nullopt, 1};
}

referral::Rulebook some_rules() {
    referral::Rulebook rules;
    rules.version = "spec-1";
    for (const auto& each : referral::clock_classes) {
        rules.clocks.push_back(clock_rule(each.value, TimedStep::triage, 30min, 0min));
        rules.clocks.push_back(clock_rule(each.value, TimedStep::home_decision, 60min, 30min));
        rules.clocks.push_back(clock_rule(each.value, TimedStep::decline_review, 60min, 0min));
        rules.clocks.push_back(clock_rule(each.value, TimedStep::take_up, 120min, 0min));
    }
    rules.reasons = {reason("decline", "staffing_level"),
                     reason("withdrawal", "order_not_granted"),
                     reason("not_eligible", "age"),
                     reason("non_arrival", "child_missing"),
                     reason("departure", "order_ended"),
                     reason("destination", "family"),
                     reason("recall", "sent_by_mistake"),
                     reason("search_failed", "no_place"),
                     reason("alternative", "residential_home"),
                     reason("override", "home_agreed"),
                     reason("plan_bypass", "authority_asks"),
                     reason("transition_failed", "no_destination"),
                     reason("handover_excuse", "same_team")};
    rules.figures = some_figures();
    return rules;
}

}  // namespace

Given::Given()
    : clock(std::chrono::sys_days{2026y / 1 / 9} + 9h),
      rules(some_rules()),
      comparison_rules(reference::load_matching_rules()),
      transition_gates(reference::load_transition_gates()),
      council(an_organisation(access::OrganisationKind::authority, "Exampleham")),
      unit(an_organisation(access::OrganisationKind::coordination_unit, "The unit")),
      referrer(an_account("referrer", council, access::Role::referrer)),
      officer(an_account("officer", unit, access::Role::unit_officer)),
      second_officer(an_account("second", unit, access::Role::unit_officer)),
      lead(an_account("lead", unit, access::Role::unit_lead)),
      elm(a_home("Elm House")),
      oak(a_home("Oak House")),
      elm_manager(an_account("elm", {elm.organisation, access::OrganisationKind::home, "", ""},
                             access::Role::home_decision_maker)),
      oak_manager(an_account("oak", {oak.organisation, access::OrganisationKind::home, "", ""},
                             access::Role::home_decision_maker)) {}

access::Organisation Given::an_organisation(access::OrganisationKind kind, std::string name) {
    access::Organisation made{ids.make<OrganisationId>(), kind, name, name};
    registry.write([&](Records& records) {
        records.organisations().add(made);
        return Ending::commit;
    });
    return made;
}

access::Account Given::an_account(std::string username, const access::Organisation& at,
                                  access::Role role) {
    access::Account made{ids.make<AccountId>(), username, "Person " + username, at.id, {role}, ""};
    registry.write([&](Records& records) {
        records.accounts().add(made);
        return Ending::commit;
    });
    return made;
}

home::Home Given::a_home(std::string name) {
    const auto organisation = an_organisation(access::OrganisationKind::home, name);
    home::Home made{
        .id = ids.make<HomeId>(), .organisation = organisation.id, .name = name, .code = name};
    const auto unit_of_home = ids.make<UnitId>();
    made.units.push_back({unit_of_home, "Unit 1"});
    for (const auto* bed : {"1", "2"}) {
        made.beds.push_back(
            {ids.make<BedId>(), unit_of_home, bed, 2020y / 1 / 1, std::nullopt, false});
    }
    registry.write([&](Records& records) {
        records.homes().add(made);
        return Ending::commit;
    });
    return made;
}

application::Asked Given::by(const access::Account& account) {
    return by(account, "press " + std::to_string(++presses_));
}

application::Asked Given::by(const access::Account& account, const std::string& key) {
    access::OrganisationKind kind{};
    registry.read([&](Records& records) {
        kind = records.organisations().by_id(account.organisation)->kind;
    });
    return {access::acting(account, kind), key, "as entered", "request"};
}

child::Child Given::a_child(std::string given, std::string family) {
    child::Child made{.id = ids.make<ChildId>(),
                      .given_names = Confidential<std::string>{std::move(given)},
                      .family_name = Confidential<std::string>{std::move(family)},
                      .born = 2011y / 3 / 4,
                      .authority = council.id};
    registry.write([&](Records& records) {
        records.children().add(made);
        return Ending::commit;
    });
    return made;
}

referral::Referral Given::a_searching_referral(const child::Child& of) {
    using enum referral::ReferralEvent;
    const auto number = ids.make<ReferralId>();
    referral::Referral made{.id = number,
                            .reference = "WH-" + number.text().substr(28),
                            .pathway = referral::Pathway::welfare,
                            .urgency = referral::Urgency::planned,
                            .referred_by_kind = access::OrganisationKind::authority,
                            .referred_by = council.id,
                            .authority = council.id,
                            .started_by = referrer.id,
                            .child = of.id,
                            .started = clock.now(),
                            .changed = clock.now(),
                            .submitted = clock.now()};
    const auto asked = by(referrer);
    registry.write([&](Records& records) {
        application::Work work{records, asked, clock.now(), ids, rules};
        records.referrals().add(made);
        application::record(work, made, started);
        for (const auto event : {submitted, allocated, found_ready, search_opened}) {
            made = application::advance(work, made, event).value();
        }
        return Ending::commit;
    });
    return made;
}

offer::Offer Given::an_opened_offer(const referral::Referral& referral, const home::Home& at) {
    offer::Offer made{.id = ids.make<OfferId>(),
                      .referral = referral.id,
                      .child = *referral.child,
                      .home = at.id,
                      .prepared = clock.now(),
                      .sent = clock.now(),
                      .due = clock.now() + 60min};
    const auto asked = by(officer);
    registry.write([&](Records& records) {
        application::Work work{records, asked, clock.now(), ids, rules};
        records.offers().add(made);
        application::record(work, referral, made, offer::OfferEvent::prepared);
        for (const auto event : {offer::OfferEvent::sent, offer::OfferEvent::opened}) {
            made = application::advance(work, referral, made, event).value();
        }
        return Ending::commit;
    });
    return made;
}

referral::Referral Given::now(const referral::Referral& referral) {
    std::optional<referral::Referral> found;
    registry.read([&](Records& records) { found = records.referrals().by_id(referral.id); });
    return found.value();
}

offer::Offer Given::now(const offer::Offer& offer) {
    std::optional<offer::Offer> found;
    registry.read([&](Records& records) { found = records.offers().by_id(offer.id); });
    return found.value();
}

placement::Placement Given::only_placement(const referral::Referral& referral) {
    std::vector<placement::Placement> found;
    registry.read([&](Records& records) { found = records.placements().of_referral(referral.id); });
    return found.at(0);
}

std::vector<std::string> Given::events_of(const referral::Referral& referral) {
    std::vector<std::string> names;
    registry.read([&](Records& records) {
        for (const auto& each : records.journal().of_referral(referral.id)) {
            names.push_back(each.event.name);
        }
    });
    return names;
}

}  // namespace wayhome::support
