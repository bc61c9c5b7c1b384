// SPDX-License-Identifier: Apache-2.0
// The rules that ask what law, registration, orders and the regulator allow.
#include <fmt/format.h>

#include <algorithm>

#include "domain/home/geography.hpp"
#include "domain/matching/eligibility_findings.hpp"
#include "domain/referral/form/law.hpp"

namespace wayhome::matching {
namespace {

using referral::LegalRule;
using referral::Pathway;

/// Assumption: an approximate position is an area's or a town's, at most so far from the home.
const Distance approximate_within = home::miles(25);

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

Finding about_area(const AreaToAvoid& area, const HomeFacts& home) {
    const auto inside = fmt::format("The home is in an area to keep away from: {}.", area.name);
    if (!area.area_code.empty() && !home.area_code.empty() && area.area_code == home.area_code) {
        return {Outcome::does_not_fit, inside};
    }
    if (!area.centre) {
        const bool can_tell = !area.area_code.empty() && !home.area_code.empty();
        if (can_tell) return {Outcome::fits, fmt::format("The home is not in {}.", area.name)};
        return {Outcome::unknown,
                fmt::format("Ask the home whether it is in or near {}.", area.name)};
    }
    const auto away = home::straight_line(*area.centre, home.position);
    const auto reach = home.position_is_approximate
                           ? Distance{area.radius.metres + approximate_within.metres}
                           : area.radius;
    if (away > reach) return {Outcome::fits, fmt::format("The home is not near {}.", area.name)};
    if (home.position_is_approximate) {
        return {Outcome::unknown,
                fmt::format("The home's position is approximate and may be near {}: ask the home.",
                            area.name)};
    }
    return {Outcome::does_not_fit, inside};
}

bool forbids(const std::vector<KeepApart>& people, ChildId other) {
    return std::any_of(people.begin(), people.end(),
                       [&](const KeepApart& each) { return each.by_order && each.child == other; });
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

Findings areas_to_avoid(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    if (!child.avoid) {
        return {{Outcome::unknown,
                 "Ask the referrer whether there are areas the child must keep away from."}};
    }
    Findings findings;
    for (const auto& area : *child.avoid) findings.push_back(about_area(area, home));
    return findings;
}

Findings no_contact(const ChildFacts& child, const HomeFacts& home, const Rules&) {
    if (!child.keep_apart) {
        return {{Outcome::unknown,
                 "Ask the referrer whether an order or condition forbids contact with anyone."}};
    }
    Findings findings;
    const bool forbidden =
        std::any_of(home.residents.begin(), home.residents.end(), [&](const ResidentFacts& each) {
            return forbids(*child.keep_apart, each.child) || forbids(each.keep_apart, child.child);
        });
    if (forbidden) {
        findings.push_back(
            {Outcome::does_not_fit, "An order or condition on contact stands against this home."});
    }
    const bool not_in_records = std::any_of(
        child.keep_apart->begin(), child.keep_apart->end(),
        [](const KeepApart& each) { return each.by_order && !each.child && each.group.empty(); });
    if (not_in_records) {
        findings.push_back({Outcome::unknown,
                            "An order names a person who is not in the records: ask the home "
                            "whether that person lives there."});
    }
    return findings;
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
