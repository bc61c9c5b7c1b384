// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"

namespace wayhome::store {

access::Organisation an_organisation(std::uint8_t number, access::OrganisationKind kind,
                                     std::string name) {
    return {id<OrganisationId>(number), kind, std::move(name), "code-" + std::to_string(number)};
}

access::Account an_account(std::uint8_t number, std::string username) {
    return {.id = id<AccountId>(number),
            .username = std::move(username),
            .name = "Aisha Khan",
            .organisation = id<OrganisationId>(1),
            .roles = {access::Role::referrer, access::Role::auditor},
            .password_hash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA",
            .closed = false,
            .version = 0};
}

application::Session a_session(std::string token_hash) {
    return {.token_hash = std::move(token_hash),
            .account = id<AccountId>(1),
            .form_token = "7d1f",
            .began = friday,
            .last_used = friday};
}

application::AuditEntry an_audit_entry(std::string subject) {
    return {.at = friday,
            .account = id<AccountId>(1),
            .organisation = id<OrganisationId>(1),
            .action = "view_referral",
            .outcome = "viewed",
            .subject = std::move(subject),
            .child = id<ChildId>(1),
            .reason = "asked by the duty manager",
            .request = "a71c"};
}

journal::Event an_event(std::uint8_t number, journal::Subject subject) {
    return {.id = id<EventId>(number),
            .at = friday,
            .by = {id<AccountId>(1),
                   "Aisha Khan",
                   id<OrganisationId>(1),
                   access::OrganisationKind::authority,
                   {}},
            .subject = subject,
            .name = "submitted",
            .referral = id<ReferralId>(1),
            .child = id<ChildId>(1),
            .details = {{"pathway", "welfare"}, {"words", "O'Neill \"Bé\" \xD8\xA3"}}};
}

child::Child a_child(std::uint8_t number) {
    return {.id = id<ChildId>(number),
            .given_names = Confidential<std::string>{"Si\xC3\xA2n Mair"},
            .family_name = Confidential<std::string>{"O'Neill"},
            .born = 2010y / 5 / std::chrono::day{number},
            .sex = child::Sex::female,
            .ethnicity = "WBRI",
            .authority = id<OrganisationId>(1),
            .local_number = "LN-" + std::to_string(number),
            .restricted = false,
            .sounds_like = "S500 O540 " + std::to_string(number),
            .version = 0};
}

home::Home a_home(std::uint8_t number, std::string code) {
    return {.id = id<HomeId>(number),
            .organisation = id<OrganisationId>(2),
            .name = "Thamesmead Court",
            .code = std::move(code),
            .jurisdiction = home::Jurisdiction::england,
            .position = {51'503'100, 110'900},
            .position_is_approximate = false,
            .youngest = 10,
            .oldest = 17,
            .takes_welfare = true,
            .takes_youth_custody = true,
            .takes_remand = false,
            .takes_police_custody = true,
            .half_beds_of_staff = 7,
            .capabilities = {{"mental_health", true, "statement of purpose", 2025y / 11 / 3},
                             {"fire_setting", false, "", 2025y / 11 / 3}},
            .rating = home::Rating{"Good", 2025y / 9 / 1, "full inspection"},
            .units = {},
            .beds = {},
            .source = "register of homes, 2025-11-03",
            .version = 0};
}

home::BedClosure a_closure(std::uint8_t number, CivilDate from) {
    return {.id = id<ClosureId>(number),
            .home = id<HomeId>(1),
            .bed = id<BedId>(1),
            .reason = home::ClosureReason::matching,
            .note = "Kept empty while the child next door settles.",
            .from = from,
            .until = std::nullopt,
            .review_on = 2026y / 1 / 20,
            .protects = id<ChildId>(2),
            .ended = false,
            .version = 0};
}

referral::Referral a_referral(std::uint8_t number) {
    return {.id = id<ReferralId>(number),
            .reference = "WH-4K7M-000" + std::to_string(number),
            .pathway = referral::Pathway::welfare,
            .urgency = referral::Urgency::within_72_hours,
            .referred_by_kind = access::OrganisationKind::authority,
            .referred_by = id<OrganisationId>(1),
            .authority = id<OrganisationId>(1),
            .started_by = id<AccountId>(1),
            .child = id<ChildId>(number),
            .status = referral::ReferralStatus::submitted,
            .officer = std::nullopt,
            .found_ineligible_by = std::nullopt,
            .started = friday,
            .changed = friday,
            .submitted = friday,
            .needed_by = friday + 72h,
            .triage_due = friday + 4h,
            .continues = std::nullopt,
            .link_reason = "",
            .version = 0};
}

offer::Offer an_offer(std::uint8_t number) {
    offer::Offer offer{.id = id<OfferId>(number),
                       .referral = id<ReferralId>(number),
                       .child = id<ChildId>(number),
                       .home = id<HomeId>(1),
                       .bed = std::nullopt,
                       .status = offer::OfferStatus::sent,
                       .prepared = friday,
                       .sent = friday,
                       .opened = std::nullopt,
                       .due = friday + 30min,
                       .extended = false,
                       .answered = std::nullopt,
                       .answered_by = std::nullopt,
                       .reason_code = "",
                       .reason_words = "",
                       .would_change_it = "",
                       .conditions = {},
                       .conditions_agreed = false,
                       .returned = false,
                       .unit_question = "",
                       .override_reason = "",
                       .frozen = "{\"beds\":3}",
                       .rules_version = "2026-01",
                       .version = 0};
    return offer;
}

placement::Hold a_hold(std::uint8_t number, std::uint8_t bed) {
    return {.id = id<HoldId>(number),
            .offer = id<OfferId>(1),
            .referral = id<ReferralId>(1),
            .child = id<ChildId>(1),
            .home = id<HomeId>(1),
            .bed = id<BedId>(bed),
            .from = friday,
            .until = friday + 2h,
            .ended = std::nullopt,
            .ended_because = ""};
}

placement::Placement a_placement(std::uint8_t number, std::uint8_t child, std::uint8_t bed) {
    return {.id = id<PlacementId>(number),
            .referral = id<ReferralId>(child),
            .offer = id<OfferId>(child),
            .child = id<ChildId>(child),
            .home = id<HomeId>(1),
            .bed = id<BedId>(bed),
            .status = placement::PlacementStatus::booked,
            .booked = friday,
            .expected_arrival = friday + 6h,
            .arrived = std::nullopt,
            .expected_departure = 2026y / 4 / 9,
            .departed = std::nullopt,
            .departure_reason = "",
            .destination = "",
            .note = "",
            .version = 0};
}

application::Notice a_notice(std::uint8_t number) {
    return {.id = id<NoticeId>(number),
            .organisation = id<OrganisationId>(1),
            .account = std::nullopt,
            .roles = {access::Role::referrer},
            .words = "Offer for WH-4K7M-0001 is due at 11:15pm",
            .link = "/offers/" + std::to_string(number),
            .event = id<EventId>(number),
            .at = friday};
}

void add_people(application::Records& records) {
    using enum access::OrganisationKind;
    records.organisations().add(an_organisation(1, authority, "Barnet"));
    records.organisations().add(
        an_organisation(2, access::OrganisationKind::home, "Thamesmead Court"));
    records.accounts().add(an_account(1, "aisha.khan"));
}

void add_world(application::Records& records) {
    add_people(records);
    for (std::uint8_t number = 1; number <= 3; ++number) records.children().add(a_child(number));
    auto home = a_home(1, "thamesmead-court");
    home.units = {{id<UnitId>(1), "Ash", home::SexRegime::any, home::Purpose::secure}};
    home.beds = {{id<BedId>(1), id<UnitId>(1), "A1", 2020y / 1 / 1, std::nullopt, false},
                 {id<BedId>(2), id<UnitId>(1), "A2", 2020y / 1 / 1, 2027y / 1 / 1, true},
                 {id<BedId>(3), id<UnitId>(1), "B1", 2020y / 1 / 1, std::nullopt, false}};
    records.homes().add(home);
}

void add_searching_world(application::Records& records) {
    add_world(records);
    for (std::uint8_t number = 1; number <= 3; ++number) {
        records.referrals().add(a_referral(number));
        records.offers().add(an_offer(number));
    }
}

}  // namespace wayhome::store
