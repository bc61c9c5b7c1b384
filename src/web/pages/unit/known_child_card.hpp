// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/queries/see_triage.hpp"
#include "web/html/html.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// The children already known who may be the one referred, with the form that says whether one is.
/// Nothing where nobody is alike, or all were told apart.
Html known_child_card(const Visit& visit, const application::SeenTriage& seen,
                      const std::vector<FieldError>& errors);

}  // namespace wayhome::web
