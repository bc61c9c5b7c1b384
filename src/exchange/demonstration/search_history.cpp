// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/search_history.hpp"

#include <array>

#include "exchange/demonstration/form_words.hpp"
#include "exchange/demonstration/planted_inequity.hpp"
#include "exchange/demonstration/stay_history.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;
using offer::OfferEvent;
using referral::Pathway;
using referral::ReferralEvent;
using referral::TimedStep;

/// What one search goes through.
class Search {
  public:
    Search(const Telling& telling, const RequestPlan& plan, const Asker& asker,
           const access::Actor& officer, CaseFile& file)
        : telling_(telling), plan_(plan), asker_(asker), officer_(officer), file_(file) {}

    void tell(Instant opened) {
        const auto horizon = plan_.submitted + plan_.open_for;
        const auto last = std::max(opened + Minutes{10}, horizon - time_for_last_round());
        left_ = telling_.beds.askable(telling_.chance, plan_, opened);
        const bool placed = plan_.ending == Ending::placed;
        const int drawn = plan_.pathway == Pathway::welfare ? telling_.chance.between(2, 3)
                                                            : telling_.chance.between(1, 2);
        const int rounds = plan_.rounds.value_or(drawn);
        if (plan_.is_declined_once_more) decline_unfairly(opened + Minutes{4}, last);
        for (int round = 0; round < rounds; ++round) {
            const auto at = opened + Minutes{5} + (last - opened - Minutes{5}) * round / rounds;
            const bool one_more =
                plan_.asks_one_more > 0.0 && telling_.chance.happens(plan_.asks_one_more);
            ask_round(at, last, telling_.chance.between(1, placed ? 2 : 3) + (one_more ? 1 : 0));
        }
        if (!file_.has_come(last)) return;
        if (!placed || !find_place(last)) end_without_place(std::max(horizon, last + Hours{2}));
    }

  private:
    Seconds time_for_last_round() const {
        if (plan_.urgency == referral::Urgency::planned) return Hours{60};
        return plan_.pathway == Pathway::welfare ? Seconds{Hours{8}} : Seconds{Hours{2}};
    }

    const access::Actor& manager_of(HomeId home) const {
        return telling_.staff.one(telling_.beds.home(home).organisation, Role::home_decision_maker,
                                  telling_.chance);
    }

    Instant answer_due(Instant sent) const {
        return telling_.due(file_.referral(), TimedStep::home_decision, sent);
    }

    void ask_round(Instant at, Instant before, int how_many) {
        if (!file_.has_come(at)) return;
        for (int i = 0; i < how_many && !left_.empty(); ++i) {
            const auto* const home = left_.back();
            left_.pop_back();
            decline_or_lapse(at, before, home->id);
        }
    }

    /// The decline that planted_inequity.hpp speaks of.
    void decline_unfairly(Instant at, Instant before) {
        if (!file_.has_come(at) || left_.empty()) return;
        const auto home = left_.back()->id;
        left_.pop_back();
        const auto due = answer_due(at);
        const auto offer = file_.send(at, officer_, home, due);
        open_and_decline(at, due, before, offer, reason_of_unfair_decline);
    }

    /// Happens only while the search lasts.
    bool happens(Instant at, Instant before, const access::Actor& by, std::size_t offer,
                 OfferEvent event, journal::Details details = {}) {
        return at < before && file_.happens(at, by, offer, event, std::move(details));
    }

    void decline_or_lapse(Instant at, Instant before, HomeId home) {
        const auto due = answer_due(at);
        const auto offer = file_.send(at, officer_, home, due);
        if (telling_.chance.happens(0.1)) {
            happens(due + Seconds{1}, before, access::the_system(), offer, OfferEvent::lapsed);
            return;
        }
        open_and_decline(at, due, before, offer, decline_reason());
    }

    void open_and_decline(Instant sent, Instant due, Instant before, std::size_t offer,
                          const std::string& reason) {
        const auto& manager = manager_of(file_.offers()[offer].home);
        const auto opened = telling_.along(sent, due, 0.02, 0.3);
        if (!happens(opened, before, manager, offer, OfferEvent::opened)) return;
        file_.offers()[offer].opened = opened;
        file_.used(opened, manager, access::Permission::see_offer, UseEnded::viewed,
                   file_.subject(offer));
        decline(opened, due, before, offer, manager, reason);
    }

    void decline(Instant opened, Instant due, Instant before, std::size_t offer,
                 const access::Actor& manager, const std::string& reason) {
        const auto answered = telling_.along(opened, due, 0.1, 0.95);
        if (!happens(answered, before, manager, offer, OfferEvent::declined,
                     {{"reason", reason}})) {
            return;
        }
        auto& declined = file_.offers()[offer];
        declined.answered = answered;
        declined.answered_by = manager.account;
        declined.reason_code = reason;
        declined.reason_words = decline_words(telling_.chance, reason);
        declined.would_change_it = would_change_it(telling_.chance, reason);
        auto reviewed = answered + telling_.chance.between(Minutes{5}, Minutes{200});
        if (telling_.chance.happens(0.05)) {
            if (!happens(
                    reviewed, before, officer_, offer, OfferEvent::escalated,
                    {{"words", "The reason given does not fit what the home said it offers."}})) {
                return;
            }
            reviewed += Hours{3};
        }
        happens(reviewed, before, officer_, offer, OfferEvent::decline_agreed);
    }

    /// The split that matters most: staffing and matching before all else.
    std::string decline_reason() const {
        static constexpr std::array codes = {
            "staffing_level",           "mix_gang",
            "mix_sexual_risk",          "group_stability",
            "staffing_skill",           "bed_closed",
            "information_insufficient", "health_beyond_registration",
            "distance_safety",          "regulatory_concern"};
        static constexpr std::array weights = {0.27, 0.12, 0.08, 0.17, 0.10,
                                               0.08, 0.07, 0.05, 0.04, 0.02};
        return codes.at(telling_.chance.weighted(weights));
    }

    /// Whether a home had a bed, accepted, and was taken up, as far as that has come by now.
    bool find_place(Instant sent) {
        const auto due = answer_due(sent);
        const auto opened = telling_.along(sent, due, 0.02, 0.2);
        const auto answered = telling_.along(opened, due, 0.2, 0.9);
        const auto until = telling_.due(file_.referral(), TimedStep::take_up, answered);
        const auto taken = telling_.along(answered, until, 0.1, 0.8);
        const auto arrival = taken + telling_.chance.between(Hours{3}, Hours{8});
        const auto child = *file_.referral().child;
        const auto bed = telling_.beds.book(telling_.chance, plan_, child, answered,
                                            arrival + plan_.stay + Hours{2});
        if (!bed) return false;

        const auto offer = file_.send(sent, officer_, bed->home, due);
        const auto& manager = manager_of(bed->home);
        if (!file_.happens(opened, manager, offer, OfferEvent::opened)) return true;
        file_.offers()[offer].opened = opened;
        file_.used(opened, manager, access::Permission::see_offer, UseEnded::viewed,
                   file_.subject(offer));
        if (!file_.has_come(answered)) return true;
        file_.hold(answered, manager, offer, bed->bed, until);
        file_.happens(answered, manager, offer, OfferEvent::accepted);
        auto& accepted = file_.offers()[offer];
        accepted.bed = bed->bed;
        accepted.answered = answered;
        accepted.answered_by = manager.account;
        if (file_.has_come(taken)) take_up(taken, arrival, offer);
        return true;
    }

    void take_up(Instant taken, Instant arrival, std::size_t offer) {
        file_.book(taken, asker_.person, offer, arrival);
        file_.happens(taken, asker_.person, offer, OfferEvent::taken_up);
        const auto closed =
            close_others(taken, asker_.person, OfferEvent::not_taken_up, "another_place_taken_up");
        file_.happens(taken, asker_.person, ReferralEvent::taken_up,
                      {{"offers_closed", std::to_string(closed)}});
        tell_stay(telling_, plan_, arrival, file_);
    }

    /// Closes every offer the event can still happen to.
    int close_others(Instant at, const access::Actor& by, OfferEvent event,
                     const std::string& because) {
        int closed = 0;
        for (std::size_t i = 0; i < file_.offers().size(); ++i) {
            if (!offer::after(file_.offers()[i].status, event)) continue;
            if (file_.happens(at, by, i, event, {{"because", because}})) ++closed;
        }
        return closed;
    }

    void end_without_place(Instant at) {
        if (!file_.has_come(at)) return;
        if (plan_.ending == Ending::withdrawn) {
            close_others(at, asker_.person, OfferEvent::recalled, "withdrawn");
            file_.happens(at, asker_.person, ReferralEvent::withdrawn,
                          {{"reason", withdrawal_reason()},
                           {"words", "The situation changed and a secure place is not sought now."},
                           {"on_behalf", ""}});
            return;
        }
        const auto& lead =
            telling_.staff.one(telling_.cast.unit.id, Role::unit_lead, telling_.chance);
        if (telling_.chance.happens(0.1)) {
            close_others(at, lead, OfferEvent::recalled, "ceased");
            file_.happens(at, lead, ReferralEvent::ceased);
            return;
        }
        close_others(at, lead, OfferEvent::recalled, "search_failed");
        file_.happens(at, lead, ReferralEvent::search_failed,
                      {{"reason", telling_.chance.happens(0.6) ? "all_declined" : "no_bed_open"},
                       {"used_instead", "residential_home"},
                       {"words", "Every home was asked and none had a bed that fits."}});
    }

    std::string withdrawal_reason() const {
        if (plan_.pathway == Pathway::remand) return "bail_granted";
        if (plan_.pathway == Pathway::police_custody) return "released_from_custody";
        if (plan_.pathway == Pathway::youth_custody) return "sentence_not_custodial";
        static constexpr std::array codes = {"order_not_granted", "child_missing",
                                             "placed_elsewhere_open", "deprivation_of_liberty",
                                             "criteria_not_met"};
        static constexpr std::array weights = {0.3, 0.2, 0.25, 0.15, 0.1};
        return codes.at(telling_.chance.weighted(weights));
    }

    const Telling& telling_;
    const RequestPlan& plan_;
    const Asker& asker_;
    const access::Actor& officer_;
    CaseFile& file_;
    std::vector<const home::Home*> left_;  ///< not asked yet
};

}  // namespace

void tell_search(const Telling& telling, const RequestPlan& plan, const Asker& asker,
                 const access::Actor& officer, Instant opened, CaseFile& file) {
    Search{telling, plan, asker, officer, file}.tell(opened);
}

}  // namespace wayhome::demonstration
