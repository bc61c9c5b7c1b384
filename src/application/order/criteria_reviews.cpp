// SPDX-License-Identifier: Apache-2.0
#include "application/order/criteria_reviews.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/order/cover.hpp"
#include "application/reasons.hpp"
#include "application/record_event.hpp"
#include "application/subjects.hpp"
#include "domain/order/limits.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using placement::PlacementEvent;
using referral::LegalRule;

Problems problems_of(const Work& work, const placement::Placement& stay,
                     const RecordCriteriaReview& wanted) {
    Problems problems;
    const auto today = london_date(work.now);
    if (!wanted.held_on) {
        problems.push_back({"held_on", "Enter the day of the review"});
    } else if (*wanted.held_on > today) {
        problems.push_back({"held_on", "The day of the review must be today or in the past"});
    } else if (*wanted.held_on < london_date(stay.arrived.value_or(stay.booked))) {
        problems.push_back({"held_on", "The review must be after the child arrived"});
    }
    if (!wanted.criteria_met) {
        problems.push_back({"criteria_met", "Choose whether the criteria are still met"});
    }
    const auto panel = legal_figure(LegalRule::review_panel, today).value;
    const auto independent = legal_figure(LegalRule::independent_reviewers, today).value;
    if (wanted.reviewers.value_or(0) < panel) {
        problems.push_back({"reviewers", fmt::format("The panel has at least {} people", panel)});
    }
    if (wanted.independent.value_or(0) < independent) {
        problems.push_back(
            {"independent", fmt::format("At least {} of them is neither a member nor an officer of "
                                        "the authority",
                                        independent)});
    } else if (wanted.independent > wanted.reviewers) {
        problems.push_back({"independent", "It cannot be more people than the panel has"});
    }
    check_words(wanted.words, "what was decided and why", "words", problems);
    return problems;
}

Answer review(Work& work, const RecordCriteriaReview& wanted) {
    const auto referral = referral_for(work, wanted.referral, Permission::record_authority);
    if (!referral) return passed_on(referral);
    const auto stay =
        referral->child ? secure_stay_of(work.records, *referral->child) : std::nullopt;
    if (!stay || stay->referral != referral->id) {
        return no_because("", "The criteria are reviewed while the child is in the home.");
    }
    if (auto problems = problems_of(work, *stay, wanted); !problems.empty()) {
        return no(std::move(problems));
    }
    record(work, *referral, *stay, PlacementEvent::criteria_reviewed,
           {{"held_on", to_iso(*wanted.held_on)},
            {"criteria_met", *wanted.criteria_met ? "yes" : "no"},
            {"reviewers", std::to_string(*wanted.reviewers)},
            {"independent", std::to_string(*wanted.independent)},
            {"words", wanted.words}});
    return Done{address_of(referral->id) + "/authority", subject_of(stay->id), referral->child};
}

}  // namespace

std::vector<CriteriaReview> criteria_reviews(Records& records, const placement::Placement& stay) {
    const auto name = placement::placement_events.code_of(PlacementEvent::criteria_reviewed);
    std::vector<CriteriaReview> reviews;
    for (const auto& each :
         records.journal().of({journal::SubjectKind::placement, stay.id.bits()})) {
        if (each.event.name != name) continue;
        const auto held_on = date_from_iso(each.event.detail("held_on"));
        expect(held_on.has_value(), "a review of the criteria was held on a day");
        reviews.push_back({*held_on, each.event.detail("criteria_met") == "yes",
                           std::string{each.event.detail("words")}});
    }
    return reviews;
}

std::optional<CivilDate> next_criteria_review(Records& records, const referral::Referral& referral,
                                              const placement::Placement& stay) {
    const bool is_reviewed = referral.pathway == referral::Pathway::welfare && stay.arrived;
    if (!is_reviewed) return std::nullopt;
    std::optional<CivilDate> last;
    for (const auto& each : criteria_reviews(records, stay)) {
        if (!last || each.held_on > *last) last = each.held_on;
    }
    return order::next_review_due(london_date(*stay.arrived), last);
}

Answer record_criteria_review(const Desk& desk, const Asked& asked,
                              const RecordCriteriaReview& wanted) {
    return perform(desk, asked, Permission::record_authority,
                   [&](Work& work) { return review(work, wanted); });
}

}  // namespace wayhome::application
