// SPDX-License-Identifier: Apache-2.0
// The proposed plan for everyone waiting in a world: reading the list, making the input, solving,
// explaining every child in full, and looking again while nothing has happened:
// waiting_plan DATABASE [RUNS].
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

#include "application/plan/proposed_plans.hpp"
#include "exchange/reference/load_matching_rules.hpp"
#include "exchange/reference/load_transition_gates.hpp"
#include "planning/allocation/allocate.hpp"
#include "store/registry.hpp"

namespace {

using namespace wayhome;
using namespace wayhome::application;
using Steady = std::chrono::steady_clock;

double milliseconds_of(const std::function<void()>& work) {
    const auto began = Steady::now();
    work();
    return std::chrono::duration<double, std::milli>(Steady::now() - began).count();
}

/// Runs the work so often; the median and the worst.
void report(const char* what, int runs, const std::function<void()>& work) {
    std::vector<double> taken;
    for (int i = 0; i < runs; ++i) taken.push_back(milliseconds_of(work));
    std::sort(taken.begin(), taken.end());
    fmt::print("  {:<36} median {:9.1f} ms, worst {:9.1f} ms\n", what, taken[taken.size() / 2],
               taken.back());
    std::fflush(stdout);
}

allocation::Stop after_a_while() {
    const auto end = Steady::now() + std::chrono::seconds{20};
    return [end] { return Steady::now() >= end; };
}

void measure(application::Registry& registry, int runs) {
    Instant now{};
    referral::Rulebook rules;
    registry.read([&](Records& records) {
        const auto last = records.journal().after(last_sequence(records.journal()) - 1, 1);
        if (!last.empty()) now = last.front().event.at;
        rules = records.rules().load();
    });
    const SetClock clock{now};
    RandomIds ids;
    const auto comparison_rules = reference::load_matching_rules();
    const auto gates = reference::load_transition_gates();
    ResidentAnswers resident_answers;
    const Desk desk{registry, clock, ids, rules, comparison_rules, gates, resident_answers};
    const Asked asked{};

    WaitingList waiting;
    const auto read_list = [&] {
        registry.read([&](Records& records) {
            Work work{records, asked, now, ids, rules};
            waiting = waiting_list(work, resident_answers);
        });
    };
    report("reading the waiting list", runs, read_list);
    PlanInput input;
    report("making the input", runs, [&] { input = plan_input(waiting, comparison_rules); });
    std::optional<allocation::Plan> plan;
    report("solving and checking", runs,
           [&] { plan = allocation::allocate(input.instance, after_a_while()).value(); });
    SolvedPlan solved;
    report("the same with reasons", runs, [&] { solved = solve(input, after_a_while); });
    ProposedPlans plans{after_a_while};
    static_cast<void>(plans.current(desk, asked));
    report("looking again, nothing new", runs,
           [&] { static_cast<void>(plans.current(desk, asked)); });
    const auto current = plans.current(desk, asked).plan;
    report("every child explained in full", 1, [&] {
        for (const auto& child : current->input.children) {
            static_cast<void>(plans.explained(*current, child.referral));
        }
    });
    report("every home: what more beds or staff do", 1, [&] {
        for (const auto& home : current->input.homes) {
            static_cast<void>(plans.openings(*current, home.id));
        }
    });
    std::size_t nodes = 0;
    for (const auto& part : plan->certificate.parts) nodes += part.tree.size();
    fmt::print(
        "  {} children, {} homes, {} pairs, {} kept apart; {} placed; {}; {} parts, {} nodes\n",
        input.children.size(), input.homes.size(), input.instance.pairs.size(),
        input.instance.conflicts.size(), plan->places.size(),
        plan->status == allocation::Status::optimal ? "proved" : "not proved",
        plan->certificate.parts.size(), nodes);
}

}  // namespace

int main(int count, char** words) {
    if (count < 2) {
        fmt::print(stderr, "usage: waiting_plan DATABASE [RUNS]\n");
        return 2;
    }
    const auto registry = store::open_registry(words[1]);
    measure(*registry, count > 2 ? std::atoi(words[2]) : 9);
    return 0;
}
