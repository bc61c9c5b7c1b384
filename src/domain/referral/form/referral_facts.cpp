// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/referral_facts.hpp"

#include <algorithm>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/readings.hpp"
#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

/// The question that asks this field of this referral; the same behaviour stands on different pages
/// of different pathways.
const Question& asking(const std::string& field, const Context& context) {
    for (const auto* each : applicable(context)) {
        const auto* found = each->field(field);
        if (found != nullptr && is_asked(*found, context)) return *each;
    }
    throw Bug("every behaviour is asked on every pathway");
}

std::vector<BehaviourFact> behaviour_facts(const Context& context) {
    std::vector<BehaviourFact> facts;
    for (const auto& each : behaviours) {
        const auto field = field_code(each.value);
        const auto& asked_in = asking(field, context).code;
        const auto& answers = context.answers;
        facts.push_back({each.value, known(answers, asked_in, field),
                         chosen(severities, answers, asked_in, field + "_severity"),
                         chosen(last_seens, answers, asked_in, field + "_last_seen"),
                         chosen(frequencies, answers, asked_in, field + "_frequency")});
    }
    return facts;
}

std::vector<RiskFact> risk_facts(const Answers& answers) {
    std::vector<RiskFact> facts;
    for (const auto& each : risks) {
        const std::string code{each.code};
        facts.push_back({each.value,
                         chosen(risk_states, answers, "risks", code).value_or(RiskState::not_asked),
                         std::string{entered(answers, "risks", code + "_details")}});
    }
    return facts;
}

std::vector<KeepApart> keep_apart_from(const Answers& answers) {
    std::vector<KeepApart> found;
    for (const auto& row : rows_entered(answers, "keep_apart", "children")) {
        const auto reason = keep_apart_reasons.from(cell(row, "reason"));
        found.push_back({std::string{cell(row, "name")}, date_from_iso(cell(row, "born")),
                         reason.value_or(KeepApartReason::other), std::string{cell(row, "details")},
                         knowns.from(cell(row, "by_order"))});
    }
    return found;
}

std::vector<KeepAway> keep_away_from(const Answers& answers) {
    std::vector<KeepAway> found;
    for (const auto& row : rows_entered(answers, "keep_away", "list")) {
        const auto kind = keep_away_kinds.from(cell(row, "kind"));
        found.push_back({kind.value_or(KeepAwayKind::area), std::string{cell(row, "name")},
                         std::string{cell(row, "district")}, std::string{cell(row, "reason")},
                         knowns.from(cell(row, "by_order"))});
    }
    return found;
}

std::optional<DistanceWish> distance_wish(const Answers& answers) {
    const auto band = chosen(distance_bands, answers, "distance", "band");
    if (!band) return std::nullopt;
    return DistanceWish{*band, number_entered(answers, "distance", "miles")};
}

/// The codes ticked; none at all where nothing was answered.
std::optional<std::vector<std::string>> capabilities(const Answers& answers,
                                                     std::string_view question,
                                                     std::string_view field) {
    const auto needs = ticked(answers, question, field);
    if (needs.empty()) return std::nullopt;
    std::vector<std::string> codes;
    for (const auto code : needs) {
        if (code != "none") codes.emplace_back(code);
    }
    return codes;
}

std::optional<std::vector<std::string>> to_continue(const Answers& answers) {
    const auto plan = entered(answers, "education", "plan");
    const auto camhs = known(answers, "mental_health", "camhs");
    if (plan.empty() && !camhs) return std::nullopt;
    std::vector<std::string> codes;
    if (plan == "held") codes.emplace_back("education_plan");
    if (camhs == Known::yes) codes.emplace_back("mental_health_in_reach");
    return codes;
}

/// By the weeks entered; else by what ends the stay, at least a day.
std::optional<Days> expected_stay(const Answers& answers, const ReferralFacts& facts) {
    if (facts.pathway == Pathway::welfare || facts.pathway == Pathway::remand) {
        if (const auto weeks = number_entered(answers, "place_needs", "weeks")) {
            return Days{*weeks * 7};
        }
    }
    std::optional<CivilDate> last = facts.legal.sentence_ends;
    if (!last && facts.legal.next_court && facts.pathway != Pathway::welfare) {
        last = london_date(*facts.legal.next_court);
    }
    if (!last) return std::nullopt;
    const auto days = std::chrono::sys_days{*last} - std::chrono::sys_days{facts.day_needed};
    return std::max(Days{days}, Days{1});
}

std::vector<MissingFact> missing_facts(const Context& context) {
    std::vector<MissingFact> missing;
    for (const auto* each : applicable(context)) {
        const auto found = context.answers.find(each->code);
        if (found == context.answers.end()) {
            missing.push_back({each->code, "", each->title});
            continue;
        }
        for (const auto& field : each->fields) {
            if (is_asked(field, context) && found->second.value(field.code) == "not_known") {
                missing.push_back({each->code, field.code, field.label});
            }
        }
    }
    return missing;
}

void add_child(const Context& context, ReferralFacts& facts) {
    const auto& answers = context.answers;
    facts.born = day_entered(answers, "birth", "born");
    facts.age = age_on_day(answers, facts.day_needed);
    facts.age_is_estimated = facts.age.has_value() && !facts.born.has_value();
    facts.sex = chosen(child::sexes, answers, "birth", "sex");
    facts.home_district = entered(answers, "where_now", "home_district");
    const auto whereabouts = entered(answers, "where_now", "kind");
    if (!whereabouts.empty()) facts.missing_now = whereabouts == "missing";
    facts.missing_since = moment_entered(answers, "where_now", "missing_since");
}

void add_wishes(const Answers& answers, ReferralFacts& facts) {
    facts.living = chosen(living_preferences, answers, "living_with", "preference");
    facts.keeps_apart = known(answers, "keep_apart", "any");
    facts.keep_apart = keep_apart_from(answers);
    facts.keeps_away = known(answers, "keep_away", "any");
    facts.keep_away = keep_away_from(answers);
    facts.distance = distance_wish(answers);
    facts.capabilities_needed = capabilities(answers, "place_needs", "needs");
    facts.capabilities_to_continue = to_continue(answers);
    facts.capabilities_asked_for = capabilities(answers, "wishes", "asked_for");
    facts.staffing = chosen(staffing_needs, answers, "place_needs", "staffing");
    facts.waking_night = known(answers, "place_needs", "waking_night");
    if (const auto obtained = known(answers, "own_words", "obtained")) {
        facts.words_obtained = obtained == Known::yes;
    }
    facts.wishes_given = !entered(answers, "wishes", "place").empty() ||
                         !entered(answers, "wishes", "identity").empty();
}

}  // namespace

const BehaviourFact& ReferralFacts::behaviour(Behaviour which) const {
    const auto found = std::find_if(behaviours.begin(), behaviours.end(),
                                    [&](const auto& each) { return each.behaviour == which; });
    expect(found != behaviours.end(), "the facts hold every behaviour");
    return *found;
}

const RiskFact& ReferralFacts::risk(Risk which) const {
    const auto found = std::find_if(risks.begin(), risks.end(),
                                    [&](const auto& each) { return each.risk == which; });
    expect(found != risks.end(), "the facts hold every risk");
    return *found;
}

ReferralFacts facts_from(const Referral& referral, const Answers& answers, Instant now) {
    const auto context = context_of(referral, answers, now);
    ReferralFacts facts;
    facts.pathway = referral.pathway;
    facts.urgency = referral.urgency;
    facts.needed_by = moment_entered(answers, "when_needed", "needed_by");
    facts.day_needed = day_needed(context);
    add_child(context, facts);
    facts.behaviours = behaviour_facts(context);
    facts.risks = risk_facts(answers);
    facts.gang_name = entered(answers, "behaviours_exploitation", "gang_name");
    add_wishes(answers, facts);
    facts.legal = legal_facts_from(context);
    facts.expected_stay = expected_stay(answers, facts);
    facts.half_beds_of_staff = staffing_load(facts.staffing, facts.behaviours);
    facts.missing = missing_facts(context);
    for (const auto* each : applicable(context)) {
        const auto found = answers.find(each->code);
        if (found != answers.end() && found->second.doubtful) facts.doubtful.push_back(each->code);
    }
    return facts;
}

std::optional<int> staffing_load(std::optional<StaffingNeed> staffing,
                                 const std::vector<BehaviourFact>& behaviours_seen) {
    const bool any_answered =
        std::any_of(behaviours_seen.begin(), behaviours_seen.end(),
                    [](const BehaviourFact& each) { return each.present.has_value(); });
    if (!staffing && !any_answered) return std::nullopt;

    const auto acute = std::count_if(
        behaviours_seen.begin(), behaviours_seen.end(), [](const BehaviourFact& each) {
            return each.is_present() && each.severity == Severity::very_serious && each.last_seen &&
                   *each.last_seen <= LastSeen::within_month;
        });
    const auto by_behaviour = 2 + static_cast<int>(std::min<std::ptrdiff_t>(acute, 2));
    switch (staffing.value_or(StaffingNeed::shared)) {
        case StaffingNeed::shared:
            return by_behaviour;
        case StaffingNeed::one_to_one_at_times:
            return std::max(by_behaviour, 3);
        case StaffingNeed::one_to_one:
        case StaffingNeed::two_to_one:
            break;
    }
    return 4;
}

}  // namespace wayhome::referral
