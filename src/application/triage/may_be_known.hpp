// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// Names of the events of the question whether a referred child is one already known. Their subject
/// is the child's record the referral has; each record they are about is a detail of its own. They
/// are for the unit alone: to a referrer, a record they may not see and one that is not there look
/// alike.
inline constexpr std::string_view may_be_known = "may_be_known";
inline constexpr std::string_view not_the_same_child = "not_the_same_child";
/// Name of the details that hold a record's id.
inline constexpr std::string_view known_record = "known_record";

/// Whether the unit still judges the referral: only then the question can be asked and answered.
bool is_in_triage(referral::ReferralStatus status);

/// Compares the child as entered with every record of a child that has a sent referral, whoever may
/// see it (row A8). What is alike and was neither asked about nor told apart before is recorded as
/// a question, and the officer who has the referral is told, or else the unit; the lead too where a
/// record is restricted.
void ask_whether_known(Work& work, const referral::Referral& referral);

/// The records of which nobody has yet said whether they are of the same child.
std::vector<ChildId> not_yet_told_apart(Records& records, const referral::Referral& referral);

/// The question about these records, or the answer that they are of other children.
journal::Event about_known_records(Work& work, const access::Actor& by,
                                   const referral::Referral& referral, std::string_view name,
                                   const std::vector<ChildId>& records);

}  // namespace wayhome::application
