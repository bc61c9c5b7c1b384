// SPDX-License-Identifier: Apache-2.0
#include "exchange/studies/result_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/json/json_text.hpp"
#include "exchange/studies/block_json.hpp"
#include "exchange/studies/study_file.hpp"
#include "planning/simulation/estimate.hpp"
#include "planning/simulation/experiment.hpp"

namespace wayhome::studies {
namespace {

using json::quoted;
using json::written;
using simulation::Estimate;

std::string number_or_null(const std::optional<double>& number) {
    return number ? written(*number) : "null";
}

std::string measure(std::string_view name, const Estimate& estimate) {
    return fmt::format("\n    \"{}\": {{\"mean\": {}, \"half_width_95\": {}}}", name,
                       number_or_null(estimate.mean), number_or_null(estimate.half_width_95));
}

std::string measures_of(const simulation::Block& all) {
    const auto found = simulation::measured(all);
    const std::string measures[] = {
        measure("secure_held", found.secure_held),
        measure("secure_blocked", found.secure_blocked),
        measure("step_down_held", found.step_down_held),
        measure("waiting", found.waiting),
        measure("placed", found.placed),
        measure("withdrawn", found.withdrawn),
        measure("placed_share", found.placed_share),
        measure("wait_of_placed_days", found.wait_of_placed_days),
    };
    return fmt::format("{}", fmt::join(measures, ","));
}

simulation::Range range_of(const StudyResult& result) {
    return {result.first_replication, result.replications};
}

}  // namespace

std::string to_json(const StudyResult& result) {
    const auto all = simulation::joined(result.blocks);
    std::string blocks;
    for (const auto& each : result.blocks) {
        blocks += (blocks.empty() ? "\n    " : ",\n    ") + to_json(each);
    }
    return fmt::format(
        "{{\n  \"format\": \"wayhome-results/1\",\n  \"study\": {},\n  \"study_hash\": {},\n"
        "  \"seed\": {},\n  \"replications\": {},\n  \"measures\": {{{}\n  }},\n"
        "  \"first_replication\": {},\n  \"events\": {},\n  \"blocks\": [{}\n  ]\n}}\n",
        quoted(result.study), quoted(result.study_hash), result.seed, result.replications,
        measures_of(all), result.first_replication, all.events, blocks);
}

Result<StudyResult, json::Refusals> result_from(const json::Value& document) {
    json::Refusals refusals;
    StudyResult result;
    json::Members members{{&document, ""}, refusals};
    members.one_of("format", {"wayhome-results/1"});
    result.study = members.text("study");
    result.study_hash = members.text("study_hash");
    result.seed = static_cast<std::uint64_t>(
        members.whole("seed", 0, static_cast<std::int64_t>(simulation::largest_seed)));
    constexpr auto most = std::int64_t{1} << 53;
    result.first_replication =
        static_cast<std::uint64_t>(members.whole("first_replication", 0, most));
    result.replications = static_cast<std::uint64_t>(members.whole("replications", 1, most));
    members.member("measures");
    members.has("events");
    for (const auto& each : members.array("blocks")) {
        result.blocks.push_back(block_from(each, refusals));
    }
    members.nothing_else();
    const auto needed = simulation::blocks_in(range_of(result));
    if (refusals.empty() && result.blocks.size() != needed) {
        members.refuse("blocks", fmt::format("{} blocks", result.blocks.size()),
                       fmt::format("{} for {} replications", needed, result.replications));
    }
    if (!refusals.empty()) return refuse(std::move(refusals));
    return result;
}

Result<StudyResult, MergeRefused> merged(std::vector<StudyResult> results) {
    std::sort(results.begin(), results.end(), [](const auto& one, const auto& other) {
        return one.first_replication < other.first_replication;
    });
    StudyResult whole = results.front();
    for (std::size_t each = 1; each < results.size(); ++each) {
        const auto& next = results[each];
        if (next.study_hash != whole.study_hash || next.seed != whole.seed ||
            next.study != whole.study) {
            return refuse(MergeRefused::different_studies);
        }
        const auto ends = whole.first_replication + whole.replications;
        const bool whole_blocks = ends % simulation::replications_in_a_block == 0;
        if (next.first_replication != ends || !whole_blocks) {
            return refuse(MergeRefused::gap_or_overlap);
        }
        whole.replications += next.replications;
        whole.blocks.insert(whole.blocks.end(), next.blocks.begin(), next.blocks.end());
    }
    return whole;
}

}  // namespace wayhome::studies
