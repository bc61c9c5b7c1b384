// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "application/desk.hpp"
#include "application/outcome.hpp"
#include "domain/child/likely_duplicates.hpp"
#include "domain/referral/answers.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::application {

/// The child as the answers describe them, with a new id; nothing before name and date of birth are
/// answered.
std::optional<child::Child> entered_child(Work& work, const referral::Referral& referral,
                                          const referral::Answers& answers);

/// A child that may be the one entered, with the open referral that stands in the way of a second.
struct KnownChild {
    child::LikelyDuplicate match;
    std::optional<referral::Referral> open;
};

/// Likely duplicates whose record the actor may see; others stay unknown to the actor, and the unit
/// is asked about them once the referral is sent (triage/may_be_known.hpp).
std::vector<KnownChild> known_children(Work& work, const child::Child& entered);

/// Another open referral of that child than this one.
std::optional<referral::Referral> other_open_referral(Records& records, ChildId child,
                                                      ReferralId but);

/// One open referral for each child, unless a second is linked with the reason (row A9). The
/// referral is changed, not saved; what is wrong is at the field "second_open_reason".
Problems link_second(Work& work, referral::Referral& referral, ChildId child,
                     const std::string& reason);

/// Keeps the child's one record in step with the answers: what was just answered corrects the
/// record the referral has; there being none, it is made once name, date of birth and council are
/// answered and no known child is alike. The referral is changed, not saved.
enum class ChildRecord { not_yet, kept, decide_first };
ChildRecord keep_child(Work& work, referral::Referral& referral, const referral::Answers& answers,
                       std::string_view just_answered);

}  // namespace wayhome::application
