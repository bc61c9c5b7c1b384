// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"

namespace wayhome::application {

struct LegalAuthorityDue {
    int steps = 0;
    int alarms_raised = 0;
};

/// What has come due of legal authority: periods begin, are warned of and end at their moments, and
/// the alarm is raised for every child who is present while nothing is in force. Each is its own
/// transaction and fires once.
LegalAuthorityDue run_legal_authority(const Desk& desk, const Asked& asked);

}  // namespace wayhome::application
