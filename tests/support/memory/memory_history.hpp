// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryJournal : public journal::Journal {
  public:
    explicit MemoryJournal(Access at) : at_(at) {}
    void append(const journal::Event& event) override;
    std::vector<journal::RecordedEvent> of(const journal::Subject& subject) const override;
    std::vector<journal::RecordedEvent> of_child(ChildId child, std::int64_t before,
                                                 std::size_t most) const override;
    std::vector<journal::RecordedEvent> of_referral(ReferralId referral) const override;
    std::vector<journal::RecordedEvent> after(std::int64_t sequence,
                                              std::size_t most) const override;

  private:
    Access at_;
};

class MemoryAuditTrail : public application::AuditTrail {
  public:
    explicit MemoryAuditTrail(Access at) : at_(at) {}
    void append(const application::AuditEntry& entry) override;
    std::vector<application::ChainedAuditEntry> of_child(ChildId child, std::int64_t before,
                                                         std::size_t most) const override;
    std::vector<application::ChainedAuditEntry> from(std::int64_t number,
                                                     std::size_t most) const override;
    std::int64_t last_change() const override;

  private:
    Access at_;
};

class MemoryNotices : public application::Notices {
  public:
    explicit MemoryNotices(Access at) : at_(at) {}
    void add(const application::Notice& notice) override;
    std::vector<application::ReadableNotice> for_account(AccountId account,
                                                         OrganisationId organisation,
                                                         access::Roles roles,
                                                         std::size_t most) const override;
    int unread_count(AccountId account, OrganisationId organisation,
                     access::Roles roles) const override;
    void mark_read(NoticeId notice, AccountId account, Instant at) override;

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
