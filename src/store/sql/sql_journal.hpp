// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/journal/event.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlJournal : public journal::Journal {
  public:
    explicit SqlJournal(Connection& connection) : connection_(connection) {}
    void append(const journal::Event& event) override;
    std::vector<journal::RecordedEvent> of(const journal::Subject& subject) const override;
    std::vector<journal::RecordedEvent> of_child(ChildId child, std::int64_t before,
                                                 std::size_t most) const override;
    std::vector<journal::RecordedEvent> of_referral(ReferralId referral) const override;
    std::vector<journal::RecordedEvent> after(std::int64_t sequence,
                                              std::size_t most) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
