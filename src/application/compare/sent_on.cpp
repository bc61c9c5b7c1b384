// SPDX-License-Identifier: Apache-2.0
#include "application/compare/sent_on.hpp"

#include "application/compare/comparing.hpp"
#include "domain/matching/canonical_json.hpp"

namespace wayhome::application {
namespace {

std::optional<SentOn> sent_on_of(Work& work, const Desk& desk, const SeenOffer& seen) {
    const auto& rules = desk.comparison_rules;
    auto then = matching::read_frozen(seen.offer.frozen);
    if (!then) return std::nullopt;
    const auto homes = homes_now(work, desk.resident_answers, Reading::committed);
    const auto child = facts_of(work, seen.referral, homes);
    const auto* const home = homes.home(seen.home.id);
    if (!child || home == nullptr) return std::nullopt;
    const auto compared = matching::compare_one(*child, home->facts, rules);
    auto now =
        matching::read_frozen(matching::canonical_json(*child, home->facts, compared, rules));
    expect(now.has_value(), "a comparison that was just written can be read");
    auto changed = matching::changed_since(*then, *now);
    return SentOn{std::move(*then), std::move(*now), std::move(changed)};
}

}  // namespace

Answer see_offer_and_its_facts(const Desk& desk, const Asked& asked, OfferId offer,
                               std::optional<SeenOffer>& seen, std::optional<SentOn>& sent_on) {
    return view(desk, asked, access::Permission::see_offer, [&](Work& work) {
        auto answer = read_offer(work, offer, seen);
        if (answer) sent_on = sent_on_of(work, desk, *seen);
        return answer;
    });
}

}  // namespace wayhome::application
