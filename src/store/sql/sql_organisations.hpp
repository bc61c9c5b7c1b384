// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/access/organisation.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlOrganisations : public access::Organisations {
  public:
    explicit SqlOrganisations(Connection& connection) : connection_(connection) {}
    void add(const access::Organisation& organisation) override;
    void save(const access::Organisation& organisation) override;
    std::optional<access::Organisation> by_id(OrganisationId id) const override;
    std::optional<access::Organisation> by_code(std::string_view code) const override;
    std::vector<access::Organisation> of_kind(access::OrganisationKind kind) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
