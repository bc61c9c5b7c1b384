// SPDX-License-Identifier: Apache-2.0
#include "exchange/studies/study_file.hpp"

#include <doctest/doctest.h>

#include "exchange/studies/result_file.hpp"
#include "planning/simulation/experiment.hpp"
#include "support/studies_given.hpp"

namespace wayhome::studies {
namespace {

constexpr std::string_view sd_1_file = R"({
  "format": "wayhome-study/1", "name": "SD-1",
  "horizon": {"warm_up_days": 365.25, "days": 3652.5}, "replications": 20000, "seed": 1,
  "demand": [{"name": "welfare", "pathway": "welfare", "arrivals_per_year": 121,
     "patience_days": {"distribution": "exponential", "mean": 14},
     "stay_days": {"distribution": "lognormal", "mean": 127.8375, "cv": 0.8},
     "needs_step_down": 0.6, "step_down_stay_days": {"distribution": "exponential", "mean": 60}}],
  "provision": [{"name": "London home", "kind": "secure", "places": 24},
                {"name": "Step-down", "kind": "step_down", "places": 4}]})";

std::string with(std::string_view from, std::string_view to) {
    std::string file{sd_1_file};
    const auto at = file.find(from);
    REQUIRE(at != std::string::npos);
    return file.replace(at, from.size(), to);
}

json::Value document(std::string_view text) {
    auto read = json::parse(text);
    REQUIRE(read);
    return std::move(read).value();
}

/// The first refusal, "pointer: found".
std::string refusal(const std::string& file) {
    const auto study = study_from(document(file));
    REQUIRE_FALSE(study);
    return study.error().front().pointer + ": " + study.error().front().found;
}

simulation::Study study(const std::string& file) {
    auto read = study_from(document(file));
    REQUIRE(read);
    return std::move(read).value();
}

StudyResult result_of(simulation::Range range) {
    simulation::Progress progress;
    const auto study = simulation::sd_1();
    return {study.name,  study_hash(study), study.seed,
            range.first, range.count,       run_experiment(study, range, 1, progress)};
}

TEST_CASE("the file of SD-1 is model SD-1") {
    const auto read = study(std::string{sd_1_file});

    CHECK(study_hash(read) == study_hash(simulation::sd_1()));
    CHECK(read.replications == 20'000);
    CHECK(read.seed == 1);
}

TEST_CASE("what is out of range is refused at its place") {
    CHECK(refusal(with("\"mean\": 14", "\"mean\": 0")) == "/demand/0/patience_days/mean: 0");
    CHECK(refusal(with("\"cv\": 0.8", "\"cv\": -1")) == "/demand/0/stay_days/cv: -1");
    CHECK(refusal(with("0.6", "1.2")) == "/demand/0/needs_step_down: 1.2");
    CHECK(refusal(with("\"places\": 24", "\"places\": -1")) == "/provision/0/places: -1");
    CHECK(refusal(with("\"places\": 24", "\"places\": 2.5")) == "/provision/0/places: 2.5");
    CHECK(refusal(with("20000", "0")) == "/replications: 0");
    CHECK(refusal(with("\"seed\": 1", "\"seed\": 9007199254740993")).starts_with("/seed: "));
    CHECK(refusal(with("3652.5", "0")) == "/horizon/days: 0");
}

TEST_CASE("a member that the format does not know is refused, and one that it needs is asked for") {
    CHECK(refusal(with("\"cv\"", "\"cvv\"")) == "/demand/0/stay_days/cv: nothing");
    CHECK(refusal(with("\"seed\": 1", "\"seed\": 1, \"sed\": 2")) ==
          "/sed: a member that the format does not know");
}

TEST_CASE(
    "a name used twice, no secure home and step-down needed where there is none are refused") {
    CHECK(refusal(with("\"Step-down\"", "\"London home\"")) ==
          "/provision/1/name: \"London home\" a second time");
    CHECK(refusal(with("\"kind\": \"secure\"", "\"kind\": \"step_down\"")) ==
          "/provision: no secure home");
    CHECK(refusal(with("\"kind\": \"step_down\"", "\"kind\": \"secure\"")) ==
          "/demand/0/needs_step_down: 0.6 and no step-down place");
}

TEST_CASE("the hash leaves out name, seed and replications, and nothing else") {
    const auto hash = study_hash(simulation::sd_1());

    CHECK(study_hash(study(with("\"name\": \"SD-1\"", "\"name\": \"other\""))) == hash);
    CHECK(study_hash(study(with("\"seed\": 1", "\"seed\": 2"))) == hash);
    CHECK(study_hash(study(with("20000", "64"))) == hash);
    CHECK(study_hash(study(with("121", "122"))) != hash);
}

TEST_CASE("ranges put together are the bytes of the single run") {
    const auto whole = to_json(result_of({0, 150}));
    const auto first = to_json(result_of({0, 128}));
    const auto second = to_json(result_of({128, 22}));
    const auto together = merged({*result_from(document(second)), *result_from(document(first))});

    REQUIRE(together);
    CHECK(to_json(*together) == whole);
}

TEST_CASE("ranges with a gap, an overlap, or a broken block between them are refused") {
    const auto first = result_of({0, 64});
    const auto broken = result_of({0, 70});

    CHECK(merged({first, result_of({128, 64})}).error() == MergeRefused::gap_or_overlap);
    CHECK(merged({first, first}).error() == MergeRefused::gap_or_overlap);
    CHECK(merged({broken, result_of({128, 64})}).error() == MergeRefused::gap_or_overlap);
}

TEST_CASE("results of another seed or another study are not put together") {
    auto other_seed = result_of({64, 64});
    other_seed.seed = 2;
    auto other_study = result_of({64, 64});
    other_study.study_hash = "0";

    CHECK(merged({result_of({0, 64}), other_seed}).error() == MergeRefused::different_studies);
    CHECK(merged({result_of({0, 64}), other_study}).error() == MergeRefused::different_studies);
}

}  // namespace
}  // namespace wayhome::studies
