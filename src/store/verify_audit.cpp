// SPDX-License-Identifier: Apache-2.0
#include "store/verify_audit.hpp"

#include <fmt/format.h>

#include "application/store_failure.hpp"

namespace wayhome::store {
namespace {

using application::AuditTrail;
using application::ChainedAuditEntry;

constexpr std::size_t page = 1000;

/// The chain as far as it has been read.
class Chain {
  public:
    /// Why this entry does not follow; nothing where it does, and it is the last one from now on.
    std::optional<BadAuditEntry> refuse_or_add(const ChainedAuditEntry& next) {
        if (next.number != number_ + 1) {
            return BadAuditEntry{number_ + 1, fmt::format("missing: entry {} follows entry {}",
                                                          next.number, number_)};
        }
        if (next.hash != application::chained_hash(hash_, next.number, next.entry)) {
            return BadAuditEntry{next.number,
                                 "its hash does not follow from its content and the entry before"};
        }
        number_ = next.number;
        hash_ = next.hash;
        return std::nullopt;
    }

    std::int64_t number() const { return number_; }

  private:
    std::int64_t number_ = 0;
    std::string hash_ = std::string(64, '0');
};

std::optional<BadAuditEntry> read_on(Chain& chain, const std::vector<ChainedAuditEntry>& entries) {
    for (const auto& entry : entries) {
        if (auto bad = chain.refuse_or_add(entry)) return bad;
    }
    return std::nullopt;
}

/// Reads a page that holds an entry that cannot be read, one by one up to that.
std::optional<BadAuditEntry> read_singly(Chain& chain, const AuditTrail& trail) {
    while (true) {
        try {
            const auto entries = trail.from(chain.number() + 1, 1);
            if (entries.empty()) return std::nullopt;
            if (auto bad = read_on(chain, entries)) return bad;
        } catch (const application::StoreFailure& failure) {
            return BadAuditEntry{chain.number() + 1, failure.what()};
        }
    }
}

}  // namespace

AuditVerdict verify_audit(application::Registry& registry) {
    Chain chain;
    std::optional<BadAuditEntry> bad;
    registry.read([&](application::Records& records) {
        chain = {};
        bad.reset();
        const auto& trail = records.audit_trail();
        while (!bad) {
            std::vector<ChainedAuditEntry> entries;
            try {
                entries = trail.from(chain.number() + 1, page);
            } catch (const application::ConnectionLost&) {
                throw;
            } catch (const application::StoreFailure&) {
                bad = read_singly(chain, trail);
                return;
            }
            if (entries.empty()) return;
            bad = read_on(chain, entries);
        }
    });
    return {chain.number(), bad};
}

}  // namespace wayhome::store
