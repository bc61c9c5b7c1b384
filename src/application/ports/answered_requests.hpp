// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

/// What a form's press led to, kept with its idempotency key in the transaction of the effect, so
/// that a second press of the same form has the first one's answer and no second effect.
struct AnsweredRequest {
    std::string key;  ///< made with the form; unique for the account
    AccountId account;
    std::string
        fingerprint;     ///< SHA-256 of what was asked: the same key with other content is refused
    std::string answer;  ///< where the browser was sent
    Instant at;
};

/// The port.
class AnsweredRequests {
  public:
    virtual ~AnsweredRequests() = default;
    virtual std::optional<AnsweredRequest> find(AccountId account,
                                                const std::string& key) const = 0;
    virtual void add(const AnsweredRequest& answered) = 0;
    virtual void sweep(Instant before) = 0;
};

}  // namespace wayhome::application
