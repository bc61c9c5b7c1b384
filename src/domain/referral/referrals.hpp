// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/attachment.hpp"
#include "domain/referral/information_request.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::referral {

/// The port: referrals with their answers, questions back to the referrer, and attachments.
class Referrals {
  public:
    virtual ~Referrals() = default;
    virtual void add(const Referral& referral) = 0;
    /// Saves and raises the version; false when the stored version differs: somebody saved
    /// meanwhile.
    virtual bool save(const Referral& referral) = 0;
    virtual std::optional<Referral> by_id(ReferralId id) const = 0;
    virtual std::optional<Referral> by_reference(std::string_view reference) const = 0;
    /// All referrals of one child, newest first.
    virtual std::vector<Referral> of_child(ChildId child) const = 0;
    /// Drafts of an organisation, last changed first; at most `most`.
    virtual std::vector<Referral> drafts_of(OrganisationId organisation,
                                            std::size_t most) const = 0;
    /// Every referral in that status, oldest submission first (then id); at most `most`.
    virtual std::vector<Referral> in_status(ReferralStatus status, std::size_t most) const = 0;

    virtual Answers answers(ReferralId id) const = 0;
    /// Replaces the answer of that question.
    virtual void put_answer(ReferralId id, const Answer& answer) = 0;

    virtual void add(const InformationRequest& request) = 0;
    virtual void save(const InformationRequest& request) = 0;
    virtual std::optional<InformationRequest> information_request(
        InformationRequestId id) const = 0;
    /// Oldest first.
    virtual std::vector<InformationRequest> information_requests(ReferralId id) const = 0;

    virtual void add(const Attachment& attachment, std::string_view bytes) = 0;
    virtual std::optional<Attachment> attachment(AttachmentId id) const = 0;
    virtual std::string attachment_bytes(AttachmentId id) const = 0;
    /// In order of upload.
    virtual std::vector<Attachment> attachments(ReferralId id) const = 0;
    virtual void remove_attachment(AttachmentId id) = 0;
};

}  // namespace wayhome::referral
