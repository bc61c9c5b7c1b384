// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral_hub/case_actions.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/queries/see_certificate.hpp"
#include "domain/transition/plan.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenReferral;
using enum referral::ReferralStatus;

constexpr auto ended = "this referral has ended.";

bool awaits_triage(referral::ReferralStatus status) {
    return status == submitted || status == in_triage || status == info_requested;
}

std::string why_no_triage(const SeenReferral& seen) {
    if (awaits_triage(seen.referral.status)) return {};
    return referral::is_open(seen.referral.status) ? "triage is finished." : ended;
}

std::string why_no_offers(const SeenReferral& seen) {
    const auto status = seen.referral.status;
    if (referral::is_searching(status)) return {};
    if (awaits_triage(status)) return "triage has to be finished first.";
    if (status == placed_pending) return "a place is taken up; it would have to be lost first.";
    if (status == placed) return "the child has arrived.";
    return ended;
}

std::string why_no_withdrawal(const SeenReferral& seen) {
    const auto status = seen.referral.status;
    if (referral::after(status, referral::ReferralEvent::withdrawn)) return {};
    return status == placed ? "the child has arrived." : ended;
}

/// A plan is opened as a place is taken up and stays for good.
std::string why_no_plan(const SeenReferral& seen) {
    if (!transition::needs_plan(seen.referral.pathway)) return "a night in custody has none.";
    return seen.has_plan ? "" : "no place is taken up yet.";
}

std::string why_no_closing(const SeenReferral& seen) {
    if (seen.referral.status != placed) return ended;
    const bool has_left =
        std::any_of(seen.placements.begin(), seen.placements.end(), [](const auto& each) {
            return each.placement.status == placement::PlacementStatus::departed;
        });
    return has_left ? "" : "the child has not left.";
}

std::string why_no_take_up(const SeenReferral& seen) {
    if (!referral::is_searching(seen.referral.status)) return why_no_offers(seen);
    const bool accepted = std::any_of(seen.offers.begin(), seen.offers.end(), [](const auto& each) {
        return offer::is_accepted(each.offer.status);
    });
    return accepted ? "" : "no home has accepted yet.";
}

bool has_open_question(const SeenReferral& seen) {
    return std::any_of(seen.information.begin(), seen.information.end(),
                       [](const auto& each) { return !each.request.answered; });
}

bool keeps_bed(const SeenReferral& seen) {
    return std::any_of(seen.placements.begin(), seen.placements.end(), [](const auto& each) {
        return placement::keeps_bed(each.placement.status);
    });
}

/// What a referral's state makes possible beside the road to a place.
struct CycleAction {
    Permission permission;
    std::string text;
    std::string part;
};

std::vector<CycleAction> cycle_actions(const SeenReferral& seen) {
    const auto& referral = seen.referral;
    std::vector<CycleAction> actions;
    if (referral.status == searching && referral.update_due) {
        actions.push_back({Permission::confirm_search, "Confirm that the search is still needed",
                           "/confirmation"});
        actions.push_back(
            {Permission::stop_ceasing, "Keep the search open although unconfirmed", "/ceasing"});
    }
    if (referral::after(referral.status, referral::ReferralEvent::reopened)) {
        actions.push_back({Permission::reopen_search, "Open the search again", "/reopening"});
    }
    if (referral.status == not_eligible) {
        actions.push_back(
            {Permission::appeal_ineligibility, "Appeal against “not eligible”", "/appeal"});
        actions.push_back({Permission::judge_appeal, "Decide on an appeal", "/appeal-decision"});
    }
    if (referral.status == placed_pending) {
        actions.push_back(
            {Permission::cancel_booking, "Cancel the booked place", "/booking-cancellation"});
    }
    if (keeps_bed(seen)) {
        actions.push_back({Permission::see_referral, "Changes of the placement", "/changes"});
    }
    return actions;
}

}  // namespace

std::vector<CaseAction> case_actions(const Visit& visit, const SeenReferral& seen) {
    const auto here = application::address_of(seen.referral.id);
    const auto actor = visit.person().actor();
    std::vector<CaseAction> actions;
    const auto add = [&](Permission permission, std::string text, std::string href,
                         std::string why_not) {
        if (!access::may(actor, permission, seen.facts)) return;
        const bool goes_back = permission == Permission::withdraw_referral;
        actions.push_back({std::move(text), std::move(href), std::move(why_not), goes_back});
    };
    if (has_open_question(seen)) {
        add(Permission::answer_information_request, "Answer the unit's question",
            here + "#information", "");
    }
    add(Permission::open_search, "Triage", here + "/triage", why_no_triage(seen));
    add(Permission::send_offer, "Compare homes and send offers", here + "/homes",
        why_no_offers(seen));
    add(Permission::fail_search, "Record that no place was found", here + "/failed-search",
        why_no_offers(seen));
    add(Permission::take_up_place, "Take up a place", here + "#offers", why_no_take_up(seen));
    if (application::has_certificate(seen.referral) && seen.sees_every_home()) {
        add(Permission::print_referral, "Certificate for the court", here + "/certificate", "");
    }
    if (awaits_triage(seen.referral.status) || referral::is_searching(seen.referral.status)) {
        add(Permission::edit_referral, "Answer more of the referral", here + "/tasks", "");
    }
    add(Permission::record_authority, "Record orders and other legal authority",
        here + "/authority", "");
    for (const auto& each : cycle_actions(seen)) {
        add(each.permission, each.text, here + each.part, "");
    }
    add(Permission::withdraw_referral, "Withdraw the referral", here + "/withdrawal",
        why_no_withdrawal(seen));
    add(Permission::see_transition_plan, "Transition plan", here + "/transition-plan",
        why_no_plan(seen));
    add(Permission::confirm_plan_outcome, "Close the referral", here + "/closing",
        why_no_closing(seen));
    return actions;
}

}  // namespace wayhome::web
