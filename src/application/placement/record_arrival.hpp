// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct RecordArrival {
    PlacementId placement;
    int seen_version;
    std::optional<Instant> arrived;
    std::optional<CivilDate> expected_departure;
};

/// The home records that the child has arrived (row F1). Expected times stay beside the actual
/// ones.
Answer record_arrival(const Desk& desk, const Asked& asked, const RecordArrival& wanted);

struct RecordNonArrival {
    PlacementId placement;
    int seen_version;
    std::string reason;  ///< code on the list "non_arrival"
    std::string words;
};

/// The home records that the child did not come: the bed is free and the search opens again (F2).
Answer record_non_arrival(const Desk& desk, const Asked& asked, const RecordNonArrival& wanted);

struct RecordDeparture {
    PlacementId placement;
    int seen_version;
    std::optional<Instant> departed;
    std::string reason;       ///< code on the list "departure"
    std::string destination;  ///< code on the list "destination"
    std::string note;
};

/// The home records that the child has left: only now is the bed free (row F3). The unit closes the
/// referral once the outcome of its transition plan is confirmed; one without a plan closes here.
Answer record_departure(const Desk& desk, const Asked& asked, const RecordDeparture& wanted);

}  // namespace wayhome::application
