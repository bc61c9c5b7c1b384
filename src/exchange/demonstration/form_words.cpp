// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/form_words.hpp"

#include <fmt/format.h>

#include <array>
#include <vector>

#include "exchange/demonstration/made_up_names.hpp"

namespace wayhome::demonstration {
namespace {

struct WrittenIn {
    std::string_view question;  ///< empty for any
    std::string_view field;
    std::vector<std::string_view> words;
};

const std::vector<WrittenIn>& written() {
    static const std::vector<WrittenIn> all = {
        {"own_words",
         "words",
         {"I want to be near my nan. I do not want to be moved again in the night.",
          "I just want somewhere that stays the same. Please tell me things before they happen.",
          "I am scared of the people outside. I want staff who knock.",
          "I want to finish my exams and see my brother on Sundays."}},
        {"own_words", "reason", {"The child was asleep and will be asked in the morning."}},
        {"wishes",
         "place",
         {"Near family, with a room of one's own and a window.",
          "Far enough away that nobody from home can come."}},
        {"section_25",
         "history_evidence",
         {"Left the last placement at night eleven times in three months, twice for over a week.",
          "Ran from foster care, from school and from hospital; found in another city each time."}},
        {"section_25",
         "likely_evidence",
         {"Has left every open placement within days, whatever the staffing.",
          "Says plainly that they will leave again, and adults outside are waiting."}},
        {"section_25",
         "harm_evidence",
         {"Was found injured and exploited after each time missing.",
          "Police hold intelligence of a serious threat to the child's life."}},
        {"section_25",
         "injury_evidence",
         {"Has taken two overdoses and climbed to a roof in the last month.",
          "Has hurt staff and another child badly enough for hospital treatment."}},
        {"",
         "after_secure",
         {"A small home near the family, visited during the stay.",
          "Return to the same foster carers with support, if all goes well."}},
        {"",
         "if_none",
         {"Stay where the child is with four staff while the search goes on.",
          "An application to the High Court and a staffed flat, reviewed daily."}},
        {"",
         "failed",
         {"The placement ended after repeated absconding.",
          "No provider could keep the child safe without locked doors."}},
        {"",
         "details",
         {"They were arrested together; the case is not yet over.",
          "There were threats between them on the last day they met."}},
        {"", "conditions_details", {"Asthma; carries an inhaler and needs a plan for attacks."}},
        {"",
         "medication_details",
         {"Melatonin at night; the prescription travels with the child."}},
        {"", "allergies_details", {"Nuts: carries an adrenaline pen."}},
        {"", "court", {"Figment Row Court (invented)"}},
        {"", "suite", {"Thamesmouth custody suite (invented)"}},
        {"", "place", {"Samplewood House, Demoford (invented)"}},
        {"", "sanctioned_post", {"Director of children's services", "Head of service"}},
        {"",
         "first_language",
         {"English", "English", "English", "English", "Somali", "Polish", "Albanian", "Arabic"}},
        {"", "email", {"duty.team@example.org"}},
        {"", "name", {}},
        {"", "sanctioned_by", {}},
        {"", "advocate_name", {}},
        {"",
         "who_matters",
         {"Grandmother and a younger brother; calls every evening at six.",
          "Mother, supervised contact once a week by the court's order."}},
        {"", "religion", {"None", "Christian", "Muslim", "Does not say"}},
        {"", "home", {"A secure home in the north"}},
        {"",
         "because",
         {"Agreed at the planning meeting with the child's social worker.",
          "Recent contact with people who would do harm."}},
        {"", "reference", {"Demonstration 2026/01"}},
        {"",
         "reason",
         {"Members of a group who threatened the child are there.",
          "The person who exploited the child lives there."}},
    };
    return all;
}

constexpr std::array anything = {
    "Recorded at the last strategy meeting and still so today.",
    "The social worker and the family agree on this.",
    "Seen several times this year; calm adults and notice of change help.",
    "Talked through with the child, who added nothing.",
};

}  // namespace

std::string words_for(Chance& chance, std::string_view question, std::string_view field) {
    if (field == "telephone") return fmt::format("020 7946 0{:03}", chance.between(0, 999));
    for (const auto& each : written()) {
        if (each.field != field || (!each.question.empty() && each.question != question)) continue;
        return each.words.empty() ? made_up_name(chance) : std::string{chance.one_of(each.words)};
    }
    return chance.one_of(anything);
}

std::string decline_words(Chance& chance, std::string_view reason) {
    if (reason == "staffing_level") {
        return "Two posts are empty on every shift this week and we cannot open another bed "
               "safely.";
    }
    if (reason == "staffing_skill") {
        return "Nobody on shift is trained for this child's health plan until next month.";
    }
    if (reason.starts_with("mix_")) {
        static constexpr std::array words = {
            "A child who lives here now would be put at risk by this admission.",
            "The group has only just settled and this match would undo it."};
        return chance.one_of(words);
    }
    if (reason == "bed_closed" || reason == "building_safety") {
        return "The room that would suit is closed for repairs with no date to open.";
    }
    if (reason == "information_insufficient") {
        return "The referral does not say what happened in the last placement; please ask.";
    }
    static constexpr std::array words = {
        "We considered this with care and cannot meet the child's needs at present.",
        "Our manager and the team do not think this home is right for this child now."};
    return chance.one_of(words);
}

std::string would_change_it(Chance& chance, std::string_view reason) {
    if (chance.happens(0.5)) return "";
    if (reason == "staffing_level") return "Two more night staff from an agency we know.";
    if (reason == "information_insufficient") return "The last placement's incident reports.";
    return "A change in the group, expected within three weeks.";
}

}  // namespace wayhome::demonstration
