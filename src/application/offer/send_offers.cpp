// SPDX-License-Identifier: Apache-2.0
#include "application/offer/send_offers.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/compare/comparing.hpp"
#include "application/load_case.hpp"
#include "application/offer/deadlines.hpp"
#include "application/offer/pause.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "domain/matching/canonical_json.hpp"
#include "domain/referral/form/submission.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::send_offer;

/// One home beside the child, ready to be asked.
struct Prepared {
    const HomeToAsk& wanted;
    const HomeNow& home;
    matching::HomeComparison compared;
    bool paused;  ///< its last answer for this child was that something has to pass first

    bool needs_reason() const {
        return paused || compared.verdict == matching::Verdict::does_not_fit;
    }
};

Problems stops_of(Work& work, const SendOffers& wanted, const referral::Referral& referral) {
    if (!referral::is_searching(referral.status)) {
        return {
            {"", fmt::format("Homes can be asked only while the search is open. The referral is "
                             "now: {}.",
                             referral::referral_statuses.words_for(referral.status))}};
    }
    const auto answered =
        referral::facts_from(referral, work.records.referrals().answers(referral.id), work.now);
    Problems problems;
    for (const auto& stop : referral::what_stops_asking_homes(answered)) {
        problems.push_back({"", stop.words});
    }
    if (wanted.homes.empty()) problems.push_back({"home", "Choose the homes to ask"});
    return problems;
}

bool has_live_offer(const std::vector<offer::Offer>& offers, HomeId home) {
    return std::any_of(offers.begin(), offers.end(), [&](const offer::Offer& each) {
        return each.home == home && offer::is_live(each.status);
    });
}

void check_override(Work& work, const referral::Referral& referral, const Prepared& prepared,
                    Problems& problems) {
    if (!prepared.needs_reason()) return;
    const auto id = prepared.home.home.id;
    check_reason(work, "override", referral.pathway, prepared.wanted.override_reason,
                 override_field(id), problems);
    check_words(prepared.wanted.override_words,
                fmt::format("why {} is asked {}", prepared.home.home.name,
                            prepared.compared.verdict == matching::Verdict::does_not_fit
                                ? "although it does not fit"
                                : "again although it has paused"),
                override_words_field(id), problems);
}

/// Each home wanted beside the child; what is wrong with asking it is added.
std::vector<Prepared> prepare(Work& work, const matching::Rules& rules, const SendOffers& wanted,
                              const referral::Referral& referral, const HomesNow& homes,
                              const matching::ChildFacts& child, Problems& problems) {
    const auto offers = work.records.offers().of_referral(referral.id);
    std::vector<Prepared> prepared;
    for (const auto& each : wanted.homes) {
        const auto* const home = homes.home(each.home);
        if (home == nullptr) {
            problems.push_back({"home", "Choose homes from the list"});
            continue;
        }
        if (has_live_offer(offers, each.home)) {
            problems.push_back(
                {"home", home->home.name + " has been asked already and its answer still counts"});
            continue;
        }
        prepared.push_back({each, *home, matching::compare_one(child, home->facts, rules),
                            pause_of(work.rules, offers, each.home).has_value()});
        check_override(work, referral, prepared.back(), problems);
    }
    return prepared;
}

std::string override_of(const Work& work, const Prepared& prepared) {
    if (!prepared.needs_reason()) return {};
    const auto* const reason = work.rules.reason("override", prepared.wanted.override_reason);
    return fmt::format("{}: {}", reason->words, prepared.wanted.override_words);
}

Outcome<offer::Offer, Problems> send(Work& work, const matching::Rules& rules,
                                     const referral::Referral& referral,
                                     const matching::ChildFacts& child, const Prepared& prepared,
                                     journal::Details details) {
    const auto due = due_after(work, referral.clock(), referral::TimedStep::home_decision);
    expect(due.has_value(), "every clock has a rule for the home's decision");
    offer::Offer offer{.id = work.ids.make<OfferId>(),
                       .referral = referral.id,
                       .child = *referral.child,
                       .home = prepared.home.home.id,
                       .prepared = work.now};
    offer.override_reason = override_of(work, prepared);
    offer.frozen = matching::canonical_json(child, prepared.home.facts, prepared.compared, rules);
    offer.rules_version = rules.version;
    work.records.offers().add(offer);
    record(work, referral, offer, offer::OfferEvent::prepared);

    offer.sent = work.now;
    offer.due = due;
    details.emplace_back("due", to_iso(*due));
    return advance(work, referral, offer, offer::OfferEvent::sent, std::move(details));
}

}  // namespace

Answer ask_homes(Work& work, const matching::Rules& rules, const SendOffers& wanted,
                 const HomesNow& homes, const journal::Details& because) {
    const auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (auto stops = stops_of(work, wanted, *referral); !stops.empty()) return no(std::move(stops));
    const auto child = facts_of(work, *referral, homes);
    expect(child.has_value(), "a referral whose search is open names its child");

    Problems problems;
    const auto prepared = prepare(work, rules, wanted, *referral, homes, *child, problems);
    if (!problems.empty()) return no(std::move(problems));
    auto details = because;
    details.emplace_back("mode", prepared.size() > 1 ? "at_once" : "alone");
    for (const auto& each : prepared) {
        const auto sent = send(work, rules, *referral, *child, each, details);
        if (!sent) return passed_on(sent);
    }
    return Done{address_of(referral->id), subject_of(referral->id), referral->child};
}

Answer send_offers(const Desk& desk, const Asked& asked, const SendOffers& wanted) {
    return perform(desk, asked, permission, [&](Work& work) {
        return ask_homes(work, desk.comparison_rules, wanted,
                         homes_now(work, desk.resident_answers, Reading::within_write), {});
    });
}

std::string override_field(HomeId home) {
    return "override-" + home.text();
}
std::string override_words_field(HomeId home) {
    return "override-words-" + home.text();
}

}  // namespace wayhome::application
