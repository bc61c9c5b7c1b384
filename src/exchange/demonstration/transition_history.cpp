// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/transition_history.hpp"

#include <array>

#include "domain/transition/plan_clock.hpp"
#include "exchange/demonstration/transition_words.hpp"
#include "exchange/reference/load_transition_gates.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;
using transition::PlanEvent;

std::optional<Instant> taken_up(const CaseFile& file) {
    for (const auto& each : file.happenings()) {
        const auto* const what = std::get_if<referral::ReferralEvent>(&each.what);
        if (what != nullptr && *what == referral::ReferralEvent::taken_up) return each.event.at;
    }
    return std::nullopt;
}

std::pair<std::string, std::string> why_failed(const transition::TransitionPlan& plan) {
    using enum transition::PlanStatus;
    if (plan.status == missing) return {"never_drafted", "The council sent no plan."};
    if (plan.status == drafted) {
        return {"not_agreed", "The stay ended before a review had agreed the plan."};
    }
    if (!plan.destination) return {"no_destination", "Nobody had a place for the child."};
    return {"services_missing", "The school and the clinic had no room until the autumn."};
}

/// The unit confirms the outcome shortly before it closes the referral.
void end(CaseFile& file, const access::Actor& officer, const PlanCourse& course) {
    if (file.referral().status != referral::ReferralStatus::closed) return;
    const auto at = file.referral().changed - Minutes{20};
    auto& plan = *file.plan();
    const bool done =
        course.completed && plan.destination && plan.status == transition::PlanStatus::in_action;
    if (done) {
        for (auto& each : plan.domains) each.status = transition::DomainStatus::handed_over;
        file.happens(at, officer, PlanEvent::completed);
        return;
    }
    const auto [reason, words] = why_failed(plan);
    plan.failed_because = reason;
    file.happens(at, officer, PlanEvent::failed, {{"reason", reason}, {"words", words}});
}

}  // namespace

TransitionHistory::TransitionHistory(const Telling& telling, std::uint64_t seed)
    : telling_(telling),
      chance_(seed ^ 0x7472616e73ULL),
      gates_(reference::load_transition_gates()) {}

void TransitionHistory::tell(CaseFile& file, PlanFate fate) {
    const auto opened = taken_up(file);
    if (!opened || !transition::needs_plan(file.referral().pathway)) return;
    const auto& author = telling_.staff.one(file.referral().authority, Role::referrer, chance_);
    const auto& officer = telling_.staff.one(telling_.cast.unit.id, Role::unit_officer, chance_);
    file.happens(*opened, author, PlanEvent::opened);
    const auto& stay = *file.placement();
    if (!stay.arrived) return;
    const auto until = stay.departed.value_or(telling_.now + Seconds{1});
    const auto course = course_of(file, fate);
    if (course.ever_drafted && course.drafted < until) {
        write(file, author, course.drafted);
        go_on(file, author, officer, course, until);
    }
    if (stay.departed) {
        end(file, officer, course);
    } else {
        escalate(file);
    }
}

/// Four plans in five are drafted within their working days; some of the rest never.
PlanCourse TransitionHistory::course_of(const CaseFile& file, PlanFate fate) {
    const auto& stay = *file.placement();
    if (fate == PlanFate::no_destination) {
        const auto drafted = *stay.arrived + Hours{30};
        return {.drafted = drafted,
                .agreed = drafted + Days{12},
                .started = drafted + Days{14},
                .named = Instant::max(),
                .ever_drafted = true,
                .completed = false};
    }
    const bool in_time = chance_.happens(0.8);
    PlanCourse course{};
    course.drafted = *stay.arrived + (in_time ? chance_.between(Hours{20}, Hours{100})
                                              : chance_.between(Hours{240}, Hours{600}));
    course.ever_drafted = in_time || chance_.happens(0.6);
    course.agreed = course.drafted + chance_.between(Days{12}, Days{27});
    course.started = course.agreed + chance_.between(Days{1}, Days{6});
    const auto ends = stay.expected_departure ? start_of_london_day(*stay.expected_departure)
                                              : course.agreed + Days{90};
    course.named = ends - chance_.between(Days{8}, Days{60});
    course.completed = chance_.happens(0.7);
    return course;
}

void TransitionHistory::write(CaseFile& file, const access::Actor& author, Instant drafted) {
    const auto due = london_date(*file.placement()->arrived + Days{75});
    auto at = drafted - Hours{2};
    for (const auto& each : transition::domains) {
        auto written = made_up_domain(chance_, each.value, due);
        at += Minutes{9};
        if (!file.has_come(at)) return;
        file.plan()->put(std::move(written));
        file.happens(at, author, PlanEvent::changed,
                     {{"domain", std::string{each.code}}, {"status", "to_start"}});
    }
    if (!file.happens(drafted, author, PlanEvent::drafted)) return;
    file.plan()->drafted = drafted;
}

void TransitionHistory::go_on(CaseFile& file, const access::Actor& author,
                              const access::Actor& officer, const PlanCourse& course,
                              Instant until) {
    const auto comes = [&](Instant at) { return at < until && file.has_come(at); };
    name_destination(file, author, course, until);
    if (!comes(course.agreed)) return;
    using enum transition::Party;
    file.plan()->agreement =
        transition::Agreement{london_date(course.agreed), {child, authority, home, education}, ""};
    file.happens(course.agreed, officer, PlanEvent::agreed,
                 {{"on", to_iso(london_date(course.agreed))}});
    if (!comes(course.started)) return;
    file.happens(course.started, author, PlanEvent::started);
    for (auto& each : file.plan()->domains) each.status = transition::DomainStatus::under_way;
}

void TransitionHistory::name_destination(CaseFile& file, const access::Actor& author,
                                         const PlanCourse& course, Instant until) {
    static constexpr std::array codes = {"family", "step_down", "childrens_home",
                                         "supported_accommodation", "specialist_foster_care"};
    const auto at = std::max(course.named, course.drafted + Hours{1});
    if (at >= until || !file.has_come(at)) return;
    const auto& left_for = file.placement()->destination;
    const std::string code =
        left_for.empty() || left_for == "other" ? chance_.one_of(codes) : left_for;
    const auto words = made_up_destination(code);
    file.plan()->destination =
        transition::Destination{code, words, file.placement()->expected_departure, at};
    file.happens(at, author, PlanEvent::destination_named,
                 {{"destination", code}, {"words", words}});
}

/// Those above were told of what is overdue, as the timekeeper would have told them.
void TransitionHistory::escalate(CaseFile& file) const {
    const auto& stay = *file.placement();
    const transition::StayDays days{
        file.referral().pathway, london_date(*stay.arrived), stay.expected_departure, {}};
    for (const auto& gate : transition::gates_of(*file.plan(), days, gates_, telling_.working)) {
        auto& told = file.plan()->told[transition::index_of(gate.rule->gate)];
        for (auto next = transition::told_next(gate, told); next && file.has_come(*next);
             next = transition::told_next(gate, told)) {
            told = *next;
            file.happens(*next, access::the_system(), PlanEvent::escalated,
                         {{"gate", std::string{transition::gates.code_of(gate.rule->gate)}},
                          {"due", to_iso(gate.due)}});
        }
    }
}

}  // namespace wayhome::demonstration
