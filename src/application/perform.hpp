// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "application/desk.hpp"
#include "application/outcome.hpp"

namespace wayhome::application {

/// Does one use case in one durable transaction: effect, events, audit entry and idempotency key
/// stand or fall together. The same key pressed again has the first answer and no second effect;
/// the same key with other content is refused. A forbidden attempt is audited too.
Answer perform(const Desk& desk, const Asked& asked, access::Permission permission,
               const std::function<Answer(Work&)>& use_case);

/// Reads for a page about one child's record, and makes the view durable in the audit trail before
/// it is shown. The reading keeps what it found in the caller's variables; writing in it is a Bug.
Answer view(const Desk& desk, const Asked& asked, access::Permission permission,
            const std::function<Answer(Work&)>& reading);

/// The audit entry of a permission used on a subject.
AuditEntry audit_entry(const Asked& asked, Instant at, access::Permission permission,
                       std::string outcome, std::string subject, std::optional<ChildId> child);

}  // namespace wayhome::application
