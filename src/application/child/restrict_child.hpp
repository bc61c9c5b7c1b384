// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

/// Restricts a child's record to named people (row L3). Whoever restricts it is named too, so that
/// it is never locked away from everybody.
struct RestrictChild {
    ChildId child;
    int seen_version;
    std::string words;  ///< why
};
Answer restrict_child(const Desk& desk, const Asked& asked, const RestrictChild& wanted);

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

/// Who may see a restricted record, and who has seen or changed the record (row L5).
struct AccessRecord {
    std::optional<child::Child> child;
    std::vector<access::Account> readers;
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
