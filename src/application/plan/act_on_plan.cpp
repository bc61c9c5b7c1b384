// SPDX-License-Identifier: Apache-2.0
#include "application/plan/act_on_plan.hpp"

#include <fmt/format.h>

#include "application/load_case.hpp"
#include "application/offer/pause.hpp"
#include "application/offer/send_offers.hpp"
#include "application/plan/plan_address.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::act_on_proposed_plan;

constexpr auto plan_has_changed =
    "The plan has changed since you opened this page. Nothing was sent. Look at it again";

constexpr auto home_has_paused =
    "The home has paused for this child with its last answer. Ask it again from the comparison of "
    "homes, with a reason";

bool is_paused(Work& work, ReferralId referral, HomeId home) {
    return pause_of(work.rules, work.records.offers().of_referral(referral), home).has_value();
}

bool is_free(const PlannedChild& child) {
    return child.under_way == UnderWay::nothing;
}

/// What was wrong with asking for one of several children, so that it says for whom.
Answer for_child(const PlannedChild& child, Answer asked) {
    if (asked || !std::holds_alternative<Problems>(asked.error())) return asked;
    Problems problems;
    for (const auto& each : std::get<Problems>(asked.error())) {
        problems.push_back({"child", child.reference + ": " + each.words});
    }
    return no(std::move(problems));
}

/// The child as the actor's plan has it, or nothing where it proposes no home that can be asked.
struct Proposal {
    const PlannedChild& child;
    const PlannedHome& home;
};
std::optional<Proposal> proposal_for(const ProposedPlan& proposed, ReferralId id) {
    const auto* const child = proposed.input.child(id.text());
    const auto* const home = proposed.home_for(id);
    if (child == nullptr || home == nullptr || !is_free(*child)) return std::nullopt;
    return Proposal{*child, *home};
}

Answer accept(Work& work, const Desk& desk, const ProposedPlan& proposed,
              const AcceptProposals& wanted) {
    if (!access::may(work.actor(), permission)) return no(Forbidden{});
    const auto& hash = proposed.input.hash;
    if (hash != wanted.seen_hash) return no_because("", plan_has_changed);
    if (wanted.children.empty()) return no_because("child", "Choose the proposals you accept");
    const auto homes = homes_now(work, desk.resident_answers, Reading::within_write);
    for (const auto id : wanted.children) {
        const auto proposal = proposal_for(proposed, id);
        if (!proposal) return no_because("child", "Choose proposals from the list");
        const auto& [child, home] = *proposal;
        if (is_paused(work, id, home.id)) {
            return no_because("child", fmt::format("{}: {}", child.reference, home_has_paused));
        }
        auto sent = for_child(
            child, ask_homes(work, desk.comparison_rules, {id, child.version, {{home.id, "", ""}}},
                             homes, {{detail_of_plan, hash}}));
        if (!sent) return sent;
        auto entry =
            audit_entry(work.asked, work.now, permission, "done", subject_of(id), child.child);
        entry.reason = "as proposed by " + subject_of_plan(hash);
        work.records.audit_trail().append(entry);
    }
    return Done{address_of_plan, subject_of_plan(hash), std::nullopt};
}

/// A home that does not fit, or has no free bed, is asked from the comparison, with its own reason.
void check_fits(const PlannedChild& child, const ProposedPlan& proposed, HomeId wanted,
                Problems& problems) {
    const auto* const home = proposed.input.home(wanted.text());
    const auto* const beside = child.at(wanted);
    const bool fits = home != nullptr && beside != nullptr && home->free() > 0 &&
                      beside->verdict != matching::Verdict::does_not_fit;
    if (fits) return;
    problems.push_back({"home",
                        "Choose a home from the list. One that does not fit, or has no free bed, "
                        "can be asked from the comparison of homes"});
}

Answer choose(Work& work, const Desk& desk, const ProposedPlan& proposed,
              const ChooseOtherwise& wanted) {
    const auto referral = referral_for(work, wanted.referral, permission);
    if (!referral) return passed_on(referral);
    const auto* const child = proposed.input.child(wanted.referral.text());
    if (child == nullptr) return no(NotFound{});
    const auto& hash = proposed.input.hash;
    if (hash != wanted.seen_hash) return no_because("", plan_has_changed);
    const auto* const home = proposed.home_for(wanted.referral);
    Problems problems;
    if (!wanted.home) {
        problems.push_back({"home", "Choose the home to ask"});
    } else if (home != nullptr && *wanted.home == home->id) {
        problems.push_back({"home", fmt::format("{} is what the plan proposes. Accept it in the "
                                                "plan, or choose another home",
                                                home->name)});
    }
    if (problems.empty()) check_fits(*child, proposed, *wanted.home, problems);
    if (problems.empty() && is_paused(work, wanted.referral, *wanted.home)) {
        problems.push_back({"home", home_has_paused});
    }
    check_reason(work, "plan_bypass", referral->pathway, wanted.reason, "reason", problems);
    check_words(wanted.words, "why another home is asked", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    auto asked = ask_homes(work, desk.comparison_rules,
                           {wanted.referral, child->version, {{*wanted.home, "", ""}}},
                           homes_now(work, desk.resident_answers, Reading::within_write),
                           {{detail_of_plan, hash},
                            {detail_of_proposal, home == nullptr ? "no_home" : home->id.text()},
                            {detail_of_bypass, wanted.reason},
                            {detail_of_bypass_words, wanted.words}});
    if (!asked) return asked;
    return Done{address_in_plan(wanted.referral), subject_of(wanted.referral), referral->child};
}

}  // namespace

Answer accept_proposals(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                        const AcceptProposals& wanted) {
    const auto proposed = plans.current(desk, asked).plan;
    return perform(desk, asked, permission,
                   [&](Work& work) { return accept(work, desk, *proposed, wanted); });
}

Answer choose_otherwise(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                        const ChooseOtherwise& wanted) {
    const auto proposed = plans.current(desk, asked).plan;
    return perform(desk, asked, permission,
                   [&](Work& work) { return choose(work, desk, *proposed, wanted); });
}

}  // namespace wayhome::application
