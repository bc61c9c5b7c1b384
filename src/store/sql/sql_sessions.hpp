// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/sessions.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlSessions : public application::Sessions {
  public:
    explicit SqlSessions(Connection& connection) : connection_(connection) {}
    void add(const application::Session& session) override;
    std::optional<application::Session> by_token_hash(const std::string& token_hash) const override;
    void touch(const std::string& token_hash, Instant used) override;
    void end(const std::string& token_hash) override;
    void end_all_of(AccountId account) override;
    void sweep(Instant idle_since, Instant began_before) override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
