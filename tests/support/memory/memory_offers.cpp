// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_offers.hpp"

namespace wayhome::support::memory {
namespace {

/// Without a due time after all that have one.
std::tuple<bool, std::optional<Instant>, OfferId> soonest_due(const offer::Offer& offer) {
    return {!offer.due.has_value(), offer.due, offer.id};
}

}  // namespace

void MemoryOffers::add(const offer::Offer& offer) {
    put_new(at_.changed().offers, offer.id, offer, "offer.id");
}

bool MemoryOffers::save(const offer::Offer& offer) {
    return save_next(at_.changed().offers, offer.id, offer);
}

std::optional<offer::Offer> MemoryOffers::by_id(OfferId id) const {
    return found(at_.seen().offers, id);
}

std::vector<offer::Offer> MemoryOffers::of_referral(ReferralId referral) const {
    return selected(
        at_.seen().offers, [&](const auto& each) { return each.referral == referral; },
        [](const auto& each) {
            return std::tuple{each.prepared, each.id};
        });
}

std::vector<offer::Offer> MemoryOffers::live_at(HomeId home) const {
    return selected(
        at_.seen().offers,
        [&](const auto& each) { return each.home == home && offer::is_live(each.status); },
        soonest_due);
}

std::vector<offer::Offer> MemoryOffers::overdue(Instant moment, std::size_t most) const {
    return first(most, selected(
                           at_.seen().offers,
                           [&](const auto& each) {
                               return offer::awaits_answer(each.status) && each.due < moment &&
                                      each.due;
                           },
                           soonest_due));
}

bool MemoryOffers::ever_offered(HomeId home, ChildId child) const {
    const auto& offers = at_.seen().offers;
    return std::any_of(offers.begin(), offers.end(), [&](const auto& each) {
        return each.second.home == home && each.second.child == child && each.second.sent;
    });
}

}  // namespace wayhome::support::memory
