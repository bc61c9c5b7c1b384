// SPDX-License-Identifier: Apache-2.0
#include "application/compare/compare_homes.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/compare/comparing.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"
#include "domain/referral/form/submission.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::compare_homes;
constexpr std::size_t most_waiting = 500;

std::optional<offer::Offer> live_offer(const std::vector<offer::Offer>& offers, HomeId home) {
    for (const auto& each : offers) {
        if (each.home == home && offer::is_live(each.status)) return each;
    }
    return std::nullopt;
}

/// A field that is not known says little without its question.
std::string in_full(const referral::MissingFact& missing) {
    const auto* const question = referral::question(missing.question);
    if (missing.field.empty() || question == nullptr) return missing.words;
    return question->title + ": " + missing.words;
}

Answer compare(Work& work, const Desk& desk, ReferralId wanted,
               std::optional<ComparedHomes>& seen) {
    const auto& rules = desk.comparison_rules;
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    const auto homes = homes_now(work, desk.resident_answers, Reading::committed);
    const auto facts = facts_of(work, *referral, homes);
    if (!facts) return no(NotFound{});

    const auto access_facts = case_facts(work.records, work.actor(), *referral);
    const auto may_read = access::disclosure(work.actor(), access_facts);
    ComparedHomes compared{.referral = *referral,
                           .child = *work.records.children().by_id(*referral->child),
                           .facts = access_facts,
                           .may_read = may_read,
                           .law = legal_standing(work, *referral, may_read),
                           .rules_version = rules.version,
                           .rules_from = rules.in_force_from,
                           .miles_from = facts->from_place};
    const auto offers = work.records.offers().of_referral(wanted);
    for (auto& each : matching::compare(*facts, homes.facts(), rules)) {
        const auto* const home = homes.home(each.home);
        compared.homes.push_back({std::move(each), home->beds.all,
                                  live_offer(offers, home->home.id),
                                  pause_of(work.rules, offers, home->home.id)});
    }
    const auto answered =
        referral::facts_from(*referral, work.records.referrals().answers(wanted), work.now);
    for (const auto& missing : answered.missing) compared.to_ask.push_back(in_full(missing));
    for (const auto& stop : referral::what_stops_asking_homes(answered)) {
        compared.stops.push_back({"", stop.words});
    }
    seen = std::move(compared);
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

}  // namespace

Answer compare_homes(const Desk& desk, const Asked& asked, ReferralId referral,
                     std::optional<ComparedHomes>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return compare(work, desk, referral, seen); });
}

std::optional<ChildrenInOrder> child_order_for_bed(const Desk& desk, const Asked& asked,
                                                   HomeId home) {
    std::optional<ChildrenInOrder> found;
    const auto now = desk.clock.now();
    desk.registry.read([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        const auto homes = homes_now(work, desk.resident_answers, Reading::committed);
        const auto* const beside = homes.home(home);
        if (beside == nullptr) return;
        std::vector<matching::WaitingChild> waiting;
        const auto searching =
            records.referrals().in_status(referral::ReferralStatus::searching, most_waiting);
        for (const auto& referral : searching) {
            const auto facts = case_facts(records, work.actor(), referral);
            if (!access::may(work.actor(), permission, facts)) continue;
            if (auto child = facts_of(work, referral, homes)) {
                waiting.push_back(
                    {std::move(*child), referral.submitted.value_or(referral.started)});
            }
        }
        const auto& rules = desk.comparison_rules;
        found = ChildrenInOrder{beside->home,
                                matching::order_children(waiting, beside->facts, now, rules),
                                matching::priority_rule_in_words(rules)};
    });
    return found;
}

}  // namespace wayhome::application
