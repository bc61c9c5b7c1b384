// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "application/registry.hpp"

namespace wayhome::store {

struct BadAuditEntry {
    std::int64_t number;
    std::string why;  ///< for people
};

struct AuditVerdict {
    std::int64_t good;  ///< entries in order before the first bad one, or all of them
    std::optional<BadAuditEntry> bad;
};

/// Reads the whole chain from its first entry and names the first that does not follow from those
/// before it. Entries cut off at the end leave no trace in what is left: only a hash written down
/// elsewhere shows that.
AuditVerdict verify_audit(application::Registry& registry);

}  // namespace wayhome::store
