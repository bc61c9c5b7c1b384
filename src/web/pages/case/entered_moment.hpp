// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/html/html.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// A date and time by a London clock that a person enters: sent as `id-day`, `id-month`, `id-year`
/// and `id-time`.
struct MomentField {
    std::string id;
    std::string question;
    std::string called;  ///< in an error: "Enter <called>"
    std::string hint;
};

/// What was entered; nothing, and the error added, where it is not whole or not real.
std::optional<Instant> entered_moment(const Visit& visit, const MomentField& field,
                                      std::vector<FieldError>& errors);

/// The inputs, with what was typed or else the moment proposed.
Html moment_inputs(const Visit& visit, const MomentField& field,
                   const std::vector<FieldError>& errors, std::optional<Instant> proposed = {});

}  // namespace wayhome::web
