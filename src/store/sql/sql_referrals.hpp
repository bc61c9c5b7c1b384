// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/referrals.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlReferrals : public referral::Referrals {
  public:
    explicit SqlReferrals(Connection& connection) : connection_(connection) {}
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
    Connection& connection_;
};

}  // namespace wayhome::store
