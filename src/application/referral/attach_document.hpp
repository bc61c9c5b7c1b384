// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct AttachDocument {
    ReferralId referral;
    std::string kind;     ///< code of attachment_kinds
    std::string readers;  ///< code of attachment_readers
    bool chosen = false;  ///< a file was sent at all
    std::string file_name;
    std::string bytes;
};

/// Adds a document with its kind and its readers (row A13). The type is found from the content;
/// PDF, PNG, JPEG, Word and plain text are taken, up to 10 MiB.
Answer attach_document(const Desk& desk, const Asked& asked, const AttachDocument& wanted);

struct RemoveDocument {
    AttachmentId attachment;
};

/// Takes a document off a draft, or one's own off a referral that was sent; what has been seen by a
/// home stays.
Answer remove_document(const Desk& desk, const Asked& asked, const RemoveDocument& wanted);

/// Whether the actor may remove it now.
bool may_remove(const access::Actor& actor, const referral::Referral& referral,
                const referral::Attachment& attachment);

}  // namespace wayhome::application
