// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/sections.hpp"

#include <algorithm>
#include <utility>

#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {

const std::vector<Section>& sections() {
    static const std::vector<Section> all = {
        {"start", SectionGroup::start, "Pathway and how soon"},
        {"identity", SectionGroup::child, "Who the child is"},
        {"authority", SectionGroup::child, "Responsible council, whereabouts and contacts"},
        {"legal", SectionGroup::child, "Legal status and court"},
        {"health", SectionGroup::child, "Health"},
        {"education", SectionGroup::child, "Education"},
        {"communication", SectionGroup::child, "Communication"},
        {"family", SectionGroup::child, "Family"},
        {"behaviours", SectionGroup::risk_and_need, "Behaviours"},
        {"risks", SectionGroup::risk_and_need, "Risks to the child and to others"},
        {"secure_test", SectionGroup::risk_and_need, "Section 25 tests"},
        {"history", SectionGroup::risk_and_need, "Placements and trauma"},
        {"living", SectionGroup::what_is_sought, "Who the child can live with"},
        {"place", SectionGroup::what_is_sought, "Where, and what the place must have"},
        {"voice", SectionGroup::voice_and_plan, "The child’s own words and wishes"},
        {"plan", SectionGroup::voice_and_plan, "What was tried and what comes after"},
        {"permission", SectionGroup::check, "Permission to share"},
        {"check", SectionGroup::check, "Check your answers"},
    };
    return all;
}

const Section* section(std::string_view code) {
    const auto found = std::find_if(sections().begin(), sections().end(),
                                    [&](const Section& each) { return each.code == code; });
    return found == sections().end() ? nullptr : &*found;
}

const std::vector<Question>& questions() {
    static const std::vector<Question> all = [] {
        std::vector<Question> joined_tables;
        for (const auto table :
             {questions_start, questions_child, questions_whereabouts, questions_law,
              questions_justice, questions_health, questions_behaviour, questions_risk,
              questions_history, questions_place, questions_voice}) {
            for (auto& each : table()) joined_tables.push_back(std::move(each));
        }
        std::stable_sort(joined_tables.begin(), joined_tables.end(),
                         [](const Question& a, const Question& b) {
                             return section(a.section) < section(b.section);
                         });
        return joined_tables;
    }();
    return all;
}

}  // namespace wayhome::referral
