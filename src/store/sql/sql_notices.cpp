// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_notices.hpp"

#include <algorithm>

#include "store/sql/notice_sql.hpp"

namespace wayhome::store {
namespace {

application::ReadableNotice read_notice(Fields& fields) {
    application::Notice notice{
        .id = fields.id<NoticeId>(),
        .organisation = fields.id<OrganisationId>(),
        .account = fields.maybe_id<AccountId>(),
        .roles = access::Roles::from_bits(static_cast<std::uint32_t>(fields.number())),
        .words = fields.text(),
        .link = fields.text(),
        .event = fields.id<EventId>(),
        .at = fields.moment()};
    const bool is_read = fields.flag();
    return {std::move(notice), is_read, fields.maybe_id<ChildId>()};
}

}  // namespace

void SqlNotices::add(const application::Notice& notice) {
    connection_.change(notice_sql::add,
                       {notice.id, notice.organisation, notice.account, notice.roles.bits(),
                        notice.words, notice.link, notice.event, notice.at});
}

std::vector<application::ReadableNotice> SqlNotices::for_account(AccountId account,
                                                                 OrganisationId organisation,
                                                                 access::Roles roles,
                                                                 std::size_t most) const {
    return connection_.all(notice_sql::for_account,
                           {account, at_most(most), organisation, roles.bits()}, read_notice);
}

int SqlNotices::unread_count(AccountId account, OrganisationId organisation,
                             access::Roles roles) const {
    const auto newest = for_account(account, organisation, roles, application::notices_counted);
    return static_cast<int>(
        std::count_if(newest.begin(), newest.end(), [](const auto& each) { return !each.read; }));
}

void SqlNotices::mark_read(NoticeId notice, AccountId account, Instant at) {
    connection_.change(notice_sql::mark_read, {notice, account, at});
}

}  // namespace wayhome::store
