// SPDX-License-Identifier: Apache-2.0
#include "main/allocate.hpp"

#include <fmt/format.h>

#include <chrono>
#include <fstream>

#include "exchange/allocations/instance_file.hpp"
#include "exchange/allocations/plan_file.hpp"
#include "main/json_file.hpp"
#include "planning/allocation/allocate.hpp"
#include "planning/allocation/reasons.hpp"

namespace wayhome {
namespace {

using Steady = std::chrono::steady_clock;

allocation::Instance instance_in(const std::string& file) {
    auto instance = allocations::instance_from(json_file(file));
    if (instance) return std::move(instance).value();
    throw CommandRefused{ExitStatus::invalid_input, json::in_words(instance.error(), file)};
}

void write(const std::string& file, const std::string& text) {
    std::ofstream out{file, std::ios::binary};
    out << text;
    out.flush();
    if (!out) {
        throw CommandRefused{ExitStatus::failed, fmt::format("{}: cannot be written", file)};
    }
}

/// Strikes when so many seconds have passed from now.
allocation::Stop after(double seconds) {
    const auto end = Steady::now() + std::chrono::duration_cast<Steady::duration>(
                                         std::chrono::duration<double>{seconds});
    return [end] { return Steady::now() >= end; };
}

}  // namespace

ExitStatus allocate(const AllocateAsked& asked) {
    const auto instance = instance_in(asked.file);
    const auto began = Steady::now();
    const auto plan = allocation::allocate(instance, after(instance.time_limit_seconds));
    if (!plan) {
        throw CommandRefused{ExitStatus::no_answer,
                             fmt::format("{}: the fixed children cannot all be where they are "
                                         "fixed: the rules of a home leave no room",
                                         asked.file)};
    }
    const std::chrono::duration<double> took = Steady::now() - began;
    if (!asked.certificate_file.empty())
        write(asked.certificate_file, allocations::certificate_written(*plan));
    const auto reasons_began = Steady::now();
    std::vector<allocation::Explanation> explanations;
    if (asked.reasons) {
        explanations = allocation::reasons_for(
            instance, *plan, {.most_changes = asked.most_changes}, after(asked.reasons_seconds));
    }
    fmt::print("{}", allocations::written(instance, *plan, explanations));
    fmt::print(stderr, "plan: {:.3f} seconds\n", took.count());
    if (asked.reasons) {
        const std::chrono::duration<double> reasons_took = Steady::now() - reasons_began;
        fmt::print(stderr, "reasons: {:.3f} seconds\n", reasons_took.count());
    }
    return ExitStatus::done;
}

}  // namespace wayhome
