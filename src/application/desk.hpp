// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/registry.hpp"
#include "domain/access/permission.hpp"
#include "domain/access/policy.hpp"
#include "domain/matching/rules.hpp"
#include "domain/referral/rulebook.hpp"
#include "domain/transition/gate.hpp"
#include "kernel/id.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

class RememberedBoard;
class ResidentAnswers;

/// What every use case works with; made once by main. The rulebook, the rules of comparison and
/// the gates of transition plans are those in force when the program started; a change of rules is
/// an import and a restart.
struct Desk {
    Registry& registry;
    const Clock& clock;
    IdSource& ids;
    const referral::Rulebook& rules;
    const matching::Rules& comparison_rules;
    const transition::GateRules& transition_gates;
    ResidentAnswers& resident_answers;
    RememberedBoard& remembered_board;
};

/// Who asks, and with which press of which form.
struct Asked {
    access::Actor actor;
    std::string key;          ///< idempotency key of the form; empty for the system's own work
    std::string fingerprint;  ///< of what was asked
    std::string request;      ///< id of the request, for audit and log
};

/// One use case at work: the transaction, the moment, who asks. Passed to the steps of use cases.
struct Work {
    Records& records;
    const Asked& asked;
    Instant now;
    IdSource& ids;
    const referral::Rulebook& rules;

    const access::Actor& actor() const { return asked.actor; }
};

}  // namespace wayhome::application
