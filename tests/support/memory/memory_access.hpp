// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryAccounts : public access::Accounts {
  public:
    explicit MemoryAccounts(Access at) : at_(at) {}
    void add(const access::Account& account) override;
    bool save(const access::Account& account) override;
    std::optional<access::Account> by_id(AccountId id) const override;
    std::optional<access::Account> by_username(std::string_view username) const override;
    std::vector<access::Account> of_organisation(OrganisationId organisation) const override;

  private:
    Access at_;
};

class MemoryOrganisations : public access::Organisations {
  public:
    explicit MemoryOrganisations(Access at) : at_(at) {}
    void add(const access::Organisation& organisation) override;
    void save(const access::Organisation& organisation) override;
    std::optional<access::Organisation> by_id(OrganisationId id) const override;
    std::optional<access::Organisation> by_code(std::string_view code) const override;
    std::vector<access::Organisation> of_kind(access::OrganisationKind kind) const override;

  private:
    Access at_;
};

class MemorySessions : public application::Sessions {
  public:
    explicit MemorySessions(Access at) : at_(at) {}
    void add(const application::Session& session) override;
    std::optional<application::Session> by_token_hash(const std::string& token_hash) const override;
    void touch(const std::string& token_hash, Instant used) override;
    void end(const std::string& token_hash) override;
    void end_all_of(AccountId account) override;
    void sweep(Instant idle_since, Instant began_before) override;

  private:
    Access at_;
};

class MemoryAnsweredRequests : public application::AnsweredRequests {
  public:
    explicit MemoryAnsweredRequests(Access at) : at_(at) {}
    std::optional<application::AnsweredRequest> find(AccountId account,
                                                     const std::string& key) const override;
    void add(const application::AnsweredRequest& answered) override;
    void sweep(Instant before) override;

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
