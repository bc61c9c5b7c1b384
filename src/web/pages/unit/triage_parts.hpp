// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/queries/see_triage.hpp"
#include "web/html/html.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// Every legal test with its result, failed first.
Html tests_of(const application::SeenTriage& seen);

// The forms of triage; each goes to an address of its own and keeps what was typed.
Html allocation_form(const Visit& visit, const application::SeenTriage& seen,
                     const std::vector<FieldError>& errors);
Html question_form(const Visit& visit, const application::SeenTriage& seen,
                   const std::vector<FieldError>& errors);
Html ineligibility_form(const Visit& visit, const application::SeenTriage& seen,
                        const std::vector<FieldError>& errors);
/// For the second officer; the first one sees that it waits.
Html confirmation_form(const Visit& visit, const application::SeenTriage& seen,
                       const std::vector<FieldError>& errors);
/// Asks why, where a test is not met.
Html finish_form(const Visit& visit, const application::SeenTriage& seen,
                 const std::vector<FieldError>& errors);

}  // namespace wayhome::web
