// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/form/question.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::referral {

/// The fourteen behaviours that are counted nationally (WWCSC 2022, Table 3; codes of part C of the
/// domain reference). The report's label for the first is "Abducting".
enum class Behaviour {
    absconding,
    adoption_breakdown,
    challenging,
    criminal_exploitation,
    disclosed_abuse,
    fire_setting,
    gang_affiliated,
    mental_health,
    offending,
    self_harm,
    sexual_exploitation,
    sexualised_behaviour,
    sexually_harming,
    substance_misuse
};

inline constexpr auto behaviours = code_list<Behaviour>({
    {Behaviour::absconding, "ABSCONDING", "Absconding"},
    {Behaviour::adoption_breakdown, "ADOPTION_BREAKDOWN", "Adoption breakdown"},
    {Behaviour::challenging, "CHALLENGING", "Challenging behaviour"},
    {Behaviour::criminal_exploitation, "CRIMINAL_EXPLOITATION", "Criminal exploitation"},
    {Behaviour::disclosed_abuse, "DISCLOSED_ABUSE", "Disclosed abuse"},
    {Behaviour::fire_setting, "FIRE_SETTING", "Fire setting"},
    {Behaviour::gang_affiliated, "GANG_AFFILIATED", "Gang affiliation"},
    {Behaviour::mental_health, "MENTAL_HEALTH", "Mental ill health"},
    {Behaviour::offending, "OFFENDING", "Offending"},
    {Behaviour::self_harm, "SELF_HARM", "Self-harm"},
    {Behaviour::sexual_exploitation, "SEXUAL_EXPLOITATION", "Sexual exploitation"},
    {Behaviour::sexualised_behaviour, "SEXUALISED_BEHAVIOUR", "Sexualised behaviour"},
    {Behaviour::sexually_harming, "SEXUALLY_HARMING", "Sexually harming others"},
    {Behaviour::substance_misuse, "SUBSTANCE_MISUSE", "Substance misuse"},
});

/// An answer to "is it so?". A question nobody answered is no answer at all: std::nullopt.
enum class Known { yes, no, not_known };
inline constexpr auto knowns = code_list<Known>({
    {Known::yes, "yes", "Yes"},
    {Known::no, "no", "No"},
    {Known::not_known, "not_known", "Not known"},
});

enum class Severity { low, moderate, serious, very_serious };
inline constexpr auto severities = code_list<Severity>({
    {Severity::low, "low", "Low"},
    {Severity::moderate, "moderate", "Moderate"},
    {Severity::serious, "serious", "Serious"},
    {Severity::very_serious, "very_serious", "Very serious"},
});

/// How long ago it was last seen, most recent first.
enum class LastSeen { now, within_week, within_month, within_3_months, within_year, longer };
inline constexpr auto last_seens = code_list<LastSeen>({
    {LastSeen::now, "now", "Now"},
    {LastSeen::within_week, "within_week", "Within the last week"},
    {LastSeen::within_month, "within_month", "Within the last month"},
    {LastSeen::within_3_months, "within_3_months", "Within the last 3 months"},
    {LastSeen::within_year, "within_year", "Within the last year"},
    {LastSeen::longer, "longer", "Longer ago"},
});

enum class Frequency { once, now_and_then, monthly, weekly, daily };
inline constexpr auto frequencies = code_list<Frequency>({
    {Frequency::once, "once", "Once"},
    {Frequency::now_and_then, "now_and_then", "Less than once a month"},
    {Frequency::monthly, "monthly", "About once a month"},
    {Frequency::weekly, "weekly", "About once a week"},
    {Frequency::daily, "daily", "Every day or nearly"},
});

/// The field that says whether it was seen ("self_harm"); the others end in "_severity",
/// "_last_seen" and "_frequency".
std::string field_code(Behaviour behaviour);
/// The four fields of one behaviour; the last three show when it was seen.
std::vector<Field> behaviour_fields(Behaviour behaviour, std::string hint);

}  // namespace wayhome::referral
