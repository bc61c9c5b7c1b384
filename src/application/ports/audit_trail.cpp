// SPDX-License-Identifier: Apache-2.0
#include "application/ports/audit_trail.hpp"

#include <sodium.h>

#include <array>

#include "kernel/expect.hpp"

namespace wayhome::application {
namespace {

void put(std::string& text, std::string_view field) {
    text += std::to_string(field.size());
    text += ':';
    text += field;
}

}  // namespace

std::string canonical_text(std::int64_t number, const AuditEntry& entry) {
    constexpr std::size_t usually_enough = 384;
    std::string text;
    text.reserve(usually_enough);
    put(text, std::to_string(number));
    put(text, to_iso(entry.at));
    put(text, entry.account ? entry.account->text() : "");
    put(text, entry.organisation ? entry.organisation->text() : "");
    put(text, entry.action);
    put(text, entry.outcome);
    put(text, entry.subject);
    put(text, entry.child ? entry.child->text() : "");
    put(text, entry.reason);
    put(text, entry.request);
    return text;
}

std::string chained_hash(const std::string& previous_hash, std::int64_t number,
                         const AuditEntry& entry) {
    expect(sodium_init() >= 0, "libsodium starts");
    const auto text = previous_hash + canonical_text(number, entry);
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()),
                       text.size());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> hex{};
    return sodium_bin2hex(hex.data(), hex.size(), digest.data(), digest.size());
}

}  // namespace wayhome::application
