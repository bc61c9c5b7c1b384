// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

struct AskChange {
    ReferralId referral;
    std::optional<placement::ChangeKind> kind;
    std::optional<CivilDate> until;  ///< of a longer or shorter stay
    std::optional<BedId> bed;        ///< of a bed change
    std::string words;
};

/// The home of the child or the placing side asks for a change of the placement. One asking at a
/// time; another bed is the home's to ask for.
Answer ask_change(const Desk& desk, const Asked& asked, const AskChange& wanted);

struct AnswerChange {
    ReferralId referral;
    ChangeRequestId request;
    int seen_version;  ///< of the request
    std::optional<bool> agreed;
    std::string words;  ///< why not; needed when it is refused
};

/// The other side agrees or refuses first.
Answer support_change(const Desk& desk, const Asked& asked, const AnswerChange& wanted);
/// Then the unit lead; agreed, it holds at once. The lead may refuse before the other side answers.
Answer agree_change(const Desk& desk, const Asked& asked, const AnswerChange& wanted);

/// A placement's changes as their page shows them.
struct SeenChanges {
    referral::Referral referral;
    placement::Placement placement;
    child::Child child;
    home::Home home;
    std::vector<placement::ChangeRequest> requests;  ///< newest first
    std::optional<placement::ChangeSide> own_side;   ///< that this reader asks and answers for
    bool decides;                                    ///< whether this reader is the unit's lead
    std::vector<BedId> free_beds;
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
};
/// For everybody who reads the referral while a bed is kept; the view is audited.
Answer see_changes(const Desk& desk, const Asked& asked, ReferralId referral,
                   std::optional<SeenChanges>& seen);

/// The request nobody has decided on yet; null where there is none.
const placement::ChangeRequest* open_request(const std::vector<placement::ChangeRequest>& requests);

}  // namespace wayhome::application
