// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "domain/journal/event.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlJournal : public journal::Journal {
  public:
    SqlJournal(Connection& connection, Appends appends)
        : connection_(connection), appends_(appends) {}
    void append(const journal::Event& event) override;
    std::vector<journal::RecordedEvent> of(const journal::Subject& subject) const override;
    std::vector<journal::RecordedEvent> of_child(ChildId child, std::int64_t before,
                                                 std::size_t most) const override;
    std::vector<journal::RecordedEvent> of_referral(ReferralId referral) const override;
    std::vector<journal::RecordedEvent> after(std::int64_t sequence,
                                              std::size_t most) const override;

  private:
    Connection& connection_;
    Appends appends_;
    std::optional<std::int64_t> last_;  ///< known only to one who appends alone
};

}  // namespace wayhome::store
