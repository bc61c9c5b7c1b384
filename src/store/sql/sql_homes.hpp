// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/home/home.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlHomes : public home::Homes {
  public:
    explicit SqlHomes(Connection& connection) : connection_(connection) {}
    void add(const home::Home& home) override;
    bool save(const home::Home& home) override;
    std::optional<home::Home> by_id(HomeId id) const override;
    std::optional<home::Home> by_code(std::string_view code) const override;
    std::optional<home::Home> by_organisation(OrganisationId organisation) const override;
    std::vector<home::Home> all() const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
