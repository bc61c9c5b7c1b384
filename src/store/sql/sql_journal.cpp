// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_journal.hpp"

#include "store/sql/event_sql.hpp"
#include "store/sql/pairs_json.hpp"

namespace wayhome::store {
namespace {

access::Actor read_actor(Fields& fields) {
    return {.account = fields.maybe_id<AccountId>(),
            .name = fields.text(),
            .organisation = fields.maybe_id<OrganisationId>(),
            .kind = fields.code(access::organisation_kinds),
            .roles = {}};
}

journal::Subject read_subject(Fields& fields) {
    return {.kind = fields.code(journal::subject_kinds), .id = fields.id<Id<void>>().bits()};
}

journal::RecordedEvent read_event(Fields& fields) {
    const auto sequence = fields.number();
    return {sequence,
            {.id = fields.id<EventId>(),
             .at = fields.moment(),
             .by = read_actor(fields),
             .subject = read_subject(fields),
             .name = fields.text(),
             .referral = fields.maybe_id<ReferralId>(),
             .child = fields.maybe_id<ChildId>(),
             .details = pairs_from_json(fields.text())}};
}

}  // namespace

void SqlJournal::append(const journal::Event& event) {
    const auto number = [](Fields& fields) { return fields.number(); };
    const auto before = connection_.one(event_sql::last, {}, number).value_or(0);
    connection_.change(
        event_sql::append,
        {before + 1, event.id, event.at, event.by.account, event.by.name, event.by.organisation,
         access::organisation_kinds.code_of(event.by.kind),
         journal::subject_kinds.code_of(event.subject.kind), to_text(event.subject.id), event.name,
         event.referral, event.child, to_json(event.details)});
}

std::vector<journal::RecordedEvent> SqlJournal::of(const journal::Subject& subject) const {
    return connection_.all(event_sql::of_subject,
                           {to_text(subject.id), journal::subject_kinds.code_of(subject.kind)},
                           read_event);
}

std::vector<journal::RecordedEvent> SqlJournal::of_child(ChildId child, std::int64_t before,
                                                         std::size_t most) const {
    return connection_.all(event_sql::of_child, {child, before, at_most(most)}, read_event);
}

std::vector<journal::RecordedEvent> SqlJournal::of_referral(ReferralId referral) const {
    return connection_.all(event_sql::of_referral, {referral}, read_event);
}

std::vector<journal::RecordedEvent> SqlJournal::after(std::int64_t sequence,
                                                      std::size_t most) const {
    return connection_.all(event_sql::after, {sequence, at_most(most)}, read_event);
}

}  // namespace wayhome::store
