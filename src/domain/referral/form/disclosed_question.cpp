// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/disclosed_question.hpp"

#include <array>
#include <string_view>

namespace wayhome::referral {
namespace {

/// The parts of a child's file that are disclosed by stage (row D14).
enum class FilePart { identity, contacts, needs, health, offence, law };

struct QuestionPart {
    std::string_view question;
    FilePart part;
};

constexpr std::array parts = {
    QuestionPart{"pathway", FilePart::needs},
    QuestionPart{"when_needed", FilePart::needs},
    QuestionPart{"name", FilePart::identity},
    QuestionPart{"birth", FilePart::identity},
    QuestionPart{"background", FilePart::identity},
    QuestionPart{"authority", FilePart::contacts},
    QuestionPart{"where_now", FilePart::identity},
    QuestionPart{"contacts", FilePart::contacts},
    QuestionPart{"family", FilePart::contacts},
    QuestionPart{"legal_status", FilePart::law},
    QuestionPart{"court", FilePart::law},
    QuestionPart{"approval", FilePart::law},
    QuestionPart{"section_25", FilePart::law},
    QuestionPart{"lawful_basis", FilePart::law},
    QuestionPart{"sentence", FilePart::offence},
    QuestionPart{"remand", FilePart::offence},
    QuestionPart{"remand_conditions", FilePart::offence},
    QuestionPart{"detention", FilePart::offence},
    QuestionPart{"serious_harm", FilePart::offence},
    QuestionPart{"physical_health", FilePart::health},
    QuestionPart{"mental_health", FilePart::health},
    QuestionPart{"trauma", FilePart::health},
    QuestionPart{"education", FilePart::needs},
    QuestionPart{"communication", FilePart::needs},
    QuestionPart{"behaviours_conduct", FilePart::needs},
    QuestionPart{"behaviours_exploitation", FilePart::needs},
    QuestionPart{"behaviours_harm", FilePart::needs},
    QuestionPart{"risks", FilePart::needs},
    QuestionPart{"instability", FilePart::needs},
    QuestionPart{"earlier_stays", FilePart::needs},
    QuestionPart{"living_with", FilePart::needs},
    QuestionPart{"keep_apart", FilePart::contacts},
    QuestionPart{"keep_away", FilePart::contacts},
    QuestionPart{"distance", FilePart::needs},
    QuestionPart{"place_needs", FilePart::needs},
    QuestionPart{"own_words", FilePart::needs},
    QuestionPart{"wishes", FilePart::needs},
    QuestionPart{"tried", FilePart::needs},
    QuestionPart{"plan_after", FilePart::needs},
};

/// A question that is not listed belongs to identity, the part disclosed last.
FilePart part_of(std::string_view question) {
    for (const auto& each : parts) {
        if (each.question == question) return each.part;
    }
    return FilePart::identity;
}

bool is_disclosed(FilePart part, const access::Disclosure& may_read) {
    switch (part) {
        case FilePart::identity:
            return may_read.identity;
        case FilePart::contacts:
            return may_read.contacts;
        case FilePart::needs:
            return may_read.needs;
        case FilePart::health:
            return may_read.health;
        case FilePart::offence:
            return may_read.offence;
        case FilePart::law:
            return may_read.law;
    }
    return false;
}

}  // namespace

bool is_disclosed(const Question& question, const access::Disclosure& may_read) {
    return is_disclosed(part_of(question.code), may_read);
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
