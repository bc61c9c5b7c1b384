// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/desk.hpp"
#include "application/outcome.hpp"

namespace wayhome::application {

/// How long a session lives: policy of the deployment, given by configuration.
struct SessionLimits {
    Minutes idle{30};
    Hours absolute{12};
};

struct Credentials {
    std::string username;
    std::string password;
};

/// What the browser is given after signing in; the store keeps only the token's hash.
struct OpenedSession {
    std::string token;
};

enum class SignInRefused {
    wrong,  ///< no such account, closed, or the wrong password: one answer for all, in equal time
    too_many_tries
};

/// Signs a person in, or refuses; either is audited. Five wrong tries for one name make it wait for
/// a quarter of an hour.
Result<OpenedSession, SignInRefused> sign_in(const Desk& desk, const Credentials& credentials,
                                             const std::string& request);

void sign_out(const Desk& desk, const Asked& asked, const std::string& token);

/// A person at work in a signed-in browser.
struct SignedIn {
    access::Account account;
    access::Organisation organisation;
    std::string form_token;

    access::Actor actor() const { return access::acting(account, organisation.kind); }
};

/// Who holds this session token; nothing when the session has ended, run out or its account closed.
std::optional<SignedIn> who_is(const Desk& desk, const SessionLimits& limits,
                               const std::string& token);

}  // namespace wayhome::application
