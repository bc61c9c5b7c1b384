// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/answer_words.hpp"

#include <doctest/doctest.h>

#include "given_form.hpp"

namespace wayhome::referral {
namespace {

std::vector<std::string> words(const GivenForm& form, std::string_view code) {
    std::vector<std::string> found;
    for (const auto& line :
         in_words(*question(code), form.answers().at(std::string{code}), form.context())) {
        found.push_back(line.label + ": " + line.words);
    }
    return found;
}

using Words = std::vector<std::string>;

TEST_CASE("dates, times and choices are read back in words") {
    GivenForm form{Pathway::welfare, Urgency::planned};
    form.fill("birth", {{"known", "yes"},
                        {"born.day", "4"},
                        {"born.month", "3"},
                        {"born.year", "2011"},
                        {"sex", "F"}});
    form.fill("when_needed", {{"urgency", "planned"},
                              {"needed_by.day", "7"},
                              {"needed_by.month", "7"},
                              {"needed_by.year", "2026"},
                              {"needed_by.time", "2pm"}});

    CHECK(words(form, "birth") == Words{"Is the date of birth known?: Yes",
                                        "Date of birth: 4 March 2011", "Sex as recorded: Female"});
    CHECK(words(form, "when_needed") ==
          Words{"How soon: On a planned date", "When the place is needed: 7 July 2026, 2:00pm"});
}

TEST_CASE("rows and ticks are one line each") {
    GivenForm form{Pathway::welfare, Urgency::planned};
    form.fill("keep_apart", {{"any", "yes"},
                             {"children.1.name", "Jay"},
                             {"children.1.reason", "rival_group"},
                             {"children.2.name", "Kit"},
                             {"children.2.reason", "co_defendant"},
                             {"children.2.born.day", "1"},
                             {"children.2.born.month", "2"},
                             {"children.2.born.year", "2010"}});
    form.fill(
        "communication",
        {{"first_language", "Twi"}, {"interpreter", "no"}, {"needs", "autism"}, {"needs", "adhd"}});

    CHECK(words(form, "keep_apart") ==
          Words{"Is there a child this child must be kept apart from?: Yes",
                "Child 1: Name of the other child: Jay; Reason to keep apart: Belongs to a "
                "rival group",
                "Child 2: Name of the other child: Kit; Date of birth of the other child: 1 "
                "February 2010; Reason to keep apart: Co-defendant"});
    CHECK(words(form, "communication")[2] ==
          "Learning disability, autism and other needs: Autism; Attention deficit hyperactivity "
          "disorder");
}

TEST_CASE("a stored answer fills its inputs again") {
    GivenForm form{Pathway::police_custody, Urgency::within_hours,
                   access::OrganisationKind::police};
    form.fill("detention", plausible_inputs(*question("detention"), form.context()));
    const auto& stored = form.answers().at("detention").fields;

    const auto inputs = as_inputs(*question("detention"), stored);

    CHECK(*read_answer(*question("detention"), inputs, form.context()) == stored);
}

}  // namespace
}  // namespace wayhome::referral
