// SPDX-License-Identifier: Apache-2.0
#include "application/referral/attach_document.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"
#include "domain/referral/document_type.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::attach_document;
constexpr std::size_t most_documents = 50;

Problems problems_of(const AttachDocument& wanted) {
    Problems problems;
    if (!wanted.chosen) {
        problems.push_back({"document", "Select a file"});
    } else if (wanted.bytes.empty()) {
        problems.push_back({"document", "The file is empty"});
    } else if (wanted.bytes.size() > referral::largest_document) {
        problems.push_back({"document", "The file must be 10MB or smaller"});
    } else if (!referral::document_type(wanted.bytes)) {
        problems.push_back(
            {"document", "The file must be a PDF, PNG, JPEG, Word (.docx) or plain text file"});
    }
    if (!referral::attachment_kinds.from(wanted.kind)) {
        problems.push_back({"kind", "Select what kind of document it is"});
    }
    if (!referral::attachment_readers.from(wanted.readers)) {
        problems.push_back({"readers", "Select who may open the document"});
    }
    return problems;
}

std::string documents_of(ReferralId id) {
    return address_of(id) + "/documents";
}

Answer attach(Work& work, const AttachDocument& wanted) {
    const auto referral = referral_for(work, wanted.referral, permission);
    if (!referral) return passed_on(referral);
    if (auto problems = problems_of(wanted); !problems.empty()) return no(std::move(problems));
    if (work.records.referrals().attachments(referral->id).size() >= most_documents) {
        return no_because("document", "This referral has 50 documents already. Remove one first");
    }
    const referral::Attachment added{
        .id = work.ids.make<AttachmentId>(),
        .referral = referral->id,
        .kind = *referral::attachment_kinds.from(wanted.kind),
        .readers = *referral::attachment_readers.from(wanted.readers),
        .file_name = referral::document_name(wanted.file_name),
        .content_type = std::string{*referral::document_type(wanted.bytes)},
        .bytes = static_cast<std::int64_t>(wanted.bytes.size()),
        .added_by = *work.actor().account,
        .added = work.now,
    };
    work.records.referrals().add(added, wanted.bytes);
    return Done{documents_of(referral->id), subject_of(added.id), referral->child};
}

Answer remove(Work& work, const RemoveDocument& wanted) {
    const auto attachment = work.records.referrals().attachment(wanted.attachment);
    if (!attachment) return no(NotFound{});
    const auto referral = referral_for(work, attachment->referral, permission);
    if (!referral) return passed_on(referral);
    if (!may_remove(work.actor(), *referral, *attachment)) {
        return no_because("", "This document can no longer be removed.");
    }
    work.records.referrals().remove_attachment(attachment->id);
    return Done{documents_of(referral->id), subject_of(attachment->id), referral->child};
}

}  // namespace

bool may_remove(const access::Actor& actor, const referral::Referral& referral,
                const referral::Attachment& attachment) {
    using enum referral::ReferralStatus;
    if (referral.status == draft) return true;
    const bool unseen_by_homes = referral.status == submitted || referral.status == in_triage ||
                                 referral.status == info_requested;
    return unseen_by_homes && actor.account == attachment.added_by;
}

Answer attach_document(const Desk& desk, const Asked& asked, const AttachDocument& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return attach(work, wanted); });
}

Answer remove_document(const Desk& desk, const Asked& asked, const RemoveDocument& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return remove(work, wanted); });
}

}  // namespace wayhome::application
