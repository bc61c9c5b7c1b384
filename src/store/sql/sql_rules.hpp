// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/rulebook.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlRules : public referral::Rules {
  public:
    explicit SqlRules(Connection& connection) : connection_(connection) {}
    referral::Rulebook load() const override;
    void replace(const referral::Rulebook& rulebook) override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
