// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include "application/plan/act_on_plan.hpp"
#include "application/plan/see_proposed_plan.hpp"
#include "support/answered.hpp"

namespace wayhome::application {

/// A small service with two homes of two free beds each, and its plan, which nothing stops.
struct GivenProposedPlan : support::Given {
    GivenProposedPlan() : plans([] { return [] { return false; }; }) {}

    /// A child who waits and for whom homes may be asked. Each waits a minute less than the last.
    referral::Referral a_waiting_child(const std::string& name) {
        const auto referral = a_searching_referral(a_child(name, "Example"));
        support::answer_lawful_basis(*this, referral);
        clock.advance(Minutes{1});
        return referral;
    }
    std::shared_ptr<const ProposedPlan> plan() { return plans.current(desk(), by(officer)).plan; }
    std::vector<offer::Offer> offers_of(const referral::Referral& referral) {
        std::vector<offer::Offer> found;
        registry.read([&](Records& records) { found = records.offers().of_referral(referral.id); });
        return found;
    }
    journal::Event last_sent(const referral::Referral& referral) {
        std::optional<journal::Event> last;
        registry.read([&](Records& records) {
            for (const auto& each : records.journal().of_referral(referral.id)) {
                if (each.event.name == "sent") last = each.event;
            }
        });
        return last.value();
    }
    void close_bed(const home::Home& home, std::size_t bed) {
        registry.write([&](Records& records) {
            records.bed_closures().add({.id = ids.make<ClosureId>(),
                                        .home = home.id,
                                        .bed = home.beds[bed].id,
                                        .reason = home::ClosureReason::damage,
                                        .note = "The window is broken.",
                                        .from = CivilDate{std::chrono::year{2026} / 1 / 1}});
            return Ending::commit;
        });
    }

    ProposedPlans plans;
};

}  // namespace wayhome::application
