// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

/// A period of legal authority as somebody enters it. What is counted in days is entered by its
/// last day, police detention by its end; the end of 72 hours is worked out.
struct EnteredAuthority {
    std::optional<bool> granted;  ///< none where it was not said; 72 hours are authorised at once
    std::optional<Instant> starts;
    std::optional<CivilDate> last_day;
    std::optional<Instant> ends;
    std::string by;  ///< the court, or the name and post of who authorises
    std::optional<AttachmentId> evidence;
    std::string note;
};

struct RecordAuthority {
    ReferralId referral;
    order::PeriodKind kind;
    EnteredAuthority entered;
};

/// The placing authority, the Youth Custody Service or the unit records what keeps the child
/// lawfully, planned or granted (rows G1, G2). Refuses an order longer than the law allows, and
/// time without a court where none is left. What covers the present takes effect at once.
Answer record_authority(const Desk& desk, const Asked& asked, const RecordAuthority& wanted);

struct GrantAuthority {
    PeriodId period;
    int seen_version;
    EnteredAuthority entered;  ///< as the court gave it, which may differ from the plan
};
Answer grant_authority(const Desk& desk, const Asked& asked, const GrantAuthority& wanted);

struct RefuseAuthority {
    PeriodId period;
    int seen_version;
    std::string words;
};
Answer refuse_authority(const Desk& desk, const Asked& asked, const RefuseAuthority& wanted);

struct EndAuthority {
    PeriodId period;
    int seen_version;
    std::optional<Instant> at;  ///< when it ended; not in the future, not before it began
    std::string words;
};
/// A court discharges it, or those who authorised it end it before its time.
Answer end_authority(const Desk& desk, const Asked& asked, const EndAuthority& wanted);

}  // namespace wayhome::application
