// SPDX-License-Identifier: Apache-2.0
#include "authorisation/parties.hpp"

#include "application/advance.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/recall_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/order/record_authority.hpp"
#include "application/placement/change_placement.hpp"
#include "application/placement/close_bed.hpp"
#include "application/placement/record_arrival.hpp"
#include "application/session/password.hpp"
#include "domain/referral/form/question.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::web {
namespace {

using namespace std::chrono_literals;
using access::OrganisationKind;
using access::Role;
using application::Ending;
using application::Records;

access::Account account_of(support::Given& given, const std::string& username) {
    std::optional<access::Account> found;
    given.registry.read(
        [&](Records& records) { found = records.accounts().by_username(username); });
    return found.value();
}

/// An order that was applied for and that no court has granted yet.
PeriodId a_planned_order(support::Given& given, const referral::Referral& referral) {
    const auto recorded = application::record_authority(
        given.desk(), given.by(given.referrer),
        {referral.id,
         order::PeriodKind::order,
         {.granted = false,
          .starts = given.clock.now() + Days{3},
          .last_day = london_date(given.clock.now()) + std::chrono::months{2},
          .by = "Exampleham Family Court"}});
    expect(recorded.has_value(), "the council records an order it applied for");
    std::vector<order::Period> periods;
    given.registry.read(
        [&](Records& records) { periods = records.periods().of_referral(referral.id); });
    return periods.at(0).id;
}

}  // namespace

Party& Parties::party(const std::string& name) {
    for (auto& each : all) {
        if (each.name == name) return each;
    }
    throw Bug("no such party: " + name);
}

Party& Parties::add(const std::string& name, OrganisationId organisation, Role role) {
    Party made{name, "token of " + name, "form token of " + name, {}};
    given.registry.write([&](Records& records) {
        const access::Account account{
            given.ids.make<AccountId>(), name, "Person " + name, organisation, {role}, ""};
        records.accounts().add(account);
        records.sessions().add({application::sha256_hex(made.session_token), account.id,
                                made.form_token, given.clock.now(), given.clock.now()});
        return Ending::commit;
    });
    all.push_back(std::move(made));
    return all.back();
}

OrganisationId Parties::an_organisation(OrganisationKind kind, const std::string& name) {
    const access::Organisation made{given.ids.make<OrganisationId>(), kind, name, name};
    given.registry.write([&](Records& records) {
        records.organisations().add(made);
        return Ending::commit;
    });
    return made.id;
}

home::Home Parties::a_home(const std::string& name) {
    home::Home made{.id = given.ids.make<HomeId>(),
                    .organisation = an_organisation(OrganisationKind::home, name),
                    .name = name,
                    .code = name};
    made.units.push_back({given.ids.make<UnitId>(), "Unit 1"});
    for (const auto* const bed : {"1", "2", "3", "4"}) {
        made.beds.push_back({given.ids.make<BedId>(), made.units[0].id, bed,
                             CivilDate{std::chrono::year{2020} / 1 / 1}, std::nullopt, false});
    }
    given.registry.write([&](Records& records) {
        records.homes().add(made);
        return Ending::commit;
    });
    homes_.emplace(name, made);
    return made;
}

void Parties::add_home_people(const std::string& name, const home::Home& home) {
    add(name + ".decision_maker", home.organisation, Role::home_decision_maker);
    add(name + ".recorder", home.organisation, Role::home_recorder);
}

void Parties::add_people() {
    all.push_back({"anonymous", "", "", {}});
    add("council.referrer", given.council.id, Role::referrer);
    add("council.manager", given.council.id, Role::authority_manager);
    const auto other_council = an_organisation(OrganisationKind::authority, "Otherham");
    add("other_council.referrer", other_council, Role::referrer);
    add("other_council.manager", other_council, Role::authority_manager);
    add("unit.officer", given.unit.id, Role::unit_officer);
    add("unit.lead", given.unit.id, Role::unit_lead);
    for (const auto* const name :
         {"asked_home", "accepted_home", "former_home", "child_home", "other_home"}) {
        add_home_people(name, a_home(name));
    }
    const auto outsider = [&](const char* name, OrganisationKind kind, Role role) {
        add(name, an_organisation(kind, name), role);
    };
    outsider("ycs.officer", OrganisationKind::youth_custody_service, Role::ycs_officer);
    outsider("police.sergeant", OrganisationKind::police, Role::custody_sergeant);
    outsider("court.officer", OrganisationKind::court, Role::court_officer);
    outsider("health.partner", OrganisationKind::health, Role::health_partner);
    outsider("advocacy.advocate", OrganisationKind::advocacy, Role::advocate);
    outsider("inspectorate.inspector", OrganisationKind::inspectorate, Role::inspector);
    outsider("operator.administrator", OrganisationKind::service_operator,
             Role::system_administrator);
    outsider("operator.auditor", OrganisationKind::service_operator, Role::auditor);
    outsider("vehicle.analyst", OrganisationKind::commissioning_vehicle, Role::analyst);
    outsider("vehicle.finance", OrganisationKind::commissioning_vehicle, Role::finance);
    outsider("vehicle.member", OrganisationKind::commissioning_vehicle, Role::plv_member);
    outsider("vehicle.clerk", OrganisationKind::commissioning_vehicle, Role::governance_clerk);
    add("asked_home.responsible", homes_.at("asked_home").organisation,
        Role::responsible_individual);
    add("escalated_home.responsible", a_home("escalated_home").organisation,
        Role::responsible_individual);
    // A role that does not belong to the organisation's kind carries nothing.
    add("other_home.misfiled_unit_lead", homes_.at("other_home").organisation, Role::unit_lead);
}

Parties::Parties() {
    add_people();
    add_draft();
    add_open("open", false);
    add_open("restricted", true);
    add_placed();
}

void Parties::add_draft() {
    const auto child = given.a_child("Draft", "Example");
    const referral::Referral draft{.id = given.ids.make<ReferralId>(),
                                   .reference = "WH-DRAFT",
                                   .pathway = referral::Pathway::welfare,
                                   .urgency = referral::Urgency::planned,
                                   .referred_by_kind = OrganisationKind::authority,
                                   .referred_by = given.council.id,
                                   .authority = given.council.id,
                                   .started_by = given.referrer.id,
                                   .child = child.id,
                                   .started = given.clock.now(),
                                   .changed = given.clock.now()};
    const auto asked = given.by(given.referrer);
    given.registry.write([&](Records& records) {
        application::Work work{records, asked, given.clock.now(), given.ids, given.rules};
        records.referrals().add(draft);
        application::record(work, draft, referral::ReferralEvent::started);
        return Ending::commit;
    });
    cases.push_back({"draft",
                     {{"referral", draft.id.text()},
                      {"child", child.id.text()},
                      {"kind", "order"},
                      {"question", referral::questions().front().code}}});
}

offer::Offer Parties::an_escalated_offer(const referral::Referral& referral) {
    auto declined = given.an_opened_offer(referral, homes_.at("escalated_home"));
    declined.answered = given.clock.now();
    declined.reason_code = "staffing_level";
    declined.reason_words = "Two of our night staff are ill.";
    const auto asked = given.by(given.officer);
    given.registry.write([&](Records& records) {
        application::Work work{records, asked, given.clock.now(), given.ids, given.rules};
        using offer::OfferEvent;
        declined = application::advance(work, referral, declined, OfferEvent::declined).value();
        declined = application::advance(work, referral, declined, OfferEvent::escalated).value();
        return Ending::commit;
    });
    return declined;
}

Parties::Offered Parties::offer_to_homes(const referral::Referral& referral,
                                         const std::string& case_name) {
    Offered made{given.an_opened_offer(referral, homes_.at("asked_home")),
                 given.an_opened_offer(referral, homes_.at("accepted_home")),
                 given.an_opened_offer(referral, homes_.at("former_home"))};
    const auto free_bed = case_name == "restricted" ? 1U : 0U;
    const auto accepted =
        application::accept_offer(desk, given.by(account_of(given, "accepted_home.decision_maker")),
                                  {made.accepted.id,
                                   given.now(made.accepted).version,
                                   homes_.at("accepted_home").beds[free_bed].id,
                                   {}});
    expect(accepted.has_value(), "the accepting home accepts");
    const auto recalled =
        application::recall_offer(desk, given.by(given.officer),
                                  {made.formerly.id, given.now(made.formerly).version,
                                   "sent_by_mistake", "It was sent to you by mistake."});
    expect(recalled.has_value(), "the former home's offer is recalled");
    return made;
}

void Parties::add_open(const std::string& name, bool restricted) {
    const auto child = given.a_child("Open", "Example");
    const auto referral = given.a_searching_referral(child);
    const auto period = a_planned_order(given, referral);
    const auto offers = offer_to_homes(referral, name);
    const auto escalated = an_escalated_offer(referral);
    AttachmentId attachment = given.ids.make<AttachmentId>();
    given.registry.write([&](Records& records) {
        records.referrals().add(
            referral::Attachment{attachment, referral.id, referral::AttachmentKind::care_plan,
                                 referral::AttachmentReaders::homes_with_live_offer, "plan.txt",
                                 "text/plain", 4, given.referrer.id, given.clock.now()},
            "plan");
        auto known = *records.children().by_id(child.id);
        known.restricted = restricted;
        if (restricted) static_cast<void>(records.children().save(known));
        return Ending::commit;
    });
    cases.push_back({name,
                     {{"referral", referral.id.text()},
                      {"child", child.id.text()},
                      {"offer", offers.asked.id.text()},
                      {"offer of accepted_home", offers.accepted.id.text()},
                      {"offer of former_home", offers.formerly.id.text()},
                      {"offer of escalated_home", escalated.id.text()},
                      {"attachment", attachment.text()},
                      {"kind", "order"},
                      {"period", period.text()},
                      {"home", homes_.at("asked_home").id.text()},
                      {"question", referral::questions().front().code}}});
}

void Parties::add_placed() {
    const auto child = given.a_child("Placed", "Example");
    const auto referral = given.a_searching_referral(child);
    const auto period = a_planned_order(given, referral);
    const auto offer = given.an_opened_offer(referral, homes_.at("child_home"));
    const auto manager = account_of(given, "child_home.decision_maker");
    const auto version = [&] { return given.now(offer).version; };
    const auto accepted = application::accept_offer(
        desk, given.by(manager), {offer.id, version(), homes_.at("child_home").beds[0].id, {}});
    const auto taken = application::take_up_place(desk, given.by(given.referrer),
                                                  {offer.id, version(), given.clock.now() + 1h});
    expect(accepted && taken, "the place is accepted and taken up");
    const auto placement = given.only_placement(referral);
    const auto arrived = application::record_arrival(
        desk, given.by(manager),
        {placement.id, placement.version, given.clock.now(), std::nullopt});
    expect(arrived.has_value(), "the child arrives");
    const auto today = london_date(given.clock.now());
    const auto asked = application::ask_change(
        desk, given.by(manager),
        {referral.id, placement::ChangeKind::extend, today + std::chrono::months{2}, std::nullopt,
         "The next home opens its bed only then."});
    expect(asked.has_value(), "the home asks for a longer stay");
    std::vector<placement::ChangeRequest> changes;
    given.registry.read(
        [&](Records& records) { changes = records.change_requests().of_placement(placement.id); });
    const auto closed = application::close_bed(
        desk, given.by(manager),
        {homes_.at("child_home").beds[1].id, home::ClosureReason::matching,
         "The group is not safe for another child.", today, std::nullopt, today, child.id});
    expect(closed.has_value(), "a bed is kept closed for the child's sake");
    std::vector<home::BedClosure> closures;
    given.registry.read([&](Records& records) {
        closures = records.bed_closures().of_home(homes_.at("child_home").id, today, today);
    });
    cases.push_back({"placed",
                     {{"referral", referral.id.text()},
                      {"child", child.id.text()},
                      {"offer", offer.id.text()},
                      {"placement", placement.id.text()},
                      {"closure", closures.at(0).id.text()},
                      {"change", changes.at(0).id.text()},
                      {"kind", "order"},
                      {"period", period.text()},
                      {"home", homes_.at("child_home").id.text()},
                      {"question", referral::questions().front().code},
                      {"part", "home"}}});
}

}  // namespace wayhome::web
