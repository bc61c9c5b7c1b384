// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_audit_trail.hpp"

#include "store/sql/audit_sql.hpp"

namespace wayhome::store {
namespace {

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

SqlAuditTrail::Link SqlAuditTrail::last() const {
    const auto read = [](Fields& fields) {
        const auto number = fields.number();
        return Link{number, fields.text()};
    };
    return connection_.one(audit_sql::last, {}, read).value_or(Link{0, std::string(64, '0')});
}

void SqlAuditTrail::append(const application::AuditEntry& entry) {
    const auto before = last();
    const Link now{before.number + 1,
                   application::chained_hash(before.hash, before.number + 1, entry)};
    connection_.change(audit_sql::append, {now.number, entry.at, entry.account, entry.organisation,
                                           entry.action, entry.outcome, entry.subject, entry.child,
                                           entry.reason, entry.request, now.hash});
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

std::int64_t SqlAuditTrail::last_change() const {
    const auto number = [](Fields& fields) { return fields.number(); };
    return connection_.one(audit_sql::last_change, {}, number).value_or(0);
}

}  // namespace wayhome::store
