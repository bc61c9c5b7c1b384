// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/access/policy.hpp"
#include "domain/referral/attachment.hpp"
#include "domain/referral/form/question.hpp"

namespace wayhome::referral {

/// Whether a reader with that disclosure may read the whole answer to that question: every field of
/// it, as disclosed.hpp sorts them (row D14).
bool is_disclosed(const Question& question, const access::Disclosure& may_read);

/// Whether a reader with that disclosure may open that document. A home needs, besides, a live part
/// in the case and that the document was meant for homes (row A13).
bool is_disclosed(const Attachment& attachment, const access::Disclosure& may_read,
                  access::Relation relation);

}  // namespace wayhome::referral
