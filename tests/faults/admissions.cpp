// SPDX-License-Identifier: Apache-2.0
#include "faults/admissions.hpp"

#include "application/advance.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
#include "exchange/reference/load_matching_rules.hpp"
#include "exchange/reference/load_rulebook.hpp"
#include "exchange/reference/load_transition_gates.hpp"

namespace wayhome::faults {
namespace {

using namespace std::chrono_literals;
using access::OrganisationKind;
using application::Answer;
using application::Ending;
using application::Records;
using application::Registry;

constexpr Instant friday_morning = std::chrono::sys_days{2026y / 1 / 9} + 9h;

std::string first_code(const referral::Rulebook& rules, std::string_view list) {
    return rules.reasons_in(list, referral::Pathway::welfare, 2026y / 1 / 9).at(0).code;
}

template <class Work>
void commit(Registry& registry, Work work) {
    registry.write([&](Records& records) {
        work(records);
        return Ending::commit;
    });
}

std::optional<placement::Placement> placement_of(Registry& registry, ReferralId referral) {
    std::vector<placement::Placement> found;
    registry.read([&](Records& records) { found = records.placements().of_referral(referral); });
    if (found.empty()) return std::nullopt;
    return found.front();
}

}  // namespace

Admissions::Admissions(std::uint64_t seed)
    : clock_(friday_morning),
      ids_(seed),
      rules_(reference::load_rulebook()),
      comparison_rules_(reference::load_matching_rules()),
      transition_gates_(reference::load_transition_gates()) {}

access::Organisation Admissions::an_organisation(Records& records, OrganisationKind kind,
                                                 std::string name) {
    const auto id = ids_.make<OrganisationId>();
    access::Organisation made{id, kind, std::move(name), id.text()};
    records.organisations().add(made);
    return made;
}

access::Account Admissions::an_account(Records& records, const access::Organisation& at,
                                       access::Role role) {
    const auto id = ids_.make<AccountId>();
    access::Account made{id, id.text(), "A Person", at.id, {role}, ""};
    records.accounts().add(made);
    return made;
}

void Admissions::add_people(Registry& registry) {
    commit(registry, [&](Records& records) {
        council_ = an_organisation(records, OrganisationKind::authority, "Exampleham");
        referrer_ = an_account(records, *council_, access::Role::referrer);
    });
}

std::size_t Admissions::add_home(Registry& registry, int beds) {
    commit(registry, [&](Records& records) {
        const auto organisation = an_organisation(records, OrganisationKind::home, "A home");
        const auto manager = an_account(records, organisation, access::Role::home_decision_maker);
        home::Home home{.id = ids_.make<HomeId>(),
                        .organisation = organisation.id,
                        .name = "A home",
                        .code = organisation.id.text()};
        const auto unit = ids_.make<UnitId>();
        home.units.push_back({unit, "Unit 1"});
        for (int bed = 1; bed <= beds; ++bed) {
            home.beds.push_back({ids_.make<BedId>(), unit, std::to_string(bed), 2020y / 1 / 1,
                                 std::nullopt, false});
        }
        records.homes().add(home);
        homes_.push_back({home, manager});
    });
    return homes_.size() - 1;
}

void Admissions::add_cases(Registry& registry, std::size_t how_many,
                           const std::vector<std::size_t>& at_homes) {
    commit(registry, [&](Records& records) {
        for (std::size_t i = 0; i < how_many; ++i) cases_.push_back(a_case(records, at_homes));
    });
}

Case Admissions::a_case(Records& records, const std::vector<std::size_t>& at_homes) {
    using enum referral::ReferralEvent;
    const auto now = clock_.now();
    const auto asked = by(*referrer_, OrganisationKind::authority, "");
    application::Work work{records, asked, now, ids_, rules_};

    const child::Child child{.id = ids_.make<ChildId>(),
                             .given_names = Confidential<std::string>{"Ash"},
                             .family_name = Confidential<std::string>{"Example"},
                             .born = 2011y / 3 / 4,
                             .authority = council_->id};
    records.children().add(child);

    const auto id = ids_.make<ReferralId>();
    referral::Referral referral{.id = id,
                                .reference = "WH-" + id.text(),
                                .pathway = referral::Pathway::welfare,
                                .urgency = referral::Urgency::planned,
                                .referred_by_kind = OrganisationKind::authority,
                                .referred_by = council_->id,
                                .authority = council_->id,
                                .started_by = referrer_->id,
                                .child = child.id,
                                .started = now,
                                .changed = now,
                                .submitted = now};
    records.referrals().add(referral);
    application::record(work, referral, started);
    for (const auto event : {submitted, allocated, found_ready, search_opened}) {
        referral = application::advance(work, referral, event).value();
    }

    Case made{id, child.id, {}, at_homes};
    for (const auto home : at_homes) {
        offer::Offer offer{.id = ids_.make<OfferId>(),
                           .referral = id,
                           .child = child.id,
                           .home = homes_.at(home).home.id,
                           .prepared = now,
                           .sent = now,
                           .due = now + 60min};
        records.offers().add(offer);
        application::record(work, referral, offer, offer::OfferEvent::prepared);
        for (const auto event : {offer::OfferEvent::sent, offer::OfferEvent::opened}) {
            offer = application::advance(work, referral, offer, event).value();
        }
        made.offers.push_back(offer.id);
    }
    return made;
}

application::Asked Admissions::by(const access::Account& account, OrganisationKind kind,
                                  std::string key) const {
    return {access::acting(account, kind), key, "as entered", key};
}

std::string Admissions::key_of(const Case& of, Press press) {
    return of.referral.text() + "-" + std::to_string(static_cast<int>(press));
}

application::Desk Admissions::desk_in(Registry& registry) {
    return {registry,          clock_,           ids_, rules_, comparison_rules_, transition_gates_,
            resident_answers_, remembered_board_};
}

Answer Admissions::press(Registry& registry, const Case& of, Press press, std::size_t bed,
                         std::size_t offer, const std::string& key_suffix) {
    const auto desk = desk_in(registry);
    const auto& [home, manager] = homes_.at(of.homes.at(offer));
    const auto key = key_of(of, press) + key_suffix;
    const auto by_home = by(manager, OrganisationKind::home, key);
    const auto by_council = by(*referrer_, OrganisationKind::authority, key);

    if (press == Press::accept || press == Press::take_up) {
        std::optional<offer::Offer> seen;
        registry.read(
            [&](Records& records) { seen = records.offers().by_id(of.offers.at(offer)); });
        if (!seen) return application::no(application::NotFound{});
        if (press == Press::take_up) {
            return take_up_place(desk, by_council, {seen->id, seen->version, clock_.now() + 3h});
        }
        return accept_offer(desk, by_home, {seen->id, seen->version, home.beds.at(bed).id, {}});
    }
    const auto seen = placement_of(registry, of.referral);
    if (!seen) return application::no(application::NotFound{});
    if (press == Press::arrive) {
        return record_arrival(desk, by_home, {seen->id, seen->version, clock_.now(), std::nullopt});
    }
    return record_departure(desk, by_home,
                            {seen->id, seen->version, clock_.now(), first_code(rules_, "departure"),
                             first_code(rules_, "destination"), "Left as planned."});
}

}  // namespace wayhome::faults
