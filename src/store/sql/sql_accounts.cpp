// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_accounts.hpp"

#include "store/sql/account_sql.hpp"

namespace wayhome::store {
namespace {

access::Account read_account(Fields& fields) {
    return {.id = fields.id<AccountId>(),
            .username = fields.text(),
            .name = fields.text(),
            .organisation = fields.id<OrganisationId>(),
            .roles = access::Roles::from_bits(static_cast<std::uint32_t>(fields.number())),
            .password_hash = fields.text(),
            .closed = fields.flag(),
            .version = fields.small_number()};
}

}  // namespace

void SqlAccounts::add(const access::Account& account) {
    connection_.change(account_sql::add, {account.id, account.username, account.name,
                                          account.organisation, account.roles.bits(),
                                          account.password_hash, account.closed, account.version});
}

bool SqlAccounts::save(const access::Account& account) {
    return connection_.change(
               account_sql::save,
               {account.username, account.name, account.organisation, account.roles.bits(),
                account.password_hash, account.closed, account.id, account.version}) == 1;
}

std::optional<access::Account> SqlAccounts::by_id(AccountId id) const {
    return connection_.one(account_sql::by_id, {id}, read_account);
}

std::optional<access::Account> SqlAccounts::by_username(std::string_view username) const {
    return connection_.one(account_sql::by_username, {username}, read_account);
}

std::vector<access::Account> SqlAccounts::of_organisation(OrganisationId organisation) const {
    return connection_.all(account_sql::of_organisation, {organisation}, read_account);
}

}  // namespace wayhome::store
