// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/access/account.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlAccounts : public access::Accounts {
  public:
    explicit SqlAccounts(Connection& connection) : connection_(connection) {}
    void add(const access::Account& account) override;
    bool save(const access::Account& account) override;
    std::optional<access::Account> by_id(AccountId id) const override;
    std::optional<access::Account> by_username(std::string_view username) const override;
    std::vector<access::Account> of_organisation(OrganisationId organisation) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
