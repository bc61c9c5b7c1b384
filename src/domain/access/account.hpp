// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/access/organisation.hpp"
#include "domain/access/role.hpp"
#include "domain/ids.hpp"

namespace wayhome::access {

/// A person who may sign in. One account is one person at one organisation.
struct Account {
    AccountId id;
    std::string username;  ///< unique, lower case
    std::string name;      ///< as shown to others
    OrganisationId organisation;
    Roles roles;
    std::string password_hash;  ///< argon2id, in libsodium's text form
    bool closed = false;        ///< a closed account cannot sign in; its history stays
    int version = 0;
};

/// Who acts: an account with its rights at this moment, or the system itself at a due time.
struct Actor {
    std::optional<AccountId> account;  ///< none when the system acts
    std::string name;                  ///< "the system" when it acts
    std::optional<OrganisationId> organisation;
    OrganisationKind kind = OrganisationKind::service_operator;
    Roles roles;

    bool is_system() const { return !account.has_value(); }
};

/// The actor of every change that nobody presses a button for: lapses, ends of holds, imports.
inline Actor the_system() {
    return {std::nullopt, "the system", std::nullopt, {}, {}};
}

inline Actor acting(const Account& account, OrganisationKind kind) {
    return {account.id, account.name, account.organisation, kind, account.roles};
}

/// The port.
class Accounts {
  public:
    virtual ~Accounts() = default;
    virtual void add(const Account& account) = 0;
    /// False when the stored version differs: somebody saved meanwhile.
    virtual bool save(const Account& account) = 0;
    virtual std::optional<Account> by_id(AccountId id) const = 0;
    virtual std::optional<Account> by_username(std::string_view username) const = 0;
    /// Open accounts of one organisation, in order of name, then id.
    virtual std::vector<Account> of_organisation(OrganisationId organisation) const = 0;
};

}  // namespace wayhome::access
