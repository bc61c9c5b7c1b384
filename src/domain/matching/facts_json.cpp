// SPDX-License-Identifier: Apache-2.0
// The facts of a comparison as JSON.
#include "domain/matching/json_values.hpp"

namespace wayhome::matching {

void write(JsonText& json, const BehaviourFact& fact) {
    json.begin_object().member("code", fact.code).yes_member("present", fact.present);
    put(json, "severity", fact.severity);
    put(json, "recent", fact.recent);
    json.end_object();
}

void write(JsonText& json, const KeepApart& person) {
    json.begin_object().member("kind", keep_apart_kinds.code_of(person.kind));
    put(json, "child", person.child);
    json.member("group", person.group).yes_member("by_order", person.by_order).end_object();
}

void write(JsonText& json, const AreaToAvoid& area) {
    json.begin_object().member("name", area.name);
    put(json, "centre", area.centre);
    put(json, "radius_metres", area.radius);
    json.member("area_code", area.area_code).yes_member("by_order", area.by_order).end_object();
}

void write(JsonText& json, const WantedDistance& wanted) {
    json.begin_object().member("band", distance_bands.code_of(wanted.band));
    json.member("miles", wanted.miles).end_object();
}

void write(JsonText& json, const Wishes& wishes) {
    json.begin_object();
    put(json, "wants", wishes.wants);
    put(json, "does_not_want", wishes.does_not_want);
    json.end_object();
}

void write(JsonText& json, const CapabilityFact& capability) {
    json.begin_object().member("code", capability.code);
    json.yes_member("offered", capability.offered).end_object();
}

void write(JsonText& json, const UnitFacts& unit) {
    json.begin_object();
    put(json, "unit", unit.id);
    json.member("name", unit.name).member("takes", home::sex_regimes.code_of(unit.takes));
    json.member("purpose", home::purposes.code_of(unit.purpose)).member("approved", unit.approved);
    json.member("closed", unit.closed).member("closed_for_staffing", unit.closed_for_staffing);
    json.member("held", unit.held).member("occupied", unit.occupied).member("free", unit.free);
    json.end_object();
}

void write(JsonText& json, const ResidentFacts& resident) {
    json.begin_object();
    put(json, "child", resident.child);
    put(json, "unit", resident.unit);
    put(json, "age", resident.age);
    put(json, "behaviours", resident.behaviours);
    put(json, "has_bullied", resident.has_bullied);
    put(json, "was_bullied", resident.was_bullied);
    put(json, "groups", resident.groups);
    put(json, "keep_apart", resident.keep_apart);
    put(json, "living_with", resident.living_with);
    json.end_object();
}

void write(JsonText& json, const ChildFacts& child) {
    json.begin_object();
    put(json, "referral", child.referral);
    put(json, "child", child.child);
    json.member("reference", child.reference);
    json.member("pathway", referral::pathways.code_of(child.pathway));
    json.member("day", to_iso(child.day));
    put(json, "age", child.age);
    json.member("sex", child::sexes.code_of(child.sex));
    put(json, "days_until_18", child.until_18);
    put(json, "under_13_approved", child.under_13_approved);
    put(json, "behaviours", child.behaviours);
    put(json, "has_bullied", child.has_bullied);
    put(json, "was_bullied", child.was_bullied);
    put(json, "groups", child.groups);
    put(json, "keep_apart", child.keep_apart);
    put(json, "avoid", child.avoid);
    if (!child.keep_away.empty()) put(json, "keep_away", child.keep_away);
    put(json, "from", child.from);
    put(json, "wanted_distance", child.wanted_distance);
    put(json, "living_with", child.living_with);
    put(json, "needed", child.needed);
    put(json, "continued", child.continued);
    put(json, "identity", child.identity);
    put(json, "wishes", child.wishes);
    put(json, "half_beds", child.half_beds);
    put(json, "expected_stay_days", child.expected_stay);
    put(json, "clock_ends", child.clock_ends);
    put(json, "order_made", child.order_made);
    put(json, "hearing_listed", child.hearing_listed);
    put(json, "missing_now", child.missing_now);
    json.end_object();
}

void write(JsonText& json, const HomeFacts& home) {
    json.begin_object();
    put(json, "home", home.id);
    json.member("name", home.name).member("code", home.code);
    json.member("jurisdiction", home::jurisdictions.code_of(home.jurisdiction));
    put(json, "position", home.position);
    json.yes_member("position_is_approximate", home.position_is_approximate);
    json.member("area_code", home.area_code).member("youngest", home.youngest);
    json.member("oldest", home.oldest);
    put(json, "takes_welfare", home.takes.welfare);
    put(json, "takes_youth_custody", home.takes.youth_custody);
    put(json, "takes_remand", home.takes.remand);
    put(json, "takes_police_custody", home.takes.police_custody);
    put(json, "half_beds_of_staff", home.half_beds_of_staff);
    json.member("half_beds_in_use", home.half_beds_in_use);
    put(json, "capabilities", home.capabilities);
    put(json, "restricted", home.restricted);
    put(json, "units", home.units);
    put(json, "residents", home.residents);
    json.end_object();
}

}  // namespace wayhome::matching
