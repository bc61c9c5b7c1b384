// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/home/authority.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlAuthorities : public home::Authorities {
  public:
    explicit SqlAuthorities(Connection& connection) : connection_(connection) {}
    void add(const home::Authority& authority) override;
    void save(const home::Authority& authority) override;
    std::optional<home::Authority> by_organisation(OrganisationId organisation) const override;
    std::optional<home::Authority> by_gss(std::string_view gss) const override;
    std::vector<home::Authority> all() const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
