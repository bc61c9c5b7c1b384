// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "faults/after_bad_luck.hpp"
#include "faults/failing_memory.hpp"
#include "faults/how_many.hpp"
#include "faults/single_fault.hpp"

TEST_SUITE_BEGIN("out_of_memory");

namespace wayhome::faults {
namespace {

Fault fault_of_memory(std::string name, Lasting lasting) {
    return {std::move(name), [=](std::int64_t number) { FailingMemory::run_out(number, lasting); },
            FailingMemory::recover};
}

/// WAYHOME_ALLOCATIONS says how many allocations of each request fail, spread over all of them.
TEST_CASE("R-05: wherever the memory runs out, the program goes on and nothing is half done") {
    const auto tries = how_many("WAYHOME_ALLOCATIONS", 12);
    const auto once = fault_of_memory("an allocation fails once", Lasting::once);
    const auto for_good = fault_of_memory("allocations fail for good", Lasting::for_good);
    SmallService service;
    std::int64_t allocations = 0;
    int faults = 0;
    std::vector<std::string> wrong;
    for (const auto& asking : service.askings()) {
        SingleFaults trials{service, asking};
        allocations += trials.operations(once);
        trials.suffer_spread(once, tries);
        trials.suffer_spread(for_good, tries);
        faults += trials.suffered();
        wrong.insert(wrong.end(), trials.wrong().begin(), trials.wrong().end());
    }

    CHECK_MESSAGE(wrong.empty(), joined(wrong));
    CHECK(faults > 0);
    MESSAGE(service.askings().size(), " requests of ", allocations, " allocations, ", faults,
            " failures tried");
}

TEST_CASE("R-05: a service that does not hear of failed commits is found out") {
    const auto fault = fault_of_memory("an allocation fails once", Lasting::once);
    SmallService service;
    SingleFaults trials{service, service.asking("accept"), Service::is_deaf_to_failed_commits};
    const auto all = trials.operations(fault);

    // The commit comes at the end of the request.
    constexpr std::int64_t last_ones = 200;
    for (auto number = all; number > all - last_ones && trials.wrong().empty(); --number) {
        trials.suffer(fault, number);
    }

    CHECK_FALSE(trials.wrong().empty());
}

}  // namespace
}  // namespace wayhome::faults

TEST_SUITE_END();
