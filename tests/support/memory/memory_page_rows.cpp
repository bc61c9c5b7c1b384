// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_page_rows.hpp"

#include "support/memory/memory_offers.hpp"

namespace wayhome::support::memory {
namespace {

using application::BoardFilter;
using application::BoardTab;
using referral::Referral;

bool passes(const Referral& each, const BoardFilter& filter, BoardTab tab) {
    return application::board_tab(each.status) == tab &&
           (!filter.pathway || each.pathway == *filter.pathway) &&
           (!filter.authority || each.authority == *filter.authority) &&
           (!filter.referred_by || each.referred_by == *filter.referred_by) &&
           (!filter.officer || each.officer == filter.officer) &&
           each.reference.starts_with(filter.reference);
}

/// Rising in the order of the tab, whichever way its moments run.
std::pair<std::int64_t, ReferralId> place_on(BoardTab tab, std::int64_t moment, ReferralId id) {
    return {application::shows_latest_first(tab) ? -moment : moment, id};
}

bool is_still_to_come(const Referral& each, BoardTab tab,
                      const std::optional<application::PageStart>& start) {
    return !start || place_on(tab, application::board_moment(each, tab), each.id) >
                         place_on(tab, start->moment, start->id);
}

bool needs_unit(offer::OfferStatus status) {
    return offer::awaits_answer(status) || status == offer::OfferStatus::declined ||
           status == offer::OfferStatus::escalated;
}

std::tuple<bool, std::optional<Instant>, OfferId> soonest_due(const offer::Offer& offer) {
    return {!offer.due.has_value(), offer.due, offer.id};
}

bool has_conditions_unanswered(const offer::Offer& offer) {
    return offer.status == offer::OfferStatus::accepted_with_conditions && !offer.conditions_agreed;
}

/// Whether the search of the lapse has gone on with `other`, of the same referral.
bool goes_on_with(const offer::Offer& other, const offer::Offer& lapse) {
    return offer::is_accepted(other.status) || (other.sent && *other.sent >= lapse.due);
}

/// Whether `other`, of the same referral, leaves nothing to do about the lapse.
bool follows(const offer::Offer& other, const offer::Offer& lapse) {
    return goes_on_with(other, lapse) ||
           (other.status == offer::OfferStatus::lapsed &&
            std::pair{other.due, other.id} > std::pair{lapse.due, lapse.id});
}

}  // namespace

std::string MemoryPageRows::organisation_name(OrganisationId id) const {
    const auto organisation = found(at_.seen().organisations, id);
    return organisation ? organisation->name : "";
}

std::vector<application::BoardRow> MemoryPageRows::board(
    const BoardFilter& filter, std::optional<application::PageStart> start,
    std::size_t most) const {
    const auto tab = filter.tab;
    const auto chosen =
        first(most, selected(
                        at_.seen().referrals,
                        [&](const Referral& each) {
                            return passes(each, filter, tab) && is_still_to_come(each, tab, start);
                        },
                        [&](const Referral& each) {
                            return place_on(tab, application::board_moment(each, tab), each.id);
                        }));
    std::vector<application::BoardRow> rows;
    for (const auto& each : chosen) {
        application::BoardRow row{each, std::nullopt, organisation_name(each.authority), "", 0, 0};
        if (each.child) row.child = found(at_.seen().children, *each.child);
        const auto officer =
            each.officer ? found(at_.seen().accounts, *each.officer) : std::nullopt;
        if (officer) row.officer_name = officer->name;
        for (const auto& offer : MemoryOffers{at_}.of_referral(each.id)) {
            row.offers_sent += offer.sent ? 1 : 0;
            row.offers_answered += offer.answered ? 1 : 0;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<int> MemoryPageRows::board_counts(const BoardFilter& filter) const {
    std::vector<int> counts(application::board_tabs, 0);
    for (const auto& [id, each] : at_.seen().referrals) {
        const auto tab = application::board_tab(each.status);
        if (tab && passes(each, filter, *tab)) ++counts.at(static_cast<std::size_t>(*tab));
    }
    return counts;
}

std::vector<Referral> MemoryPageRows::restricted_on_board(const BoardFilter& filter) const {
    return selected(
        at_.seen().referrals,
        [&](const Referral& each) {
            const auto tab = application::board_tab(each.status);
            return tab && passes(each, filter, *tab) && each.child &&
                   at_.seen().children.at(*each.child).restricted;
        },
        [](const Referral& each) { return each.id; });
}

application::OfferRow MemoryPageRows::row_of(const offer::Offer& offer) const {
    return {offer, at_.seen().referrals.at(offer.referral),
            found(at_.seen().children, offer.child)};
}

std::vector<application::OfferRow> MemoryPageRows::offers_of_home(HomeId home,
                                                                  std::size_t most) const {
    std::vector<application::OfferRow> rows;
    for (const auto& each : first(most, MemoryOffers{at_}.live_at(home))) {
        rows.push_back(row_of(each));
    }
    const auto past = selected(
        at_.seen().offers,
        [&](const offer::Offer& each) {
            return each.home == home && each.sent && !offer::is_live(each.status);
        },
        [](const offer::Offer& each) {
            return std::tuple{-to_epoch(each.answered.value_or(*each.sent)), each.id};
        });
    for (const auto& each : first(most - rows.size(), past)) rows.push_back(row_of(each));
    return rows;
}

std::vector<application::RegisterRow> MemoryPageRows::register_of_home(HomeId home) const {
    std::vector<application::RegisterRow> rows;
    for (const auto& each : MemoryPlacements{at_}.current_at(home)) {
        const auto child = at_.seen().children.at(each.child);
        rows.push_back({each, child, organisation_name(child.authority)});
    }
    return rows;
}

std::vector<application::ResidentRow> MemoryPageRows::residents() const {
    std::vector<application::ResidentRow> rows;
    for (const auto& [id, home] : at_.seen().homes) {
        for (const auto& each : MemoryPlacements{at_}.current_at(id)) {
            rows.push_back(
                {each, at_.seen().children.at(each.child), at_.seen().referrals.at(each.referral)});
        }
    }
    return rows;
}

std::vector<application::OfferRow> MemoryPageRows::offers_needing_unit(std::size_t most) const {
    const auto& offers = at_.seen().offers;
    const auto waiting = selected(
        offers, [](const auto& each) { return needs_unit(each.status); }, soonest_due);
    const auto conditions = selected(offers, has_conditions_unanswered, [](const auto& each) {
        return std::pair{each.answered, each.id};
    });
    const auto is_to_act_on = [&](const offer::Offer& each) {
        return each.status == offer::OfferStatus::lapsed &&
               at_.seen().referrals.at(each.referral).status ==
                   referral::ReferralStatus::searching &&
               std::none_of(offers.begin(), offers.end(), [&](const auto& other) {
                   return other.second.referral == each.referral && follows(other.second, each);
               });
    };
    const auto lapses = selected(offers, is_to_act_on, soonest_due);
    std::vector<application::OfferRow> rows;
    for (const auto& kind : {waiting, conditions, lapses}) {
        for (const auto& each : first(most, kind)) rows.push_back(row_of(each));
    }
    return rows;
}

std::vector<application::OfferRow> MemoryPageRows::offers_told_above(HomeId home,
                                                                     std::size_t most) const {
    const auto& offers = at_.seen().offers;
    const auto escalated = selected(
        offers,
        [&](const offer::Offer& each) {
            return each.home == home && each.status == offer::OfferStatus::escalated;
        },
        soonest_due);
    const auto lapsed = selected(
        offers,
        [&](const offer::Offer& each) {
            return each.home == home && each.status == offer::OfferStatus::lapsed &&
                   at_.seen().referrals.at(each.referral).status ==
                       referral::ReferralStatus::searching &&
                   std::none_of(offers.begin(), offers.end(), [&](const auto& other) {
                       return other.second.referral == each.referral &&
                              goes_on_with(other.second, each);
                   });
        },
        soonest_due);
    std::vector<application::OfferRow> rows;
    for (const auto& kind : {escalated, lapsed}) {
        for (const auto& each : first(most, kind)) rows.push_back(row_of(each));
    }
    return rows;
}

std::vector<application::OfferRow> MemoryPageRows::offers_to_take_up(OrganisationId referred_by,
                                                                     std::size_t most) const {
    std::vector<application::OfferRow> rows;
    const auto accepted = selected(
        at_.seen().offers,
        [&](const offer::Offer& each) {
            return offer::is_accepted(each.status) &&
                   at_.seen().referrals.at(each.referral).referred_by == referred_by;
        },
        [](const offer::Offer& each) {
            return std::tuple{each.answered, each.id};
        });
    for (const auto& each : first(most, accepted)) rows.push_back(row_of(each));
    return rows;
}

std::vector<std::pair<Referral, referral::InformationRequest>> MemoryPageRows::information_asked_of(
    OrganisationId referred_by, std::size_t most) const {
    std::vector<std::pair<Referral, referral::InformationRequest>> rows;
    const auto unanswered = selected(
        at_.seen().information_requests,
        [&](const referral::InformationRequest& each) {
            return !each.answered &&
                   at_.seen().referrals.at(each.referral).referred_by == referred_by;
        },
        [](const auto& each) {
            return std::tuple{each.due, each.id};
        });
    for (const auto& each : first(most, unanswered)) {
        rows.emplace_back(at_.seen().referrals.at(each.referral), each);
    }
    return rows;
}

std::vector<Referral> MemoryPageRows::searches_to_confirm(std::optional<OrganisationId> referred_by,
                                                          std::size_t most) const {
    return first(most,
                 selected(
                     at_.seen().referrals,
                     [&](const Referral& each) {
                         return referral::is_searching(each.status) && each.update_due &&
                                (!referred_by || each.referred_by == *referred_by);
                     },
                     [](const Referral& each) {
                         return std::tuple{
                             std::min(*each.update_due, each.review_due.value_or(*each.update_due)),
                             each.id};
                     }));
}

std::vector<Referral> MemoryPageRows::appeals_waiting(std::size_t most) const {
    std::vector<ReferralId> waiting;
    for (const auto& [sequence, event] : at_.seen().events) {
        if (event.subject.kind != journal::SubjectKind::referral) continue;
        const ReferralId id{event.subject.id};
        if (event.name == "appealed") waiting.push_back(id);
        if (event.name == "appeal_upheld" || event.name == "appeal_refused") {
            std::erase(waiting, id);
        }
    }
    std::vector<Referral> found;
    for (const auto& id : waiting) {
        const auto& referral = at_.seen().referrals.at(id);
        if (referral.status == referral::ReferralStatus::not_eligible) found.push_back(referral);
    }
    return first(most, std::move(found));
}

}  // namespace wayhome::support::memory
