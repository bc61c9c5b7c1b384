// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/access/policy.hpp"
#include "domain/referral/attachment.hpp"
#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// Whether a reader with that disclosure may read the answer to that question (row D14). Names of
/// other children, of family and of professionals go no further than those who act for the child
/// and the home where the child lives.
bool is_disclosed(const Question& question, const access::Disclosure& may_read);

/// Whether a reader with that disclosure may open that document. A home needs, besides, a live part
/// in the case and that the document was meant for homes (row A13).
bool is_disclosed(const Attachment& attachment, const access::Disclosure& may_read,
                  access::Relation relation);

}  // namespace wayhome::referral
