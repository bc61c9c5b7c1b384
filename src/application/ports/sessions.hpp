// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

/// One signed-in browser. The browser holds a random token; the store only its hash.
struct Session {
    std::string token_hash;  ///< SHA-256 of the token, in hex; the key
    AccountId account;
    std::string form_token;  ///< what every form of this session must carry (CSRF)
    Instant began;
    Instant last_used;
};

/// The port.
class Sessions {
  public:
    virtual ~Sessions() = default;
    virtual void add(const Session& session) = 0;
    virtual std::optional<Session> by_token_hash(const std::string& token_hash) const = 0;
    virtual void touch(const std::string& token_hash, Instant used) = 0;
    virtual void end(const std::string& token_hash) = 0;
    virtual void end_all_of(AccountId account) = 0;
    /// Removes those last used before `idle_since` or begun before `began_before`.
    virtual void sweep(Instant idle_since, Instant began_before) = 0;
};

}  // namespace wayhome::application
