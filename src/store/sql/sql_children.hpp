// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/child/child.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlChildren : public child::Children {
  public:
    explicit SqlChildren(Connection& connection) : connection_(connection) {}
    void add(const child::Child& child) override;
    bool save(const child::Child& child) override;
    std::optional<child::Child> by_id(ChildId id) const override;
    std::vector<child::Child> candidates_like(const child::Child& entered) const override;
    std::vector<AccountId> named_readers(ChildId id) const override;
    void name_reader(ChildId id, AccountId reader) override;
    void unname_reader(ChildId id, AccountId reader) override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
