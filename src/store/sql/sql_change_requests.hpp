// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/placement/change_request.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlChangeRequests : public placement::ChangeRequests {
  public:
    explicit SqlChangeRequests(Connection& connection) : connection_(connection) {}
    void add(const placement::ChangeRequest& request) override;
    bool save(const placement::ChangeRequest& request) override;
    std::optional<placement::ChangeRequest> by_id(ChangeRequestId id) const override;
    std::vector<placement::ChangeRequest> of_placement(PlacementId placement) const override;
    std::vector<placement::ChangeRequest> waiting(const placement::WaitingChanges& which,
                                                  std::size_t most) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
