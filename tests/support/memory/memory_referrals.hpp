// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryReferrals : public referral::Referrals {
  public:
    explicit MemoryReferrals(Access at) : at_(at) {}
    void add(const referral::Referral& referral) override;
    bool save(const referral::Referral& referral) override;
    std::optional<referral::Referral> by_id(ReferralId id) const override;
    std::optional<referral::Referral> by_reference(std::string_view reference) const override;
    std::vector<referral::Referral> of_child(ChildId child) const override;
    std::vector<referral::Referral> drafts_of(OrganisationId organisation,
                                              std::size_t most) const override;
    std::vector<referral::Referral> in_status(referral::ReferralStatus status,
                                              std::size_t most) const override;

    referral::Answers answers(ReferralId id) const override;
    void put_answer(ReferralId id, const referral::Answer& answer) override;

    void add(const referral::InformationRequest& request) override;
    void save(const referral::InformationRequest& request) override;
    std::optional<referral::InformationRequest> information_request(
        InformationRequestId id) const override;
    std::vector<referral::InformationRequest> information_requests(ReferralId id) const override;

    void add(const referral::Attachment& attachment, std::string_view bytes) override;
    std::optional<referral::Attachment> attachment(AttachmentId id) const override;
    std::string attachment_bytes(AttachmentId id) const override;
    std::vector<referral::Attachment> attachments(ReferralId id) const override;
    void remove_attachment(AttachmentId id) override;

  private:
    Access at_;
};

class MemoryRules : public referral::Rules {
  public:
    explicit MemoryRules(Access at) : at_(at) {}
    referral::Rulebook load() const override { return at_.seen().rulebook; }
    void replace(const referral::Rulebook& rulebook) override { at_.changed().rulebook = rulebook; }

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
