// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "application/ports/audit_trail.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlAuditTrail : public application::AuditTrail {
  public:
    SqlAuditTrail(Connection& connection, Appends appends)
        : connection_(connection), appends_(appends) {}
    void append(const application::AuditEntry& entry) override;
    std::vector<application::ChainedAuditEntry> of_child(ChildId child, std::int64_t before,
                                                         std::size_t most) const override;
    std::vector<application::ChainedAuditEntry> from(std::int64_t number,
                                                     std::size_t most) const override;

  private:
    struct Link {
        std::int64_t number;
        std::string hash;
    };
    Link last() const;

    Connection& connection_;
    Appends appends_;
    std::optional<Link> last_;  ///< known only to one who appends alone
};

}  // namespace wayhome::store
