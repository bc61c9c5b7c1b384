// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "application/child/restrict_child.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// Asks why a record is restricted and who keeps access: all who need it to go on with their part
/// are ticked, and lose it only where somebody takes the tick away.
Html restriction_form(const Visit& visit, const application::AccessRecord& record,
                      const std::vector<FieldError>& errors);

/// The press of that form: first who would keep and who would lose access, by name, then the
/// restriction itself.
Response restriction_pressed(
    const Visit& visit, ChildId child,
    const std::function<Response(const std::vector<FieldError>&)>& same_page);

}  // namespace wayhome::web
