// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/asked_information.hpp"
#include "application/queries/disclosed_answers.hpp"
#include "application/queries/legal_standing.hpp"
#include "application/referral/child_of_referral.hpp"
#include "domain/referral/form/context.hpp"

namespace wayhome::application {

/// A referral as its form's pages show it.
struct SeenForm {
    referral::Referral referral;
    referral::Answers answers;
    std::vector<referral::Choice> councils;
    Instant now;
    std::optional<child::Child> child;
    std::vector<KnownChild> known;  ///< children it may be, while that is not decided
    std::optional<referral::Referral> other_open;  ///< of the same child
    std::vector<referral::Attachment> documents;   ///< those the actor may open
    Problems stops;                                ///< what stops it from being sent
    access::Disclosure may_read;
    LegalStanding law;
    std::vector<DisclosedSection> disclosed{};    ///< when printed: answers field by field
    std::vector<AskedInformation> information{};  ///< when printed: the unit's questions

    referral::Context context() const {
        return {referral.pathway, referral.urgency, referral.referred_by_kind, answers, now,
                councils};
    }
};

/// Reads it for somebody who may answer its questions; the view is audited.
Answer see_form(const Desk& desk, const Asked& asked, ReferralId referral,
                std::optional<SeenForm>& seen);

/// Reads it whole for printing, for anyone who may; what the reader may not know is taken out.
Answer print_referral(const Desk& desk, const Asked& asked, ReferralId referral,
                      std::optional<SeenForm>& seen);

/// Reads it for somebody who may see it or attach to it: the documents page.
Answer see_documents(const Desk& desk, const Asked& asked, ReferralId referral,
                     std::optional<SeenForm>& seen);

struct OpenedDocument {
    referral::Attachment attachment;
    std::string bytes;
};

/// One document, for those among its readers.
Answer open_document(const Desk& desk, const Asked& asked, AttachmentId attachment,
                     std::optional<OpenedDocument>& opened);

}  // namespace wayhome::application
