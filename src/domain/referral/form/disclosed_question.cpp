// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/disclosed_question.hpp"

#include <algorithm>
#include <array>

namespace wayhome::referral {
namespace {

bool among(std::string_view code, auto codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

constexpr std::array<std::string_view, 4> about_others = {"contacts", "family", "keep_apart",
                                                          "keep_away"};
constexpr std::array<std::string_view, 5> about_offences = {"sentence", "remand", "detention",
                                                            "remand_conditions", "serious_harm"};

}  // namespace

bool is_disclosed(const Question& question, const access::Disclosure& may_read) {
    if (among(question.code, about_others)) return may_read.contacts;
    if (among(question.code, about_offences)) return may_read.offence && may_read.law;
    if (question.section == "identity" || question.section == "authority") return may_read.identity;
    if (question.section == "legal" || question.section == "secure_test" ||
        question.section == "permission") {
        return may_read.law;
    }
    if (question.section == "health") return may_read.health;
    return may_read.needs;
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
