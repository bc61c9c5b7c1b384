// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/canonical_json.hpp"

#include "domain/matching/json_values.hpp"

namespace wayhome::matching {

void write(JsonText& json, const Finding& finding) {
    json.begin_object().member("outcome", outcomes.code_of(finding.outcome));
    json.member("sentence", finding.sentence).end_object();
}

void write(JsonText& json, const RuleResult& rule) {
    json.begin_object().member("number", rule.number).member("code", rule.code);
    json.member("outcome", outcomes.code_of(rule.outcome)).member("sentence", rule.sentence);
    put(json, "findings", rule.findings);
    json.member("basis", rule.basis).end_object();
}

void write(JsonText& json, const Part& part) {
    json.begin_object().member("component", components.code_of(part.component));
    json.member("weight", part.weight).member("score_low", part.score.low);
    json.member("score_high", part.score.high).member("points_low", part.points.low);
    json.member("points_high", part.points.high).member("evidence", part.evidence).end_object();
}

void write(JsonText& json, const MixFinding& finding) {
    json.begin_object().member("code", finding.code);
    json.member("scope", mix_scopes.code_of(finding.scope));
    json.member("status", mix_statuses.code_of(finding.status));
    put(json, "unit", finding.unit);
    json.member("sentence", finding.sentence).end_object();
}

void write(JsonText& json, const HomeComparison& compared) {
    json.begin_object().member("verdict", verdicts.code_of(compared.verdict));
    put(json, "stops", compared.stops);
    put(json, "conditions", compared.conditions);
    put(json, "to_ask", compared.to_ask);
    put(json, "rules", compared.rules);
    json.member("points_low", compared.suitability.points.low);
    json.member("points_high", compared.suitability.points.high);
    put(json, "parts", compared.suitability.parts);
    put(json, "distance_metres", compared.distance);
    put(json, "travel_estimate_minutes", compared.travel_estimate);
    put(json, "group", compared.group.findings);
    put(json, "open_to", compared.group.open_to);
    json.end_object();
}

std::string canonical_json(const ChildFacts& child, const HomeFacts& home,
                           const HomeComparison& compared, const Rules& rules) {
    JsonText json;
    json.begin_object().member("rules_version", rules.version);
    json.member("rules_in_force_from", to_iso(rules.in_force_from));
    put(json, "child_facts", child);
    put(json, "home_facts", home);
    put(json, "result", compared);
    return json.end_object().written();
}

}  // namespace wayhome::matching
