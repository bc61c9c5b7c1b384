// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/transition_words.hpp"

#include <array>

namespace wayhome::demonstration {
namespace {

using transition::Domain;

/// Two goals of made-up children, and who sees to it.
struct Goals {
    Domain domain;
    const char* one;
    const char* other;
    const char* owner;
};

constexpr std::array goals = {
    Goals{Domain::home, "I want a place where I can stay and not move again.",
          "I want to live near my nan, in a house with not many people.", "Social worker"},
    Goals{Domain::family, "I want to see my little brother every week.",
          "I want my mum to come to meetings and tell me the truth.", "Social worker"},
    Goals{Domain::education, "I want to finish my maths and go to college.",
          "I want a teacher who knows me before I start.", "Virtual school"},
    Goals{Domain::health, "I want a doctor and a dentist who I can go to on my own.",
          "I want help to sleep without tablets.", "Nurse at the home"},
    Goals{Domain::camhs, "I want to keep the same person to talk to.",
          "I want to know who to ring when it gets bad at night.", "CAMHS worker"},
    Goals{Domain::offending, "I want to stay away from the people who got me into it.",
          "I want to finish my order and be done with court.", "Youth justice worker"},
    Goals{Domain::identity, "I want my hair done by someone who knows how.",
          "I want to learn more about where my dad is from.", "Key worker at the home"},
    Goals{Domain::money, "I want a bank card and my own ID.",
          "I want to learn to pay for my food for a week.", "Personal adviser"},
    Goals{Domain::safety, "I want to be somewhere they do not know where I am.",
          "I want a plan for what to do if someone turns up.", "Social worker"},
    Goals{Domain::support_people, "I want my key worker to ring me after I go.",
          "I want my aunt and my coach on my side.", "Advocate"},
};

}  // namespace

transition::PlanDomain made_up_domain(Chance& chance, Domain domain, CivilDate due) {
    const auto& said = goals.at(static_cast<std::size_t>(domain));
    transition::PlanDomain made;
    made.domain = domain;
    made.goal = chance.happens(0.5) ? said.one : said.other;
    made.words =
        chance.happens(0.7) ? transition::GoalWords::childs_own : transition::GoalWords::with_help;
    made.owner = said.owner;
    made.due = due;
    return made;
}

std::string made_up_destination(std::string_view code) {
    if (code == "family") return "With family, supported by the family team of the council.";
    if (code == "step_down") return "The step-down flat beside the home, with the same key worker.";
    if (code == "childrens_home") return "A children's home for three, whose manager has visited.";
    if (code == "supported_accommodation") return "A supported flat with staff day and night.";
    return "A specialist foster family who have met the child twice.";
}

}  // namespace wayhome::demonstration
