// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/child/keep_access.hpp"
#include "application/perform.hpp"

namespace wayhome::application {

/// Restricts a child's record to named people (row L3): to all who keep access as
/// who_keeps_access() has it, but those who are removed. Whoever restricts it is always named, so
/// that it is never locked away from everybody. Names left from an earlier restriction end.
struct RestrictChild {
    ChildId child;
    int seen_version;
    std::string words;  ///< why
    /// Who was shown as keeping access and is not to. Somebody who has come to have a part in the
    /// case since then was not shown, and keeps it.
    std::vector<AccountId> removed{};
};
Answer restrict_child(const Desk& desk, const Asked& asked, const RestrictChild& wanted);

/// What the same press would do, under the same rules; changes nothing.
struct RestrictionPreview {
    child::Child child;
    AccessAfter access;
};
Answer preview_restriction(const Desk& desk, const Asked& asked, const RestrictChild& wanted,
                           std::optional<RestrictionPreview>& found);

/// Opens the record again to all whose part in the case lets them see it.
struct UnrestrictChild {
    ChildId child;
    int seen_version;
    std::string words;  ///< why
};
Answer unrestrict_child(const Desk& desk, const Asked& asked, const UnrestrictChild& wanted);

/// Names one more person who may see a restricted record, by username.
struct NameReader {
    ChildId child;
    std::string username;
};
Answer name_reader(const Desk& desk, const Asked& asked, const NameReader& wanted);

/// Ends that somebody may see a restricted record. Refused for the last person named, and where
/// nobody would be left who can name people or end the restriction.
struct UnnameReader {
    ChildId child;
    std::optional<AccountId> reader;
};
Answer unname_reader(const Desk& desk, const Asked& asked, const UnnameReader& wanted);

/// Who may see a restricted record, and who has seen or changed the record (row L5).
struct AccessRecord {
    std::optional<child::Child> child;
    struct Reader {
        access::Account account;
        std::string organisation;  ///< its name
    };
    std::vector<Reader> readers;
    /// Who keeps access when the record is restricted; none where it is, or the actor may not.
    std::vector<KeepsAccess> would_keep;
    struct Line {
        ChainedAuditEntry entry;
        std::string person;        ///< empty when the system acted
        std::string organisation;  ///< empty when the system acted
    };
    std::vector<Line> lines;  ///< newest first
};
/// For the child's authority and the unit lead; `before` is the number of the last entry seen.
Answer see_access_record(const Desk& desk, const Asked& asked, ChildId child, std::int64_t before,
                         AccessRecord& found);

}  // namespace wayhome::application
