// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/answer_values.hpp"

#include <array>
#include <map>

#include "exchange/demonstration/presented_behaviours.hpp"

namespace wayhome::demonstration {
namespace {

using referral::Behaviour;
using referral::Pathway;
using referral::Urgency;

template <std::size_t N>
std::string drawn(Chance& chance, const std::array<const char*, N>& codes,
                  const std::array<double, N>& weights) {
    return codes.at(chance.weighted(weights));
}

std::optional<std::string> behaviour_value(Chance& chance, const AboutCase& about,
                                           const std::string& field) {
    for (const auto& each : referral::behaviours) {
        if (referral::field_code(each.value) != field) continue;
        if (presents(about.plan, each.value)) return "yes";
        return chance.happens(0.08) ? "not_known" : "no";
    }
    return std::nullopt;
}

std::string legal_status(Chance& chance, const AboutCase& about) {
    switch (about.plan.pathway) {
        case Pathway::welfare:
            return drawn<3>(chance, {"C2", "C1", "V2"}, {0.55, 0.25, 0.2});
        case Pathway::remand:
            return "J1";
        case Pathway::police_custody:
            return "J2";
        case Pathway::youth_custody:
            break;
    }
    return chance.happens(0.4) ? "C2" : "NONE";
}

std::string application_state(Chance& chance, const AboutCase& about) {
    if (about.plan.urgency != Urgency::planned) return chance.happens(0.6) ? "made" : "not_made";
    return drawn<3>(chance, {"listed", "order", "interim_order"}, {0.5, 0.3, 0.2});
}

/// What the place must have follows from what is presented.
std::string place_need(const AboutCase& about) {
    struct Leads {
        Behaviour from;
        const char* to;
    };
    static constexpr std::array leads = {
        Leads{Behaviour::fire_setting, "fire_safe_unit"},
        Leads{Behaviour::self_harm, "self_harm_safe_rooms"},
        Leads{Behaviour::sexual_exploitation, "exploitation_recovery"},
        Leads{Behaviour::gang_affiliated, "gang_exit"},
        Leads{Behaviour::mental_health, "mental_health"},
        Leads{Behaviour::substance_misuse, "substance_misuse"}};
    for (const auto& each : leads) {
        if (presents(about.plan, each.from)) return each.to;
    }
    return "none";
}

std::optional<std::string> about_the_child(const AboutCase& about, const std::string& name) {
    const auto& child = about.child;
    if (name == "name.given_names") return child.given_names.opened();
    if (name == "name.family_name") return child.family_name.opened();
    if (name == "birth.known") return child.born ? "yes" : "no";
    if (name == "birth.born" && child.born) return to_iso(*child.born);
    if (name == "birth.estimated_age") return std::to_string(about.plan.age);
    if (name == "birth.sex") return std::string{child::sexes.code_of(child.sex)};
    if (name == "background.ethnicity") return child.ethnicity;
    if (name == "authority.local_number") return child.local_number;
    if (name == "physical_health.pregnant" && child.sex == child::Sex::male) return "cannot_be";
    if (name == "physical_health.pregnant") return "no";
    return std::nullopt;
}

std::optional<std::string> about_the_law(Chance& chance, const AboutCase& about,
                                         const std::string& name) {
    if (name == "legal_status.status") return legal_status(chance, about);
    if (name == "legal_status.own_wish") return "no";
    if (name == "legal_status.without_order") {
        return about.plan.urgency == Urgency::planned ? "no" : "intended";
    }
    if (name == "legal_status.hours_used") return std::to_string(chance.between(0, 40));
    if (name == "court.state") return application_state(chance, about);
    if (name == "court.represented") return "yes";
    if (name == "approval.state") {
        const bool by_sentence =
            about.plan.pathway == Pathway::youth_custody || about.plan.pathway == Pathway::remand;
        return by_sentence ? "placed" : "written";
    }
    if (name == "detention.detained") return to_iso(about.now - Hours{11});
    if (name == "detention.charged") return to_iso(about.now - Hours{2});
    if (name == "detention.next_court") return to_iso(about.now + Hours{14});
    if (name == "serious_harm.open_place") return "refused";
    if (name == "serious_harm.certificate") return "made";
    if (name == "lawful_basis.basis") return "public_task";
    for (const auto* const found :
         {"section_25.likely", "section_25.harm", "section_25.injury", "serious_harm.serious_harm",
          "remand_conditions.custody_likely", "remand_conditions.grave_offence",
          "remand_conditions.necessary", "remand_conditions.bail_history",
          "remand_conditions.imprisonable", "remand_conditions.represented"}) {
        if (name == found) return "yes";
    }
    if (name == "remand_conditions.set") return chance.happens(0.7) ? "set_1" : "set_2";
    return std::nullopt;
}

std::optional<std::string> about_the_place(Chance& chance, const AboutCase& about,
                                           const std::string& name) {
    if (name == "where_now.kind") {
        if (about.plan.pathway == Pathway::police_custody) return "police_station";
        return drawn<5>(chance,
                        {"childrens_home", "foster_care", "family", "supported", "hospital"},
                        {0.5, 0.15, 0.15, 0.15, 0.05});
    }
    if (name == "living_with.preference")
        return chance.happens(0.8) ? "no_preference" : "older_only";
    if (name == "keep_apart.any") return chance.happens(0.08) ? "not_known" : "no";
    if (name == "keep_away.any") return chance.happens(0.3) ? "yes" : "no";
    if (name == "distance.band") {
        return drawn<4>(chance, {"closest", "within", "at_least", "no_preference"},
                        {0.35, 0.3, 0.15, 0.2});
    }
    if (name == "distance.miles") return std::to_string(chance.between(2, 12) * 10);
    if (name == "place_needs.needs") return place_need(about);
    if (name == "place_needs.staffing") {
        return drawn<4>(chance, {"shared", "one_to_one_at_times", "one_to_one", "two_to_one"},
                        {0.55, 0.3, 0.12, 0.03});
    }
    if (name == "place_needs.weeks") return std::to_string(chance.between(8, 26));
    if (name == "own_words.obtained") return chance.happens(0.85) ? "yes" : "no";
    return std::nullopt;
}

std::optional<std::string> about_the_request(const AboutCase& about, const std::string& name) {
    if (name == "pathway.pathway")
        return std::string{referral::pathways.code_of(about.plan.pathway)};
    if (name == "when_needed.urgency") {
        return std::string{referral::urgencies.code_of(about.plan.urgency)};
    }
    if (name == "when_needed.needed_by") {
        return to_iso(about.referral.needed_by.value_or(about.now + Days{7}));
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> value_of(Chance& chance, const AboutCase& about,
                                    const std::string& question, const referral::Field& field) {
    if (const auto behaviour = behaviour_value(chance, about, field.code)) return behaviour;
    const auto name = question + "." + field.code;
    if (const auto said = about_the_request(about, name)) return said;
    if (const auto said = about_the_child(about, name)) return said;
    if (const auto said = about_the_law(chance, about, name)) return said;
    return about_the_place(chance, about, name);
}

}  // namespace wayhome::demonstration
