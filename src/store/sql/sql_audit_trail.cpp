// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_audit_trail.hpp"

#include "store/sql/audit_sql.hpp"

namespace wayhome::store {
namespace {

struct Link {
    std::int64_t number;
    std::string hash;
};

application::ChainedAuditEntry read_entry(Fields& fields) {
    const auto number = fields.number();
    application::AuditEntry entry{.at = fields.moment(),
                                  .account = fields.maybe_id<AccountId>(),
                                  .organisation = fields.maybe_id<OrganisationId>(),
                                  .action = fields.text(),
                                  .outcome = fields.text(),
                                  .subject = fields.text(),
                                  .child = fields.maybe_id<ChildId>(),
                                  .reason = fields.text(),
                                  .request = fields.text()};
    return {number, std::move(entry), fields.text()};
}

}  // namespace

void SqlAuditTrail::append(const application::AuditEntry& entry) {
    const auto last = connection_
                          .one(audit_sql::last, {},
                               [](Fields& fields) {
                                   return Link{fields.number(), fields.text()};
                               })
                          .value_or(Link{0, std::string(64, '0')});
    const auto number = last.number + 1;
    connection_.change(audit_sql::append,
                       {number, entry.at, entry.account, entry.organisation, entry.action,
                        entry.outcome, entry.subject, entry.child, entry.reason, entry.request,
                        application::chained_hash(last.hash, number, entry)});
}

std::vector<application::ChainedAuditEntry> SqlAuditTrail::of_child(ChildId child,
                                                                    std::int64_t before,
                                                                    std::size_t most) const {
    return connection_.all(audit_sql::of_child, {child, before, at_most(most)}, read_entry);
}

std::vector<application::ChainedAuditEntry> SqlAuditTrail::from(std::int64_t number,
                                                                std::size_t most) const {
    return connection_.all(audit_sql::from, {number, at_most(most)}, read_entry);
}

}  // namespace wayhome::store
