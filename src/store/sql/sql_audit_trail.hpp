// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "application/ports/audit_trail.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlAuditTrail : public application::AuditTrail {
  public:
    explicit SqlAuditTrail(Connection& connection) : connection_(connection) {}
    void append(const application::AuditEntry& entry) override;
    std::vector<application::ChainedAuditEntry> of_child(ChildId child, std::int64_t before,
                                                         std::size_t most) const override;
    std::vector<application::ChainedAuditEntry> from(std::int64_t number,
                                                     std::size_t most) const override;
    std::int64_t last_change() const override;

  private:
    struct Link {
        std::int64_t number;
        std::string hash;
    };
    Link last() const;

    Connection& connection_;
};

}  // namespace wayhome::store
