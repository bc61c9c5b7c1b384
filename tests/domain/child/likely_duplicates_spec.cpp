// SPDX-License-Identifier: Apache-2.0
#include "domain/child/likely_duplicates.hpp"

#include <doctest/doctest.h>

#include "domain/child/name_sound.hpp"

namespace wayhome::child {
namespace {

using namespace std::chrono_literals;

const OrganisationId council{IdBits{1}};
const OrganisationId another_council{IdBits{2}};

Child a_child(std::uint8_t number, std::string given, std::string family,
              std::optional<CivilDate> born) {
    return {.id = ChildId{IdBits{number}},
            .given_names = Confidential<std::string>{std::move(given)},
            .family_name = Confidential<std::string>{std::move(family)},
            .born = born,
            .authority = council};
}

std::optional<Likeness> likeness(const Child& entered, const Child& known) {
    const auto found = likely_duplicates(entered, {known});
    if (found.empty()) return std::nullopt;
    return found.front().likeness;
}

TEST_CASE("A8: a name spelt as it sounds, with the same date of birth, is likely the same child") {
    const auto known = a_child(1, "Stephen", "O’Connor", 2011y / 3 / 4);

    CHECK(likeness(a_child(2, "Steven", "Oconnor", 2011y / 3 / 4), known) == Likeness::likely);
    CHECK(likeness(a_child(2, "Stephen James", "O'Conner", 2011y / 3 / 4), known) ==
          Likeness::likely);
}

TEST_CASE("A8: day and month swapped, or one slip in the date, does not hide the child") {
    const auto known = a_child(1, "Mohammed", "Ali", 2011y / 3 / 4);

    CHECK(likeness(a_child(2, "Muhammad", "Ali", 2011y / 4 / 3), known) == Likeness::likely);
    CHECK(likeness(a_child(2, "Mohamed", "Aly", 2012y / 3 / 4), known) == Likeness::likely);
}

TEST_CASE("A8: names given in the other order are found") {
    CHECK(likeness(a_child(2, "Nguyen", "Linh", 2010y / 1 / 9),
                   a_child(1, "Linh", "Nguyen", 2010y / 1 / 9)) == Likeness::likely);
}

TEST_CASE("A8: accents, hyphens, Welsh and right-to-left names compare by their letters") {
    CHECK(name_words("Siân-Lowri ap Siôn").size() == 4);
    CHECK(likeness(a_child(2, "Sian", "ap Sion", 2010y / 1 / 9),
                   a_child(1, "Siân", "ap Siôn", 2010y / 1 / 9)) == Likeness::likely);
    CHECK(likeness(a_child(2, "أحمد", "الخالد", 2010y / 1 / 9),
                   a_child(1, "احمد", "الخالد", 2010y / 1 / 9)) == Likeness::likely);
}

TEST_CASE("A8: the council’s own number decides whatever the name") {
    auto known = a_child(1, "Ash", "Example", 2011y / 3 / 4);
    known.local_number = "LL-12";
    auto entered = a_child(2, "Rowan", "Sample", std::nullopt);
    entered.local_number = "LL-12";

    CHECK(likeness(entered, known) == Likeness::likely);

    entered.authority = another_council;
    CHECK_FALSE(likeness(entered, known).has_value());
}

TEST_CASE("A8: a twin is shown as possible, and a stranger of the same day not at all") {
    const auto known = a_child(1, "Ash", "Example", 2011y / 3 / 4);

    CHECK(likeness(a_child(2, "Rowan", "Example", 2011y / 3 / 4), known) == Likeness::possible);
    CHECK_FALSE(likeness(a_child(2, "Rowan", "Thistle", 2011y / 3 / 4), known).has_value());
    CHECK_FALSE(likeness(a_child(2, "Rowan", "Example", 2009y / 8 / 30), known).has_value());
}

TEST_CASE("A8: the likeliest is shown first, each with the reasons in words") {
    const auto twin = a_child(1, "Rowan", "Example", 2011y / 3 / 4);
    const auto same = a_child(2, "Ash", "Example", 2011y / 3 / 4);

    const auto found =
        likely_duplicates(a_child(3, "Ashe", "Example", 2011y / 3 / 4), {twin, same});

    REQUIRE(found.size() == 2);
    CHECK(found[0].child.id == same.id);
    CHECK(found[0].because == std::vector<std::string>{"The name sounds or looks alike",
                                                       "The date of birth is the same"});
}

TEST_CASE("names that sound alike have one key, whatever their middle names") {
    CHECK(sound_key("Stephen", "Philips") == sound_key("Steven John", "Phillips"));
    CHECK(sound_key("Ash", "") == sound_key("ash", ""));
    CHECK(sound_key("", "").empty());
    CHECK(sound_key("Ash", "Example") != sound_key("Rowan", "Example"));
}

}  // namespace
}  // namespace wayhome::child
