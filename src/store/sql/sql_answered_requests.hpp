// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/answered_requests.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlAnsweredRequests : public application::AnsweredRequests {
  public:
    explicit SqlAnsweredRequests(Connection& connection) : connection_(connection) {}
    std::optional<application::AnsweredRequest> find(AccountId account,
                                                     const std::string& key) const override;
    void add(const application::AnsweredRequest& answered) override;
    void sweep(Instant before) override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
