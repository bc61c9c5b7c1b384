// SPDX-License-Identifier: Apache-2.0
#include "store/filling_history.hpp"

#include <utility>

#include "store/sql/audit_sql.hpp"
#include "store/sql/event_sql.hpp"
#include "store/sql/pairs_json.hpp"

namespace wayhome::store {
namespace {

constexpr std::size_t many = 4096;  // entries that are chained at once

template <class AnyId>
std::string text_of(const std::optional<AnyId>& id) {
    return id ? id->text() : std::string{};
}

void add_id(RowAppender& row, const std::string& text) {
    if (text.empty()) {
        row.null();
    } else {
        row.text(text);
    }
}

}  // namespace

FillingJournal::FillingJournal(Connection& connection)
    : SqlJournal(connection), rows_(connection, event_sql::append) {}

void FillingJournal::append(const journal::Event& event) {
    const auto id = event.id.text();
    const auto account = text_of(event.by.account);
    const auto organisation = text_of(event.by.organisation);
    const auto subject = to_text(event.subject.id);
    const auto referral = text_of(event.referral);
    const auto child = text_of(event.child);
    const auto details = to_json(event.details);
    rows_.number(++last_).text(id).number(to_epoch(event.at));
    add_id(rows_, account);
    rows_.text(event.by.name);
    add_id(rows_, organisation);
    rows_.text(access::organisation_kinds.code_of(event.by.kind))
        .text(journal::subject_kinds.code_of(event.subject.kind))
        .text(subject)
        .text(event.name);
    add_id(rows_, referral);
    add_id(rows_, child);
    rows_.text(details).append();
}

FillingAuditTrail::FillingAuditTrail(Connection& connection)
    : SqlAuditTrail(connection), rows_(connection, audit_sql::append), hash_(64, '0') {}

void FillingAuditTrail::append(const application::AuditEntry& entry) {
    waiting_.push_back({entry});
    if (waiting_.size() == many) chain_more();
}

void FillingAuditTrail::finish() {
    chain_more();
    put_chained();
}

FillingAuditTrail::Rows FillingAuditTrail::chained(Rows rows, std::int64_t last, std::string hash) {
    for (auto& each : rows) {
        hash = application::chained_hash(hash, ++last, each.entry);
        each.number = last;
        each.account = text_of(each.entry.account);
        each.organisation = text_of(each.entry.organisation);
        each.child = text_of(each.entry.child);
        each.hash = hash;
    }
    return rows;
}

void FillingAuditTrail::put_chained() {
    if (!chaining_.valid()) return;
    const auto chained = chaining_.get();
    for (const auto& each : chained) {
        rows_.number(each.number).number(to_epoch(each.entry.at));
        add_id(rows_, each.account);
        add_id(rows_, each.organisation);
        rows_.text(each.entry.action).text(each.entry.outcome).text(each.entry.subject);
        add_id(rows_, each.child);
        rows_.text(each.entry.reason).text(each.entry.request).text(each.hash).append();
    }
    last_ = chained.back().number;
    hash_ = chained.back().hash;
}

void FillingAuditTrail::chain_more() {
    put_chained();
    if (waiting_.empty()) return;
    chaining_ = std::async(std::launch::async, [rows = std::exchange(waiting_, {}), last = last_,
                                                hash = hash_]() mutable {
        return chained(std::move(rows), last, std::move(hash));
    });
    waiting_.reserve(many);
}

}  // namespace wayhome::store
