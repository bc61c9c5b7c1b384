// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

enum class AttachmentKind {
    court_order,
    approval,
    care_plan,
    health_report,
    education_plan,
    risk_assessment,
    other
};

inline constexpr auto attachment_kinds = code_list<AttachmentKind>({
    {AttachmentKind::court_order, "court_order", "Court order or application"},
    {AttachmentKind::approval, "approval", "Approval for a child under 13"},
    {AttachmentKind::care_plan, "care_plan", "Care plan"},
    {AttachmentKind::health_report, "health_report", "Health report"},
    {AttachmentKind::education_plan, "education_plan", "Education, health and care plan"},
    {AttachmentKind::risk_assessment, "risk_assessment", "Risk assessment"},
    {AttachmentKind::other, "other", "Another document"},
});

/// Who may open a document beside the referrer and the unit.
enum class AttachmentReaders { unit_only, homes_with_live_offer };

inline constexpr auto attachment_readers = code_list<AttachmentReaders>({
    {AttachmentReaders::unit_only, "unit_only", "The coordination unit only"},
    {AttachmentReaders::homes_with_live_offer, "homes_with_live_offer",
     "Homes while they have a live offer"},
});

/// A document that goes with a referral.
struct Attachment {
    AttachmentId id;
    ReferralId referral;
    AttachmentKind kind;
    AttachmentReaders readers;
    std::string file_name;     ///< as uploaded, without folders
    std::string content_type;  ///< found from the content, not from what the sender says
    std::int64_t bytes;
    AccountId added_by;
    Instant added;
};

}  // namespace wayhome::referral
