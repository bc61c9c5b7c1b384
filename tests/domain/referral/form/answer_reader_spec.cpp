// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/answer_reader.hpp"

#include <doctest/doctest.h>

#include "given_form.hpp"

namespace wayhome::referral {
namespace {

using Messages = std::vector<std::string>;

GivenForm planned_welfare() {
    return {Pathway::welfare, Urgency::planned};
}

FieldValues read(std::string_view code, const FieldValues& inputs) {
    const auto form = planned_welfare();
    const auto stored = read_answer(*question(code), inputs, form.context());
    if (!stored) INFO(stored.error().front().message);
    REQUIRE(stored.has_value());
    return *stored;
}

Messages refused(std::string_view code, const FieldValues& inputs) {
    return messages(code, inputs, planned_welfare().context());
}

FieldValues born(std::string day, std::string month, std::string year) {
    return {{"known", "yes"},
            {"born.day", std::move(day)},
            {"born.month", std::move(month)},
            {"born.year", std::move(year)},
            {"sex", "F"}};
}

TEST_CASE("every error of a page is told at once, in plain words") {
    CHECK(refused("name", {}) == Messages{"Enter given names"});
    CHECK(refused("birth", {}) ==
          Messages{"Select whether the date of birth is known", "Select sex as recorded"});
    CHECK(refused("plan_after", {}) == Messages{"Enter where the child goes after the secure place",
                                                "Enter what happens if no secure place is found"});
}

TEST_CASE("an impossible date is refused with the input to go to") {
    const auto form = planned_welfare();
    const auto result = read_answer(*question("birth"), born("31", "2", "2012"), form.context());

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == FieldErrors{{"born", "born.day", "Date of birth must be a real date"}});
}

TEST_CASE("a date says which part is missing") {
    CHECK(refused("birth", born("", "2", "2012")) == Messages{"Date of birth must include a day"});
    CHECK(refused("birth", born("", "", "2012")) ==
          Messages{"Date of birth must include a day and month"});
    CHECK(refused("birth", born("", "", "")) == Messages{"Enter date of birth"});
    CHECK(refused("birth", born("3", "13", "2012")) ==
          Messages{"Date of birth must be a real date"});
    CHECK(refused("birth", born("3", "April", "2012")) ==
          Messages{"Date of birth must be a real date"});
    CHECK(refused("birth", born("3", "4", "12")) ==
          Messages{"Date of birth must have a year of 4 numbers"});
    CHECK(refused("birth", born("-3", "4", "2012")) ==
          Messages{"Date of birth must be a real date"});
}

TEST_CASE("a child born in the future is refused; one born on 29 February is not") {
    CHECK(refused("birth", born("10", "1", "2026")) ==
          Messages{"Date of birth must be today or in the past"});
    CHECK(read("birth", born("29", "2", "2012"))[1].second == "2012-02-29");
}

TEST_CASE("a child of nine is refused, with the rule and the day it is judged on") {
    CHECK(refused("birth", born("10", "1", "2016")) ==
          Messages{"The child is too young for a secure place: 9 on 9 January 2026, the day the "
                   "place is needed. Secure children’s homes take children aged 10 to 17"});
    CHECK(read("birth", born("9", "1", "2016"))[1].second == "2016-01-09");
}

TEST_CASE("a young person of eighteen is refused; of seventeen to the last day is not") {
    CHECK(refused("birth", born("9", "1", "2008")) ==
          Messages{"The child is too old for a secure place: 18 on 9 January 2026, the day the "
                   "place is needed. Secure children’s homes take children aged 10 to 17"});
    CHECK(read("birth", born("10", "1", "2008"))[1].second == "2008-01-10");
}

TEST_CASE("age is judged on the day the place is needed") {
    auto form = planned_welfare();
    form.store("when_needed", {{"urgency", "planned"}, {"needed_by", "2026-02-01T10:00:00Z"}});

    const auto turns_ten = read_answer(*question("birth"), born("20", "1", "2016"), form.context());
    const auto turns_eighteen =
        read_answer(*question("birth"), born("20", "1", "2008"), form.context());

    CHECK(turns_ten.has_value());
    CHECK_FALSE(turns_eighteen.has_value());
}

TEST_CASE("a child without a known date of birth has an estimated age instead") {
    const FieldValues estimated = {{"known", "no"}, {"estimated_age", "015"}, {"sex", "U"}};
    const FieldValues stored = {{"known", "no"}, {"estimated_age", "15"}, {"sex", "U"}};

    CHECK(read("birth", estimated) == stored);
    CHECK(refused("birth", {{"known", "no"}, {"estimated_age", "about 15"}, {"sex", "U"}}) ==
          Messages{"Estimated age in years must be a whole number, like 12"});
    CHECK(refused("birth", {{"known", "no"}, {"estimated_age", "99999999999"}, {"sex", "U"}}) ==
          Messages{"Estimated age in years must be between 0 and 25"});
}

TEST_CASE("names with apostrophes, four parts, in Welsh and from right to left are kept whole") {
    CHECK(read("name", {{"given_names", " D’Arcy "}, {"family_name", "O'Neill"}}) ==
          FieldValues{{"given_names", "D’Arcy"}, {"family_name", "O'Neill"}});
    CHECK(read("name", {{"given_names", "Ana Maria"}, {"family_name", "de la Cruz y Santos"}}) ==
          FieldValues{{"given_names", "Ana Maria"}, {"family_name", "de la Cruz y Santos"}});
    CHECK(read("name", {{"given_names", "Siôn"}, {"family_name", "ap Gwilym Ŵyn"}}) ==
          FieldValues{{"given_names", "Siôn"}, {"family_name", "ap Gwilym Ŵyn"}});
    CHECK(read("name", {{"given_names", "مريم"}, {"family_name", "الحسن"}}) ==
          FieldValues{{"given_names", "مريم"}, {"family_name", "الحسن"}});
    CHECK(read("name", {{"given_names", "Suharto"}}) == FieldValues{{"given_names", "Suharto"}});
}

TEST_CASE("bytes that are not UTF-8, and control characters, are refused") {
    CHECK(refused("name", {{"given_names", "Zo\xEB"}}) ==
          Messages{"Given names must contain only characters that can be shown"});
    CHECK(refused("name", {{"given_names", std::string{"Zo\0e", 4}}}) ==
          Messages{"Given names must contain only characters that can be shown"});
}

TEST_CASE("a text one character too long is refused, counted in characters and not in bytes") {
    std::string two_hundred;
    while (two_hundred.size() < 400) two_hundred += "é";

    CHECK(read("name", {{"given_names", two_hundred}}).size() == 1);
    CHECK(refused("name", {{"given_names", two_hundred + "é"}}) ==
          Messages{"Given names must be 200 characters or fewer"});
    CHECK(
        refused("plan_after", {{"after_secure", std::string(2001, 'a')}, {"if_none", "b"}}) ==
        Messages{"Where the child goes after the secure place must be 2,000 characters or fewer"});
}

TEST_CASE("a choice must be one that is offered") {
    CHECK(refused("pathway", {{"pathway", "immigration"}}) ==
          Messages{"Select pathway from the list"});
    CHECK(refused("approval", {{"state", "placed"}}) ==
          Messages{"Select where the approval stands from the list"});
}

TEST_CASE("none cannot be ticked together with others") {
    CHECK(refused("place_needs", {{"needs", "none"},
                                  {"needs", "gang_exit"},
                                  {"staffing", "shared"},
                                  {"waking_night", "no"}}) ==
          Messages{"Select either “None of these” or the others for what the place must have, or "
                   "“None of these”"});
}

TEST_CASE("ticks are kept in the order of the list, each once") {
    const auto stored = read("place_needs", {{"needs", "step_free_access"},
                                             {"needs", "step_free_access"},
                                             {"needs", "gang_exit"},
                                             {"staffing", "shared"},
                                             {"waking_night", "no"}});

    CHECK(stored[0] == std::pair<std::string, std::string>{"needs", "gang_exit"});
    CHECK(stored[1] == std::pair<std::string, std::string>{"needs", "step_free_access"});
    CHECK(stored[2].first == "staffing");
}

TEST_CASE("a field that does not show is neither demanded nor kept") {
    CHECK(read("own_words", {{"obtained", "no"}, {"reason", "Asleep"}, {"words", "Home"}}) ==
          FieldValues{{"obtained", "no"}, {"reason", "Asleep"}});
    CHECK(read("keep_apart", {{"any", "no"}, {"children.1.name", "A"}}) ==
          FieldValues{{"any", "no"}});
}

TEST_CASE("I1: not having the child's own words needs a reason") {
    CHECK(refused("own_words", {{"obtained", "no"}}) ==
          Messages{"Enter why the child’s own words were not obtained"});
    CHECK(refused("own_words", {{"obtained", "yes"}}) ==
          Messages{"Enter the child’s own words", "Enter the date the child said it",
                   "Select how the words were obtained"});
}

TEST_CASE("empty rows are left out and the rest numbered anew") {
    const auto stored = read("contacts", {{"people.1.role", ""},
                                          {"people.1.name", " "},
                                          {"people.3.role", "solicitor"},
                                          {"people.3.name", "A Lawyer"},
                                          {"people.3.telephone", "020 7946 0000"}});

    CHECK(stored == FieldValues{{"people.1.role", "solicitor"},
                                {"people.1.name", "A Lawyer"},
                                {"people.1.telephone", "020 7946 0000"}});
}

TEST_CASE("a wrong cell is named by the row it was typed in") {
    const auto form = planned_welfare();
    const auto result = read_answer(
        *question("contacts"),
        {{"people.2.role", "solicitor"}, {"people.2.telephone", "020 7946 0000"}}, form.context());

    REQUIRE_FALSE(result.has_value());
    CHECK(result.error() == FieldErrors{{"people", "people.2.name", "Enter the person’s name"}});
}

TEST_CASE("contacts that nobody can reach are refused") {
    CHECK(refused("contacts", {}) == Messages{"Enter at least one person"});
    CHECK(refused("contacts", {{"people.1.role", "parent"}, {"people.1.name", "B"}}) ==
          Messages{"Enter a telephone number or an email address for at least one person"});
}

TEST_CASE("more rows than a group may have are refused") {
    FieldValues inputs;
    for (int row = 1; row <= 13; ++row) {
        inputs.emplace_back("people." + std::to_string(row) + ".name", "A");
    }
    CHECK(refused("contacts", inputs) == Messages{"Person: give 12 or fewer"});
}

TEST_CASE("a postcode is cut to its district, which is all that is kept") {
    const auto district = [](const std::string& typed) {
        return read("where_now", {{"kind", "family"}, {"home_district", typed}})[1].second;
    };

    CHECK(district("e8") == "E8");
    CHECK(district("E8 1EA") == "E8");
    CHECK(district("sw1a2aa") == "SW1A");
    CHECK(refused("where_now", {{"kind", "family"}, {"home_district", "Hackney"}}) ==
          Messages{"The postcode district of the child’s home must be the first half of a "
                   "postcode, like E8"});
}

TEST_CASE("a council is chosen from the councils the page gives") {
    auto form = GivenForm{Pathway::remand, Urgency::within_hours, access::OrganisationKind::court};
    auto context = form.context();
    context.authorities = {{"E09000012", "Hackney"}};

    CHECK(read_answer(*question("authority"), {{"authority", "E09000012"}}, context).has_value());
    CHECK(messages("authority", {{"authority", "E99"}}, context) ==
          Messages{"Select the council responsible for the child from the list"});
}

}  // namespace
}  // namespace wayhome::referral
