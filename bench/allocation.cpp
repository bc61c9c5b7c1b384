// SPDX-License-Identifier: Apache-2.0
// Cold plans for made-up waiting lists, each beside CBC's staged levels on the same instance, in
// one run: allocation [CLASS] [INSTANCES] [HOW MANY WITH CBC] [FIRST SEED].
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <string>
#include <vector>

#include "planning/allocation/allocate.hpp"
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
    return 0;
}
