// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

/// One line of who did what to whose record: every view and change of a child's record, every
/// sign-in and every refusal. It holds no content of the record.
struct AuditEntry {
    Instant at;
    std::optional<AccountId> account;
    std::optional<OrganisationId> organisation;
    std::string action;   ///< code of the permission used, or "sign_in", "sign_out", ...
    std::string outcome;  ///< "viewed", "done", "refused", "forbidden"
    std::string subject;  ///< kind and id, "referral 0f…"; empty where there is none
    std::optional<ChildId> child;
    std::string reason;   ///< why, where the action asks for one
    std::string request;  ///< id of the request, to find it in the log
};

struct ChainedAuditEntry {
    std::int64_t number;  ///< 1, 2, 3, ... without a gap
    AuditEntry entry;
    std::string hash;  ///< SHA-256 over the hash before it and the entry's canonical text, in hex
};

/// The bytes an entry is hashed over: every field, each preceded by its length, in a fixed order.
std::string canonical_text(std::int64_t number, const AuditEntry& entry);
/// The hash of an entry that follows one with `previous_hash` (64 zeros before the first).
std::string chained_hash(const std::string& previous_hash, std::int64_t number,
                         const AuditEntry& entry);

/// The port: append-only and hash-chained.
class AuditTrail {
  public:
    virtual ~AuditTrail() = default;
    virtual void append(const AuditEntry& entry) = 0;
    /// Newest first, before that number; at most `most`.
    virtual std::vector<ChainedAuditEntry> of_child(ChildId child, std::int64_t before,
                                                    std::size_t most) const = 0;
    /// From that number on, in order; at most `most`.
    virtual std::vector<ChainedAuditEntry> from(std::int64_t number, std::size_t most) const = 0;
    /// The number of the last entry of something done; 0 before the first. Every write has such an
    /// entry and they rise in the order of commits: while it stays, so does all but the sessions,
    /// what waits to be told, and the views entered here.
    virtual std::int64_t last_change() const = 0;
};

}  // namespace wayhome::application
