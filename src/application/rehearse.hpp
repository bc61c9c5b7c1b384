// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/perform.hpp"

namespace wayhome::application {

/// Tries a use case under its own rules and keeps nothing of it: what would stop it, or that
/// nothing would. For a page that shows once more what is about to be done. A forbidden attempt is
/// audited as in perform().
Answer rehearse(const Desk& desk, const Asked& asked, access::Permission permission,
                const std::function<Answer(Work&)>& use_case);

}  // namespace wayhome::application
