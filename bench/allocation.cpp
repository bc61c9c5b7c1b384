// SPDX-License-Identifier: Apache-2.0
// Cold plans for made-up waiting lists, each beside CBC's staged levels on the same instance, in
// one run: allocation [CLASS] [INSTANCES] [HOW MANY WITH CBC] [FIRST SEED]. The classes `reasons`
// (every child explained: the losses at every home and the smallest change) and `large` (500,
// 1,000 and 5,000 children at 500 homes within a limit) run only when named:
// allocation reasons [INSTANCES] [0] [FIRST SEED], allocation large [SECONDS] [MOST CHILDREN].
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "planning/allocation/allocate.hpp"
#include "planning/allocation/reasons.hpp"
#include "support/allocation/cbc.hpp"
#include "support/allocation/waiting_list.hpp"

namespace {

using namespace wayhome;
using Steady = std::chrono::steady_clock;

double milliseconds_since(Steady::time_point began) {
    return std::chrono::duration<double, std::milli>(Steady::now() - began).count();
}

/// The value below which this share lies.
double quantile(std::vector<double> values, double share) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(share * last + 0.5)];
}

struct Size {
    const char* name;
    int children;
    int homes;
};

void measure(const Size& size, int instances, int with_cbc, int first_seed) {
    std::vector<double> own, cbc;
    int proved = 0, differing = 0;
    std::size_t most_leaves = 0;
    for (int seed = first_seed; seed < first_seed + instances; ++seed) {
        allocation::Draws draws{static_cast<std::uint64_t>(seed)};
        const auto instance = allocation::waiting_list(draws, size.children, size.homes);
        const auto began = Steady::now();
        const auto plan = allocation::allocate(
            instance, [began] { return Steady::now() - began > std::chrono::seconds{60}; });
        own.push_back(milliseconds_since(began));
        if (plan->status == allocation::Status::optimal) ++proved;
        std::size_t nodes = 0;
        for (const auto& part : plan->certificate.parts) nodes += part.tree.size();
        most_leaves = std::max(most_leaves, nodes);
        if (std::getenv("WAYHOME_EACH") != nullptr) {
            fmt::print("seed {}: {:.1f} ms, {} nodes\n", seed, own.back(), nodes);
        }
        if (seed - first_seed >= with_cbc) continue;
        const auto cbc_began = Steady::now();
        const auto other = allocation::best_by_cbc(instance);
        cbc.push_back(milliseconds_since(cbc_began));
        if (other != plan->objective) ++differing;
    }
    fmt::print(
        "{} {} x {}: {} of {} proved and checked; ms median {:.1f}, p99 {:.1f}, worst {:.1f}"
        "; largest tree {} nodes\n",
        size.name, size.children, size.homes, proved, instances, quantile(own, 0.5),
        quantile(own, 0.99), quantile(own, 1), most_leaves);
    if (cbc.empty()) return;
    fmt::print(
        "  CBC on the first {}: ms median {:.1f}, p99 {:.1f}; objectives that differ: {}; "
        "times faster in the median: {:.1f}\n",
        cbc.size(), quantile(cbc, 0.5), quantile(cbc, 0.99), differing,
        quantile(cbc, 0.5) / quantile(own, 0.5));
}

/// Of this program alone, whatever else the machine does.
double processor_seconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// Every child of a list explained as the plan's page does it, one at a time.
void measure_reasons(const Size& size, int instances, int first_seed) {
    std::vector<double> all, one;
    int losses = 0, unknown = 0, unanswered = 0;
    for (int seed = first_seed; seed < first_seed + instances; ++seed) {
        allocation::Draws draws{static_cast<std::uint64_t>(seed)};
        const auto instance = allocation::waiting_list(draws, size.children, size.homes);
        const auto plan = allocation::allocate(instance, [] { return false; }).value();
        all.push_back(0);
        for (const auto& child : instance.children) {
            const auto began = processor_seconds();
            const auto reasons =
                allocation::reasons_for(instance, plan, {.most_changes = 2, .children = {child.id}},
                                        [began] { return processor_seconds() - began > 10; });
            one.push_back(1e3 * (processor_seconds() - began));
            all.back() += one.back();
            for (const auto& each : reasons) {
                const bool unplaced =
                    std::none_of(plan.places.begin(), plan.places.end(),
                                 [&](const auto& place) { return place.child == each.child; });
                if (unplaced && !each.counterfactual.known) ++unanswered;
                for (const auto& home : each.homes) {
                    if (home.code != allocation::ReasonCode::outranked) continue;
                    ++losses;
                    if (!home.loss) ++unknown;
                }
            }
        }
    }
    fmt::print(
        "{} {} x {}, reasons: ms of processor time for a list median {:.0f}, worst {:.0f}; for a "
        "child median {:.1f}, p99 {:.1f}, worst {:.1f}; {} losses, {} not proved in 10 s; smallest "
        "changes not found in 10 s: {}\n",
        size.name, size.children, size.homes, quantile(all, 0.5), quantile(all, 1),
        quantile(one, 0.5), quantile(one, 0.99), quantile(one, 1), losses, unknown, unanswered);
}

/// One list far beyond any real one, within a limit of processor time, and what is proved of it.
void measure_large(int children, int seconds) {
    allocation::Draws draws{1};
    const auto instance = allocation::waiting_list(draws, children, 500);
    const auto began = processor_seconds();
    const auto plan =
        allocation::allocate(instance, [&] { return processor_seconds() - began > seconds; });
    fmt::print("{} x 500: {} pairs; {:.1f} s of processor time at a limit of {} s; {} placed; {}\n",
               children, instance.pairs.size(), processor_seconds() - began, seconds,
               plan->places.size(),
               plan->status == allocation::Status::optimal ? "proved" : "not proved");
    for (std::size_t level = 0; level < allocation::level_count; ++level) {
        const auto value = plan->objective[level];
        const auto bound = plan->bounds[level];
        if (!bound) {
            fmt::print("  {}: {}, no bound\n", allocation::level_names[level], value);
        } else {
            fmt::print("  {}: {}, bound {}, gap {:.3f} %\n", allocation::level_names[level], value,
                       *bound,
                       *bound == 0 ? 0.0
                                   : 100 * static_cast<double>(*bound - value) /
                                         static_cast<double>(std::abs(*bound)));
        }
    }
    std::fflush(stdout);
}

}  // namespace

int main(int count, char** words) {
    const auto number = [&](int place, int usual) {
        return count > place ? std::atoi(words[place]) : usual;
    };
    const std::string which = count > 1 ? words[1] : "";
    if (which.empty() || which == "london") {
        measure({"London", 35, 14}, number(2, 200), number(3, 20), number(4, 1));
    }
    if (which.empty() || which == "england") {
        measure({"England", 150, 30}, number(2, 100), number(3, 5), number(4, 1));
    }
    if (which == "reasons") {
        measure_reasons({"London", 35, 14}, number(2, 20), number(4, 1));
        measure_reasons({"England", 150, 30}, number(2, 20) / 10, number(4, 1));
    }
    if (which == "large") {
        for (const int children : {500, 1'000, 5'000}) {
            if (children <= number(3, 5'000)) measure_large(children, number(2, 10));
        }
    }
    return 0;
}
