// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "exchange/json/members.hpp"
#include "kernel/result.hpp"
#include "planning/simulation/study.hpp"

namespace wayhome::studies {

/// The most replications one result holds.
inline constexpr std::int64_t most_replications = 10'000'000;

/// Reads a study file, format wayhome-study/1 (docs/how-to/simulate.md). Every fault of the
/// document is among the refusals, each with its place.
Result<simulation::Study, json::Refusals> study_from(const json::Value& document);

/// SHA-256 of the study without its name, seed and replications, written in one way only: what
/// two results must share to be of one experiment.
std::string study_hash(const simulation::Study& study);

}  // namespace wayhome::studies
