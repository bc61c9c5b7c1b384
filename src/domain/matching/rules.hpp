// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/home/geography.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::matching {

/// The parts of suitability, in the order they are shown.
enum class Component { needs_met, risk_manageable, distance, continuity, wishes, length, identity };
inline constexpr auto components = code_list<Component>({
    {Component::needs_met, "needs_met", "Needs the home has a programme for"},
    {Component::risk_manageable, "risk_manageable", "Risks this building can manage"},
    {Component::distance, "distance", "Distance, against what is wanted"},
    {Component::continuity, "continuity", "Education and health carried on"},
    {Component::wishes, "wishes", "What the child wants"},
    {Component::length, "length", "Can keep the child and step down"},
    {Component::identity, "identity", "Identity and culture, as the child asks"},
});

struct ComponentWeight {
    Component component;
    std::string words;
    int per_thousand;  ///< the weights sum to 1,000
};

/// Where an eligibility rule comes from, whose facts it reads, and who may lift it.
struct EligibilityBasis {
    int number;
    std::string code;
    std::string words;
    std::string basis;
    std::string whose_data;
    std::string may_be_lifted_by;
};

/// Which capabilities answer a behaviour.
struct BehaviourRule {
    std::string code;
    std::string words;
    std::string programme;  ///< capability that treats it; may be empty
    std::string building;   ///< capability that keeps it safe; may be empty
};

struct CapabilityRule {
    std::string code;
    std::string words;
    std::string kind;  ///< access, health, building, programme, continuity, stability, identity
};

/// Whether a conflict counts in the whole home or only within one unit.
enum class MixScope { unit, home };
inline constexpr auto mix_scopes = code_list<MixScope>({
    {MixScope::unit, "unit", "In the same unit"},
    {MixScope::home, "home", "In the same home"},
});

enum class MixStatus { prohibit, manage, watch };
inline constexpr auto mix_statuses = code_list<MixStatus>({
    {MixStatus::prohibit, "prohibit", "Not together"},
    {MixStatus::manage, "manage", "Together with a plan"},
    {MixStatus::watch, "watch", "To be watched"},
});

struct MixRule {
    std::string code;
    std::string words;
    MixScope scope;
    MixStatus status;
    std::optional<int> threshold;
    std::string mitigation;
};

/// One point of the curve from miles too far to a score in thousandths.
struct CurvePoint {
    int miles;
    int score;
};

/// What each fact adds to the need score that orders children within a band.
struct NeedPoints {
    int low = 0;
    int moderate = 0;
    int serious = 0;
    int very_serious = 0;
    int not_known = 0;
    int recent = 0;
    int missing_now = 0;
};

struct PriorityBand {
    int number;
    std::string words;
    std::optional<int> within_hours;
};

/// All rules of comparison, as data: with a version that changes when any of them does.
struct Rules {
    std::string version;
    CivilDate in_force_from{};
    std::vector<EligibilityBasis> eligibility;
    std::vector<BehaviourRule> behaviours;
    std::vector<CapabilityRule> capabilities;
    std::vector<ComponentWeight> weights;
    std::vector<CurvePoint> closeness;  ///< in order of miles, score falling
    std::vector<MixRule> mix;
    NeedPoints need;
    std::vector<PriorityBand> bands;  ///< 1 to 4
    home::TravelRule travel;
    /// Children whom one home takes in at a time, where a plan for everyone is made; none where
    /// only its beds and staff limit them.
    std::optional<int> most_admissions;

    /// The kind of a code that is not in the list; the code itself is shown then.
    static constexpr std::string_view kind_not_known = "not_known";

    std::string capability_words(std::string_view code) const;
    std::string capability_kind(std::string_view code) const;
    std::string behaviour_words(std::string_view code) const;
    const MixRule* mix_rule(std::string_view code) const;
};

}  // namespace wayhome::matching
