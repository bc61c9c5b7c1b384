// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_referrals.hpp"

#include "kernel/expect.hpp"
#include "store/sql/base64.hpp"
#include "store/sql/board_tally.hpp"
#include "store/sql/pairs_json.hpp"
#include "store/sql/read_referral.hpp"
#include "store/sql/referral_sql.hpp"

namespace wayhome::store {

using referral::Answer;
using referral::Attachment;
using referral::InformationRequest;
using referral::Referral;

Referral read_referral(Fields& fields) {
    return {.id = fields.id<ReferralId>(),
            .reference = fields.text(),
            .pathway = fields.code(referral::pathways),
            .urgency = fields.code(referral::urgencies),
            .referred_by_kind = fields.code(access::organisation_kinds),
            .referred_by = fields.id<OrganisationId>(),
            .authority = fields.id<OrganisationId>(),
            .started_by = fields.id<AccountId>(),
            .child = fields.maybe_id<ChildId>(),
            .status = fields.code(referral::referral_statuses),
            .officer = fields.maybe_id<AccountId>(),
            .found_ineligible_by = fields.maybe_id<AccountId>(),
            .started = fields.moment(),
            .changed = fields.moment(),
            .submitted = fields.maybe_moment(),
            .needed_by = fields.maybe_moment(),
            .triage_due = fields.maybe_moment(),
            .continues = fields.maybe_id<ReferralId>(),
            .link_reason = fields.text(),
            .update_due = fields.maybe_moment(),
            .review_due = fields.maybe_moment(),
            .version = fields.small_number()};
}

InformationRequest read_information_request(Fields& fields) {
    return {.id = fields.id<InformationRequestId>(),
            .referral = fields.id<ReferralId>(),
            .section = fields.text(),
            .question = fields.text(),
            .asked_by = fields.id<AccountId>(),
            .asked = fields.moment(),
            .due = fields.moment(),
            .answer = fields.text(),
            .answered_by = fields.maybe_id<AccountId>(),
            .answered = fields.maybe_moment()};
}

namespace {

Attachment read_attachment(Fields& fields) {
    return {.id = fields.id<AttachmentId>(),
            .referral = fields.id<ReferralId>(),
            .kind = fields.code(referral::attachment_kinds),
            .readers = fields.code(referral::attachment_readers),
            .file_name = fields.text(),
            .content_type = fields.text(),
            .bytes = fields.number(),
            .added_by = fields.id<AccountId>(),
            .added = fields.moment()};
}

Answer read_answer(Fields& fields) {
    return {.question = fields.text(),
            .fields = pairs_from_json(fields.text()),
            .at = fields.moment(),
            .by = fields.id<AccountId>(),
            .doubtful = fields.flag(),
            .source = fields.text()};
}

/// Rises in the order of the tab, whichever way its moments run; none for drafts.
std::optional<std::int64_t> board_order(const Referral& referral) {
    const auto tab = application::board_tab(referral.status);
    if (!tab) return std::nullopt;
    const auto moment = application::board_moment(referral, *tab);
    return application::shows_latest_first(*tab) ? -moment : moment;
}

std::vector<Value> values_of(const Referral& referral) {
    return {referral.reference,
            referral::pathways.code_of(referral.pathway),
            referral::urgencies.code_of(referral.urgency),
            access::organisation_kinds.code_of(referral.referred_by_kind),
            referral.referred_by,
            referral.authority,
            referral.started_by,
            referral.child,
            referral::referral_statuses.code_of(referral.status),
            referral.officer,
            referral.found_ineligible_by,
            referral.started,
            referral.changed,
            referral.submitted,
            referral.needed_by,
            referral.triage_due,
            referral.continues,
            referral.link_reason,
            tallied(referral).tab,
            board_order(referral),
            referral.update_due,
            referral.review_due,
            referral.id,
            referral.version};
}

std::vector<Value> values_of(const InformationRequest& request) {
    return {request.referral, request.section, request.question,    request.asked_by, request.asked,
            request.due,      request.answer,  request.answered_by, request.answered, request.id};
}

}  // namespace

void SqlReferrals::add(const Referral& referral) {
    connection_.change(referral_sql::add, values_of(referral));
    count_in(connection_, tallied(referral));
}

bool SqlReferrals::save(const Referral& referral) {
    const auto before = by_id(referral.id);
    if (!before || before->version != referral.version) return false;
    if (connection_.change(referral_sql::save, values_of(referral)) != 1) return false;
    count_again(connection_, tallied(*before), tallied(referral));
    return true;
}

std::optional<Referral> SqlReferrals::by_id(ReferralId id) const {
    return connection_.one(referral_sql::by_id, {id}, read_referral);
}

std::optional<Referral> SqlReferrals::by_reference(std::string_view reference) const {
    return connection_.one(referral_sql::by_reference, {reference}, read_referral);
}

std::vector<Referral> SqlReferrals::of_child(ChildId child) const {
    return connection_.all(referral_sql::of_child, {child}, read_referral);
}

std::vector<Referral> SqlReferrals::drafts_of(OrganisationId organisation, std::size_t most) const {
    return connection_.all(referral_sql::drafts_of, {organisation, at_most(most)}, read_referral);
}

std::vector<Referral> SqlReferrals::in_status(referral::ReferralStatus status,
                                              std::size_t most) const {
    return connection_.all(referral_sql::in_status,
                           {referral::referral_statuses.code_of(status), at_most(most)},
                           read_referral);
}

referral::Answers SqlReferrals::answers(ReferralId id) const {
    referral::Answers answers;
    connection_.each(referral_sql::answers, {id}, [&](Fields& fields) {
        auto answer = read_answer(fields);
        const auto question = answer.question;
        answers.emplace(question, std::move(answer));
    });
    return answers;
}

void SqlReferrals::put_answer(ReferralId id, const Answer& answer) {
    connection_.change(referral_sql::put_answer,
                       {id, answer.question, to_json(answer.fields), answer.at, answer.by,
                        answer.doubtful, answer.source});
}

void SqlReferrals::add(const InformationRequest& request) {
    connection_.change(information_request_sql::add, values_of(request));
}

void SqlReferrals::save(const InformationRequest& request) {
    const auto saved = connection_.change(information_request_sql::save, values_of(request));
    expect(saved == 1, "an information request that is saved was added");
}

std::optional<InformationRequest> SqlReferrals::information_request(InformationRequestId id) const {
    return connection_.one(information_request_sql::by_id, {id}, read_information_request);
}

std::vector<InformationRequest> SqlReferrals::information_requests(ReferralId id) const {
    return connection_.all(information_request_sql::of_referral, {id}, read_information_request);
}

void SqlReferrals::add(const Attachment& attachment, std::string_view bytes) {
    connection_.change(
        attachment_sql::add,
        {attachment.id, attachment.referral, referral::attachment_kinds.code_of(attachment.kind),
         referral::attachment_readers.code_of(attachment.readers), attachment.file_name,
         attachment.content_type, attachment.bytes, attachment.added_by, attachment.added});
    connection_.change(attachment_sql::add_content, {attachment.id, to_base64(bytes)});
}

std::optional<Attachment> SqlReferrals::attachment(AttachmentId id) const {
    return connection_.one(attachment_sql::by_id, {id}, read_attachment);
}

std::string SqlReferrals::attachment_bytes(AttachmentId id) const {
    const auto base64 = connection_.one(attachment_sql::content, {id},
                                        [](Fields& fields) { return fields.text(); });
    expect(base64.has_value(), "an attachment whose bytes are read was added");
    return from_base64(*base64);
}

std::vector<Attachment> SqlReferrals::attachments(ReferralId id) const {
    return connection_.all(attachment_sql::of_referral, {id}, read_attachment);
}

void SqlReferrals::remove_attachment(AttachmentId id) {
    connection_.change(attachment_sql::remove_content, {id});
    connection_.change(attachment_sql::remove, {id});
}

}  // namespace wayhome::store
