// SPDX-License-Identifier: Apache-2.0
// The rules that ask what law, registration and the regulator allow.
#include <fmt/format.h>

#include <algorithm>

#include "domain/matching/eligibility_findings.hpp"
#include "domain/referral/form/law.hpp"

namespace wayhome::matching {
namespace {

using referral::LegalRule;
using referral::Pathway;

std::string_view pathway_words(Pathway pathway) {
    return referral::pathways.words_for(pathway);
}

void check_nation(const ChildFacts& child, const HomeFacts& home, Findings& findings) {
    if (home.jurisdiction == home::Jurisdiction::scotland && child.pathway != Pathway::welfare) {
        findings.push_back(
            {Outcome::does_not_fit,
             fmt::format("A child on the pathway \"{}\" cannot be placed in Scotland.",
                         pathway_words(child.pathway))});
    }
    if (home.jurisdiction == home::Jurisdiction::wales && child.pathway == Pathway::welfare) {
        findings.push_back({Outcome::with_condition,
                            "For a place in Wales the application is made under section 119 of the "
                            "Social Services "
                            "and Well-being (Wales) Act 2014, in the alternative to section 25."});
    }
}

void check_age_in_law(const ChildFacts& child, Findings& findings) {
    if (!child.age) return;
    const auto approved_below = legal_figure(LegalRule::approval_below_age, child.day).value;
    if (*child.age < approved_below && child.pathway != Pathway::youth_custody) {
        if (!child.under_13_approved) {
            findings.push_back(
                {Outcome::unknown, fmt::format("The child is under {}: ask the referrer for the "
                                               "Secretary of State's approval.",
                                               approved_below)});
        } else if (!*child.under_13_approved) {
            findings.push_back({Outcome::does_not_fit,
                                fmt::format("The child is under {} and the Secretary of State has "
                                            "not approved secure accommodation.",
                                            approved_below)});
        }
    }
    const auto youngest = legal_figure(LegalRule::remand_secure_from_age, child.day).value;
    if (child.pathway == Pathway::remand && *child.age < youngest) {
        findings.push_back({Outcome::with_condition,
                            fmt::format("A child under {} is remanded to local authority "
                                        "accommodation: a section 25 order is needed as well.",
                                        youngest)});
    }
}

}  // namespace

Findings legal_basis(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    Findings findings;
    const auto takes = home.takes.of(child.pathway);
    if (!takes) {
        findings.push_back(
            {Outcome::unknown, fmt::format("Ask the home whether it takes children on "
                                           "the pathway \"{}\".",
                                           pathway_words(child.pathway))});
    } else if (!*takes) {
        findings.push_back(
            {Outcome::does_not_fit,
             fmt::format("The home is not registered or contracted for the pathway \"{}\".",
                         pathway_words(child.pathway))});
    }
    check_nation(child, home, findings);
    check_age_in_law(child, findings);
    return findings;
}

Findings age_range(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    const auto range = fmt::format("{} to {}", home.youngest, home.oldest);
    if (!child.age) {
        return {{Outcome::unknown,
                 fmt::format("The child's age is not known: ask the referrer. The home takes "
                             "children of {}.",
                             range)}};
    }
    if (*child.age < home.youngest || *child.age > home.oldest) {
        return {{Outcome::does_not_fit, fmt::format("The child will be {} and the home takes "
                                                    "children of {}.",
                                                    *child.age, range)}};
    }
    return {};
}

Findings sex_regime(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    const bool has_secure_unit =
        std::any_of(home.units.begin(), home.units.end(),
                    [](const UnitFacts& each) { return each.purpose == home::Purpose::secure; });
    if (!has_secure_unit) {
        return {{Outcome::unknown, "Ask the home whom its units take: none is on record."}};
    }
    if (!units_for(child.sex, home).empty()) return {};
    if (child.sex == child::Sex::unknown) {
        return {{Outcome::unknown,
                 "Every unit of this home is for girls or for boys only: ask the referrer for the "
                 "sex that is recorded."}};
    }
    return {
        {Outcome::does_not_fit, fmt::format("No secure unit of this home is registered to take {}.",
                                            child.sex == child::Sex::male ? "boys" : "girls")}};
}

Findings restriction(const ChildFacts&, const HomeFacts& home, const Rules&) {
    if (!home.restricted) {
        return {{Outcome::unknown, "Ask the home whether a notice of the regulator restricts it."}};
    }
    if (*home.restricted) {
        return {{Outcome::does_not_fit, "A notice of the regulator restricts admissions here."}};
    }
    return {};
}

}  // namespace wayhome::matching
