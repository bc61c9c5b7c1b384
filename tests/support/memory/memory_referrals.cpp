// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_referrals.hpp"

namespace wayhome::support::memory {

void MemoryReferrals::add(const referral::Referral& referral) {
    if (by_reference(referral.reference)) throw application::UniqueViolation("referral.reference");
    put_new(at_.changed().referrals, referral.id, referral, "referral.id");
}

bool MemoryReferrals::save(const referral::Referral& referral) {
    return save_next(at_.changed().referrals, referral.id, referral);
}

std::optional<referral::Referral> MemoryReferrals::by_id(ReferralId id) const {
    return found(at_.seen().referrals, id);
}

std::optional<referral::Referral> MemoryReferrals::by_reference(std::string_view reference) const {
    for (const auto& [id, referral] : at_.seen().referrals) {
        if (referral.reference == reference) return referral;
    }
    return std::nullopt;
}

std::vector<referral::Referral> MemoryReferrals::of_child(ChildId child) const {
    return selected(
        at_.seen().referrals, [&](const auto& each) { return each.child == child; },
        [](const auto& each) {
            return std::tuple{-to_epoch(each.started), each.id};
        });
}

std::vector<referral::Referral> MemoryReferrals::drafts_of(OrganisationId organisation,
                                                           std::size_t most) const {
    return first(most, selected(
                           at_.seen().referrals,
                           [&](const auto& each) {
                               return each.referred_by == organisation &&
                                      each.status == referral::ReferralStatus::draft;
                           },
                           [](const auto& each) {
                               return std::tuple{-to_epoch(each.changed), each.id};
                           }));
}

std::vector<referral::Referral> MemoryReferrals::in_status(referral::ReferralStatus status,
                                                           std::size_t most) const {
    return first(most,
                 selected(
                     at_.seen().referrals, [&](const auto& each) { return each.status == status; },
                     [](const auto& each) {
                         return std::tuple{each.submitted.value_or(each.started), each.id};
                     }));
}

referral::Answers MemoryReferrals::answers(ReferralId id) const {
    return found(at_.seen().answers, id).value_or(referral::Answers{});
}

void MemoryReferrals::put_answer(ReferralId id, const referral::Answer& answer) {
    at_.changed().answers[id].insert_or_assign(answer.question, answer);
}

void MemoryReferrals::add(const referral::InformationRequest& request) {
    put_new(at_.changed().information_requests, request.id, request, "information_request.id");
}

void MemoryReferrals::save(const referral::InformationRequest& request) {
    auto& requests = at_.changed().information_requests;
    expect(requests.contains(request.id), "an information request that is saved was added");
    requests.insert_or_assign(request.id, request);
}

std::optional<referral::InformationRequest> MemoryReferrals::information_request(
    InformationRequestId id) const {
    return found(at_.seen().information_requests, id);
}

std::vector<referral::InformationRequest> MemoryReferrals::information_requests(
    ReferralId id) const {
    return selected(
        at_.seen().information_requests, [&](const auto& each) { return each.referral == id; },
        [](const auto& each) {
            return std::tuple{each.asked, each.id};
        });
}

void MemoryReferrals::add(const referral::Attachment& attachment, std::string_view bytes) {
    put_new(at_.changed().attachments, attachment.id, attachment, "attachment.id");
    at_.changed().attachment_bytes.emplace(attachment.id, bytes);
}

std::optional<referral::Attachment> MemoryReferrals::attachment(AttachmentId id) const {
    return found(at_.seen().attachments, id);
}

std::string MemoryReferrals::attachment_bytes(AttachmentId id) const {
    const auto bytes = found(at_.seen().attachment_bytes, id);
    expect(bytes.has_value(), "an attachment whose bytes are read was added");
    return *bytes;
}

std::vector<referral::Attachment> MemoryReferrals::attachments(ReferralId id) const {
    return selected(
        at_.seen().attachments, [&](const auto& each) { return each.referral == id; },
        [](const auto& each) {
            return std::tuple{each.added, each.id};
        });
}

void MemoryReferrals::remove_attachment(AttachmentId id) {
    at_.changed().attachments.erase(id);
    at_.changed().attachment_bytes.erase(id);
}

}  // namespace wayhome::support::memory
