// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/disclosed.hpp"

#include <algorithm>
#include <array>

#include "kernel/expect.hpp"

namespace wayhome::referral {
namespace {

using enum FilePart;

/// A question's fields belong to `part`, but those that begin with one of `apart` to `apart_part`.
struct Sorted {
    std::string_view question;
    FilePart part;
    std::array<std::string_view, 3> apart{};
    FilePart apart_part = FilePart::needs;
};

constexpr std::array sorted = {
    Sorted{"pathway", needs},
    Sorted{"when_needed", needs},
    Sorted{"name", identity},
    Sorted{"birth", identity, {"sex", "gender"}, needs},
    Sorted{"background", identity, {"religion"}, needs},
    Sorted{"authority", identity, {"authority"}, needs},
    Sorted{"where_now", identity, {"kind", "missing_since"}, needs},
    Sorted{"contacts", contacts},
    Sorted{"family", law, {"who_matters"}, contacts},
    Sorted{"legal_status", law},
    Sorted{"court", law},
    Sorted{"approval", law},
    Sorted{"sentence", law, {"offence", "sentence"}, offence},
    Sorted{"remand", law, {"offence"}, offence},
    Sorted{"remand_conditions", law},
    Sorted{"detention", law, {"offence"}, offence},
    Sorted{"serious_harm", law},
    Sorted{"physical_health", health},
    Sorted{"mental_health", health},
    Sorted{"education", needs, {"school"}, identity},
    Sorted{"communication", needs},
    Sorted{"behaviours_conduct", needs, {"offending"}, offence},
    Sorted{"behaviours_exploitation", needs},
    Sorted{"behaviours_harm", needs},
    Sorted{"risks", needs},
    Sorted{"section_25", law, {"absconding"}, needs},
    Sorted{"instability", needs},
    Sorted{"earlier_stays", needs},
    Sorted{"trauma", needs},
    Sorted{"living_with", needs},
    Sorted{"keep_apart", needs, {"children"}, other_children},
    Sorted{"keep_away", needs, {"list"}, identity},
    Sorted{"distance", needs},
    Sorted{"place_needs", needs},
    Sorted{"own_words", needs},
    Sorted{"wishes", needs, {"advocate_name"}, contacts},
    Sorted{"tried", needs},
    Sorted{"plan_after", needs},
    Sorted{"lawful_basis", law},
};

/// "offending_severity" belongs with "offending".
bool begins(std::string_view field, std::string_view with) {
    return !with.empty() && field.starts_with(with) &&
           (field.size() == with.size() || field[with.size()] == '_');
}

}  // namespace

FilePart part_of(const Question& question, std::string_view field) {
    const auto found = std::find_if(sorted.begin(), sorted.end(), [&](const Sorted& each) {
        return each.question == question.code;
    });
    expect(found != sorted.end(), "every question is sorted into a part of the child's file");
    const bool is_apart = std::any_of(found->apart.begin(), found->apart.end(),
                                      [&](std::string_view with) { return begins(field, with); });
    return is_apart ? found->apart_part : found->part;
}

bool is_disclosed(FilePart part, const access::Disclosure& to) {
    switch (part) {
        case identity:
            return to.identity;
        case contacts:
            return to.contacts;
        case needs:
            return to.needs;
        case health:
            return to.health;
        case offence:
            return to.offence;
        case law:
            return to.law;
        case other_children:
            return to.other_children;
    }
    return false;
}

}  // namespace wayhome::referral
