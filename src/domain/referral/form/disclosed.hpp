// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "domain/access/policy.hpp"
#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// The parts of a child's file, as access::Disclosure opens them one by one.
enum class FilePart {
    identity,        ///< who the child is and where to be found
    contacts,        ///< family and professionals
    needs,           ///< risks, needs, behaviours, wishes
    health,          ///< conditions, medication, treatment
    offence,         ///< what the child did or is accused of
    law,             ///< orders, evidence, approvals
    other_children,  ///< names of other children; never for a home
};

/// The part of the file a field belongs to. Every field of the form belongs to one; what is not
/// sorted here would be a Bug, so that a new question cannot reach a home unsorted.
FilePart part_of(const Question& question, std::string_view field);

/// Whether the reader may read what was answered there (row D14: name and address by stage).
bool is_disclosed(FilePart part, const access::Disclosure& to);

}  // namespace wayhome::referral
