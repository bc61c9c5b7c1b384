// SPDX-License-Identifier: Apache-2.0
#include "application/transition/write_plan.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"
#include "domain/transition/ready.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using transition::PlanEvent;

constexpr auto permission = access::Permission::write_transition_plan;

Answer done(const PlannedCase& at) {
    return Done{plan_address_of(at.plan.referral), subject_of(at.plan.id), at.referral.child};
}

Answer change(Work& work, const ChangeDomain& wanted) {
    auto found = plan_for(work, wanted.referral, permission, wanted.seen_version);
    if (!found) return passed_on(found);

    Problems problems;
    for (const auto fault : transition::faults_of(wanted.written, london_date(work.now))) {
        problems.push_back({std::string{transition::domain_faults.code_of(fault)},
                            std::string{transition::domain_faults.words_for(fault)}});
    }
    if (!problems.empty()) return no(std::move(problems));

    auto& [plan, referral] = *found;
    plan.put(wanted.written);
    const auto changed = advance(
        work, referral, plan, PlanEvent::changed,
        {{"domain", std::string{transition::domains.code_of(wanted.written.domain)}},
         {"status", std::string{transition::domain_statuses.code_of(wanted.written.status)}}});
    if (!changed) return passed_on(changed);
    return done(*found);
}

void check_destination(Work& work, const NameDestination& wanted,
                       const referral::Referral& referral, Problems& problems) {
    constexpr std::string_view none_planned = "unplanned";
    if (wanted.code.empty() || wanted.code == none_planned) {
        problems.push_back({"destination", "Choose where the child goes next"});
    } else {
        check_reason(work, "destination", referral.pathway, wanted.code, "destination", problems);
    }
    check_words(wanted.words, "which place it is and who takes over", "words", problems);
    if (wanted.from &&
        *wanted.from > months_later(london_date(work.now), transition::most_months_ahead)) {
        problems.push_back({"from", "The day must be within the next 3 years"});
    }
}

Answer name(Work& work, const NameDestination& wanted) {
    auto found = plan_for(work, wanted.referral, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [plan, referral] = *found;

    Problems problems;
    check_destination(work, wanted, referral, problems);
    if (!problems.empty()) return no(std::move(problems));

    plan.destination = transition::Destination{wanted.code, wanted.words, wanted.from, work.now};
    const auto named = advance(work, referral, plan, PlanEvent::destination_named,
                               {{"destination", wanted.code},
                                {"words", wanted.words},
                                {"from", wanted.from ? to_iso(*wanted.from) : std::string{}}});
    if (!named) return passed_on(named);
    return done(*found);
}

Answer draft(Work& work, const PlanStep& wanted) {
    auto found = plan_for(work, wanted.referral, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [plan, referral] = *found;
    for (const auto lacking : transition::lacking_to_draft(plan, london_date(work.now))) {
        return no_because("", std::string{transition::lackings.words_for(lacking)});
    }
    plan.drafted = work.now;
    const auto drafted = advance(work, referral, plan, PlanEvent::drafted);
    if (!drafted) return passed_on(drafted);
    return done(*found);
}

Answer start(Work& work, const PlanStep& wanted) {
    auto found = plan_for(work, wanted.referral, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    const auto started = advance(work, found->referral, found->plan, PlanEvent::started);
    if (!started) return passed_on(started);
    return done(*found);
}

}  // namespace

Answer change_domain(const Desk& desk, const Asked& asked, const ChangeDomain& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return change(work, wanted); });
}

Answer name_destination(const Desk& desk, const Asked& asked, const NameDestination& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return name(work, wanted); });
}

Answer draft_plan(const Desk& desk, const Asked& asked, const PlanStep& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return draft(work, wanted); });
}

Answer start_plan(const Desk& desk, const Asked& asked, const PlanStep& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return start(work, wanted); });
}

}  // namespace wayhome::application
