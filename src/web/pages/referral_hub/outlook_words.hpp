// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/compare/search_history.hpp"

namespace wayhome::web {

/// The share of searches that led to a place, with its interval; or that there are too few to tell.
std::string chance_words(const application::SearchHistory& history);
/// What half of those placed waited at most, with its interval; or that there are too few to tell.
std::string wait_words(const application::SearchHistory& history);
/// Which searches were counted, and what the figures do not know.
std::string sample_words(const application::SearchHistory& history);
/// How many homes that could fit have a free bed now.
std::string free_beds_words(int homes);

/// What to plan beside the search, whatever its chance.
inline constexpr auto parallel_plan_words =
    "Whatever the chance, make a parallel plan: what happens tonight, and what if no secure place "
    "is found? Say who does what by when.";

}  // namespace wayhome::web
