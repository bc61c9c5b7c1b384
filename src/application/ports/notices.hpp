// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "domain/access/role.hpp"
#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

/// A word to somebody that something happened; holds no child's particulars, only where to look.
struct Notice {
    NoticeId id;
    OrganisationId organisation;       ///< whose people it is for
    std::optional<AccountId> account;  ///< one person; none for all who hold one of the roles
    access::Roles roles;  ///< whom among the organisation's people, when not one person
    std::string words;    ///< "Offer for WH-4K7M-2Q9D is due at 11:15pm"
    std::string link;     ///< address of the page in this service
    EventId event;        ///< the event it tells of; one notice per event and reader
    Instant at;
};

struct ReadableNotice {
    Notice notice;
    bool read;                       ///< by this account
    std::optional<ChildId> child{};  ///< whom its event is about; none where it is about no child
};

/// How many of the newest notices of a person are looked at for the count of unread ones, so that
/// its cost does not grow with history.
inline constexpr std::size_t notices_counted = 200;

/// The port.
class Notices {
  public:
    virtual ~Notices() = default;
    /// No effect when the same reader has one of the same event.
    virtual void add(const Notice& notice) = 0;
    /// For that person: own, and those of the organisation whose roles they hold; newest first.
    virtual std::vector<ReadableNotice> for_account(AccountId account, OrganisationId organisation,
                                                    access::Roles roles,
                                                    std::size_t most) const = 0;
    /// Unread ones among the newest `notices_counted`.
    virtual int unread_count(AccountId account, OrganisationId organisation,
                             access::Roles roles) const = 0;
    virtual void mark_read(NoticeId notice, AccountId account, Instant at) = 0;
};

}  // namespace wayhome::application
