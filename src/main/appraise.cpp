// SPDX-License-Identifier: Apache-2.0
#include "main/appraise.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <thread>

#include "exchange/appraisals/appraisal_file.hpp"
#include "exchange/appraisals/result_json.hpp"
#include "exchange/appraisals/result_text.hpp"
#include "exchange/reference/load_guidance.hpp"
#include "main/json_file.hpp"
#include "planning/appraisal/appraise.hpp"

namespace wayhome {

ExitStatus appraise(const AppraiseAsked& asked) {
    const auto editions = reference::load_guidance();
    const auto read = appraisals::appraisal_from(json_file(asked.file), editions);
    if (!read) {
        throw CommandRefused{ExitStatus::invalid_input, json::in_words(read.error(), asked.file)};
    }
    const auto edition = std::find_if(editions.begin(), editions.end(), [&](const auto& each) {
        return each.edition == read->guidance;
    });
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    const auto result = appraisal::appraise(*read, *edition, threads);
    fmt::print("{}", asked.as == AppraisalAs::json ? appraisals::to_json(*read, result)
                                                   : appraisals::in_words(*read, result));
    return ExitStatus::done;
}

}  // namespace wayhome
