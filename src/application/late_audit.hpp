// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <mutex>
#include <vector>

#include "application/ports/audit_trail.hpp"
#include "application/registry.hpp"

namespace wayhome::application {

/// Audit entries of views that the full disk had no room for. Reading must go on for the child's
/// sake, so an entry waits here and is saved, with its own moment, as soon as there is room. What
/// waits is lost if the process is killed meanwhile; the log then has each request alone. Safe to
/// use from several threads.
class LateAudit {
  public:
    /// How many may wait; beyond, a page whose view cannot be audited is not shown.
    static constexpr std::size_t most = 10'000;

    /// Whether there was room to keep it.
    bool keep(AuditEntry entry);
    bool empty() const;

    /// Saves all that waits, in the order of the views. A failure leaves them waiting.
    void save(Registry& registry);

    /// Empties it, saving nothing; for tests.
    void forget();

  private:
    mutable std::mutex mutex_;
    std::vector<AuditEntry> waiting_;
};

/// The one of this process.
LateAudit& late_audit();

}  // namespace wayhome::application
