// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/disclosed_question.hpp"

#include <algorithm>

#include "domain/referral/form/disclosed.hpp"

namespace wayhome::referral {
bool is_disclosed(const Question& question, const access::Disclosure& may_read) {
    return std::all_of(question.fields.begin(), question.fields.end(), [&](const Field& field) {
        return is_disclosed(part_of(question, field.code), may_read);
    });
}

bool is_disclosed(const Attachment& attachment, const access::Disclosure& may_read,
                  access::Relation relation) {
    using access::Relation;
    const bool for_the_child = relation == Relation::referrer || relation == Relation::authority ||
                               relation == Relation::unit;
    if (for_the_child) return may_read.exists;
    const bool live = relation == Relation::home_asked || relation == Relation::home_accepted ||
                      relation == Relation::home_of_child;
    if (!live || attachment.readers != AttachmentReaders::homes_with_live_offer) return false;
    switch (attachment.kind) {
        case AttachmentKind::court_order:
        case AttachmentKind::approval:
            return may_read.law;
        case AttachmentKind::health_report:
            return may_read.health;
        case AttachmentKind::care_plan:
        case AttachmentKind::education_plan:
        case AttachmentKind::risk_assessment:
        case AttachmentKind::other:
            break;
    }
    return may_read.identity && may_read.needs;
}

}  // namespace wayhome::referral
