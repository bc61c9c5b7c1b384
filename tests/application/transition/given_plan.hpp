// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include <algorithm>

#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/placement/record_arrival.hpp"
#include "application/transition/agree_plan.hpp"
#include "application/transition/end_plan.hpp"
#include "application/transition/write_plan.hpp"
#include "support/given.hpp"

namespace wayhome::application {

using namespace std::chrono_literals;
using transition::PlanStatus;

/// A child who arrived at Elm House at 12:30pm on Friday 9 January 2026, until 9 April.
struct GivenPlan {
    support::Given given;
    referral::Referral referral = given.a_searching_referral(given.a_child());
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    GivenPlan() {
        REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                             {offer.id, given.now(offer).version, given.elm.beds[0].id, {}}));
        REQUIRE(take_up_place(given.desk(), given.by(given.referrer),
                              {offer.id, given.now(offer).version, given.clock.now() + 3h}));
        given.clock.advance(4h);
        const auto placement = given.only_placement(referral);
        REQUIRE(record_arrival(given.desk(), given.by(given.elm_manager),
                               {placement.id, placement.version, given.clock.now() - 30min,
                                CivilDate{2026y / 4 / 9}}));
    }

    transition::TransitionPlan plan() {
        std::optional<transition::TransitionPlan> found;
        given.registry.read(
            [&](Records& records) { found = records.transition_plans().of_referral(referral.id); });
        return found.value();
    }

    Answer write(transition::PlanDomain written) {
        return change_domain(given.desk(), given.by(given.referrer),
                             {referral.id, plan().version, std::move(written)});
    }

    void write_all(transition::DomainStatus status) {
        for (const auto& each : transition::domains) {
            REQUIRE(write({.domain = each.value,
                           .status = status,
                           .goal = "I want to live near my nan.",
                           .words = transition::GoalWords::childs_own,
                           .owner = "Priya Shah, social worker",
                           .due = 2026y / 3 / 1,
                           .note = ""}));
        }
    }

    Answer draft() {
        return draft_plan(given.desk(), given.by(given.referrer), {referral.id, plan().version});
    }
    Answer agree() {
        using enum transition::Party;
        return agree_plan(
            given.desk(), given.by(given.officer),
            {referral.id, plan().version, CivilDate{2026y / 1 / 9}, {child, authority, home}, ""});
    }
    Answer start() {
        return start_plan(given.desk(), given.by(given.referrer), {referral.id, plan().version});
    }
    Answer name() {
        return name_destination(given.desk(), given.by(given.referrer),
                                {referral.id, plan().version, "family",
                                 "With her aunt in Exampleham", CivilDate{2026y / 4 / 1}});
    }
    Answer end(PlanOutcome outcome, std::string reason = "", std::string words = "") {
        return end_plan(
            given.desk(), given.by(given.officer),
            {referral.id, plan().version, outcome, std::move(reason), std::move(words)});
    }
    void put_into_action() {
        write_all(transition::DomainStatus::handed_over);
        REQUIRE(draft());
        REQUIRE(agree());
        REQUIRE(start());
    }
    Answer depart() {
        const auto placement = given.only_placement(referral);
        return record_departure(
            given.desk(), given.by(given.elm_manager),
            {placement.id, placement.version, given.clock.now(), "order_ended", "family", ""});
    }
    Answer close(Handover handover, std::string reason = "", std::string words = "") {
        return close_referral(given.desk(), given.by(given.officer),
                              {referral.id, given.now(referral).version, handover,
                               std::move(reason), std::move(words)});
    }

    /// What that account's organisation was told, newest first.
    std::vector<std::string> told(const access::Account& account) {
        std::vector<std::string> words;
        given.registry.read([&](Records& records) {
            for (const auto& each : records.notices().for_account(account.id, account.organisation,
                                                                  account.roles, 50)) {
                words.push_back(each.notice.words);
            }
        });
        return words;
    }
};

inline bool says(const std::vector<std::string>& all, const std::string& words) {
    return std::any_of(all.begin(), all.end(),
                       [&](const auto& each) { return each.find(words) != std::string::npos; });
}

inline std::string words_of(const Answer& answer) {
    return std::get<Problems>(answer.error()).at(0).words;
}

}  // namespace wayhome::application
