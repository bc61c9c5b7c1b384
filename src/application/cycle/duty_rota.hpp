// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

/// One day of the rota as its page shows it.
struct ShownDutyDay {
    CivilDate day;
    std::optional<AccountId> officer;
    std::string name;  ///< empty where nobody is on duty
};

struct OfficerOfUnit {
    AccountId id;
    std::string name;
};

struct ShownRota {
    std::vector<ShownDutyDay> days;  ///< today and the next, each with or without an officer
    std::vector<OfficerOfUnit> officers;
};

/// How many days the page shows and the unit lead keeps at a time.
inline constexpr int rota_days = 14;

/// The rota from today on, for people of the unit.
ShownRota see_rota(const Desk& desk, const access::Actor& actor);

/// What the unit lead saw and wants on one day: ids of officers, empty for nobody.
struct WantedDutyDay {
    std::string seen;
    std::string officer;
};

struct KeepRota {
    std::map<CivilDate, WantedDutyDay> days;
};

/// The unit lead puts officers on duty, a day at a time (row B1). Days that stay as they were seen
/// are left alone; a day that somebody else changed meanwhile is refused.
Answer keep_rota(const Desk& desk, const Asked& asked, const KeepRota& wanted);

/// Allocates a referral that was sent just now and is urgent to the officer on duty today, in the
/// same transaction and by the system; to nobody where that officer may not read it, as of a child
/// whose record is restricted. The referral as it is then.
Outcome<referral::Referral, Problems> allocate_by_rota(Work& work,
                                                       const referral::Referral& referral);

}  // namespace wayhome::application
