// SPDX-License-Identifier: Apache-2.0
#include "application/session/sign_in.hpp"

#include "application/session/password.hpp"
#include "application/session/wrong_tries.hpp"
#include "application/store_failure.hpp"

namespace wayhome::application {
namespace {

/// A session's last use is written at most this often: a view is not a write for its session's
/// sake.
constexpr Minutes touch_every{1};

WrongTries& wrong_tries() {
    static WrongTries tries;
    return tries;
}

AuditEntry entry_of(Instant at, std::string action, std::string outcome,
                    const std::string& request) {
    return {at,           std::nullopt, std::nullopt, std::move(action), std::move(outcome), "",
            std::nullopt, "",           request};
}

void audit(const Desk& desk, const std::optional<access::Account>& account, AuditEntry entry) {
    if (account) {
        entry.account = account->id;
        entry.organisation = account->organisation;
    }
    desk.registry.write([&](Records& records) {
        records.audit_trail().append(entry);
        return Ending::commit;
    });
}

bool has_run_out(const Session& session, const SessionLimits& limits, Instant now) {
    // Where the clock was put back, a session from the future would live longer than it may.
    const bool from_the_future = session.last_used - now > touch_every;
    return from_the_future || now - session.last_used > limits.idle ||
           now - session.began > limits.absolute;
}

/// Where nothing can be saved, the person goes on reading; the next request tries again.
void touch_session(const Desk& desk, const std::string& token_hash, Instant now) {
    try {
        desk.registry.write([&](Records& records) {
            records.sessions().touch(token_hash, now);
            return Ending::commit;
        });
    } catch (const StoreFailure&) {
        // The session then ends earlier than it might, which harms nobody.
    }
}

}  // namespace

Result<OpenedSession, SignInRefused> sign_in(const Desk& desk, const Credentials& credentials,
                                             const std::string& request) {
    const auto now = desk.clock.now();
    if (wrong_tries().too_many(credentials.username, now)) {
        return refuse(SignInRefused::too_many_tries);
    }
    std::optional<access::Account> account;
    desk.registry.read(
        [&](Records& records) { account = records.accounts().by_username(credentials.username); });
    const bool may_enter = account && !account->closed && !account->password_hash.empty();
    const bool right =
        is_password(credentials.password, may_enter ? account->password_hash : hash_of_nobody());
    if (!may_enter || !right) {
        wrong_tries().add(credentials.username, now);
        audit(desk, account, entry_of(now, "sign_in", "refused", request));
        return refuse(SignInRefused::wrong);
    }
    wrong_tries().forget(credentials.username);

    const OpenedSession opened{random_token()};
    const Session session{sha256_hex(opened.token), account->id, random_token(), now, now};
    auto entry = entry_of(now, "sign_in", "done", request);
    entry.account = account->id;
    entry.organisation = account->organisation;
    desk.registry.write([&](Records& records) {
        records.sessions().add(session);
        records.audit_trail().append(entry);
        return Ending::commit;
    });
    return opened;
}

void sign_out(const Desk& desk, const Asked& asked, const std::string& token) {
    auto entry = entry_of(desk.clock.now(), "sign_out", "done", asked.request);
    entry.account = asked.actor.account;
    entry.organisation = asked.actor.organisation;
    desk.registry.write([&](Records& records) {
        records.sessions().end(sha256_hex(token));
        records.audit_trail().append(entry);
        return Ending::commit;
    });
}

std::optional<SignedIn> who_is(const Desk& desk, const SessionLimits& limits,
                               const std::string& token) {
    const auto now = desk.clock.now();
    const auto token_hash = sha256_hex(token);
    std::optional<SignedIn> person;
    bool touch = false;
    desk.registry.read([&](Records& records) {
        const auto session = records.sessions().by_token_hash(token_hash);
        if (!session || has_run_out(*session, limits, now)) return;
        const auto account = records.accounts().by_id(session->account);
        if (!account || account->closed) return;
        const auto organisation = records.organisations().by_id(account->organisation);
        if (!organisation) return;
        person = SignedIn{*account, *organisation, session->form_token};
        touch = now - session->last_used >= touch_every;
    });
    if (person && touch) touch_session(desk, token_hash, now);
    return person;
}

}  // namespace wayhome::application
