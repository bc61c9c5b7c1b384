// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/notices.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlNotices : public application::Notices {
  public:
    explicit SqlNotices(Connection& connection) : connection_(connection) {}
    void add(const application::Notice& notice) override;
    std::vector<application::ReadableNotice> for_account(AccountId account,
                                                         OrganisationId organisation,
                                                         access::Roles roles,
                                                         std::size_t most) const override;
    int unread_count(AccountId account, OrganisationId organisation,
                     access::Roles roles) const override;
    void mark_read(NoticeId notice, AccountId account, Instant at) override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
