// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/matching/comparison.hpp"
#include "domain/matching/json_text.hpp"

namespace wayhome::matching {

// How each value of a comparison is written. Lengths are whole metres, minutes and days; moments
// and days are in ISO 8601; codes are those of the lists; what is not known is null.

void write(JsonText& json, const BehaviourFact& fact);
void write(JsonText& json, const KeepApart& person);
void write(JsonText& json, const AreaToAvoid& area);
void write(JsonText& json, const WantedDistance& wanted);
void write(JsonText& json, const Wishes& wishes);
void write(JsonText& json, const ChildFacts& child);
void write(JsonText& json, const CapabilityFact& capability);
void write(JsonText& json, const UnitFacts& unit);
void write(JsonText& json, const ResidentFacts& resident);
void write(JsonText& json, const HomeFacts& home);
void write(JsonText& json, const Finding& finding);
void write(JsonText& json, const RuleResult& rule);
void write(JsonText& json, const Part& part);
void write(JsonText& json, const MixFinding& finding);
void write(JsonText& json, const HomeComparison& compared);

inline void write(JsonText& json, std::same_as<bool> auto value) {
    json.yes(value);
}
inline void write(JsonText& json, std::same_as<int> auto value) {
    json.number(value);
}
inline void write(JsonText& json, Days value) {
    json.number(value.count());
}
inline void write(JsonText& json, Instant value) {
    json.text(to_iso(value));
}
inline void write(JsonText& json, Distance value) {
    json.number(value.metres);
}
inline void write(JsonText& json, TravelTime value) {
    json.number(value.minutes);
}
inline void write(JsonText& json, const std::string& value) {
    json.text(value);
}
inline void write(JsonText& json, Severity value) {
    json.text(severities.code_of(value));
}
inline void write(JsonText& json, LivingWith value) {
    json.text(living_withs.code_of(value));
}
inline void write(JsonText& json, Position value) {
    json.begin_array().number(value.latitude_micro).number(value.longitude_micro).end_array();
}
template <class Tag>
void write(JsonText& json, const Id<Tag>& value) {
    json.text(value.text());
}
template <class T>
void write(JsonText& json, const std::vector<T>& values) {
    json.begin_array();
    for (const auto& each : values) write(json, each);
    json.end_array();
}
template <class T>
void write(JsonText& json, const std::optional<T>& value) {
    if (value) {
        write(json, *value);
    } else {
        json.nothing();
    }
}

/// A member of an object.
template <class T>
void put(JsonText& json, std::string_view name, const T& value) {
    write(json.key(name), value);
}

}  // namespace wayhome::matching
