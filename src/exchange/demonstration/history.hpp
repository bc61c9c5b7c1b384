// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "application/registry.hpp"
#include "domain/access/permission.hpp"

namespace wayhome::demonstration {

enum class UseEnded { viewed, done, forbidden };

/// Somebody's use of a permission on a record, as the audit will have it. Small, because a large
/// world holds hundreds of thousands that are still to come.
struct Use {
    Instant at;
    std::optional<AccountId> account;
    std::optional<OrganisationId> organisation;
    access::Permission permission;
    UseEnded ended = UseEnded::viewed;
    journal::Subject subject;
    std::optional<ChildId> child;
};

/// Writes events and audit entries in the order of time, though cases are told one after another
/// and each runs on for months. It holds what lies ahead of the moment it has come to, and no more:
/// a world's past leaves memory as it is written.
class History {
  public:
    explicit History(application::Records& records) : records_(records) {}

    /// Both for any time from the day it has come to on.
    void will_happen(journal::Event event);
    void will_be_used(const Use& use);

    /// Writes all of the days before that moment's.
    void come_to(Instant at);
    /// Writes all that is left.
    void end();

  private:
    using Day = std::chrono::sys_days;

    void write(Day day);

    application::Records& records_;
    Day come_to_{};
    std::map<Day, std::vector<journal::Event>> events_;
    std::map<Day, std::vector<Use>> uses_;
};

}  // namespace wayhome::demonstration
