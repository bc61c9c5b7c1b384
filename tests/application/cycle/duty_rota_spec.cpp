// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/duty_rota.hpp"

#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::GivenSearch;
using support::is;
using support::says;

constexpr CivilDate today = 2026y / 1 / 9;
constexpr CivilDate tomorrow = 2026y / 1 / 10;

struct Rota : GivenSearch {
    Answer keep(const access::Account& person, std::map<CivilDate, WantedDutyDay> days) {
        return keep_rota(desk(), by(person), {std::move(days)});
    }
    ShownRota seen_by(const access::Account& person) { return see_rota(desk(), by(person).actor); }
    std::string name_on(std::size_t day) { return seen_by(lead).days.at(day).name; }
};

TEST_CASE("B1: the unit lead puts officers on duty, and all of the unit see who it is") {
    Rota s;

    REQUIRE(s.keep(s.lead, {{today, {"", s.officer.id.text()}},
                            {tomorrow, {"", s.second_officer.id.text()}}}));

    const auto rota = s.seen_by(s.second_officer);
    REQUIRE(rota.days.size() == 14);
    CHECK(rota.days[0].day == today);
    CHECK(rota.days[0].name == "Person officer");
    CHECK(rota.days[1].name == "Person second");
    CHECK(rota.days[2].name.empty());
    CHECK(rota.officers.size() == 3);
}

TEST_CASE("B1: a day is left to nobody again") {
    Rota s;
    const auto officer = s.officer.id.text();
    REQUIRE(s.keep(s.lead, {{today, {"", officer}}}));

    REQUIRE(s.keep(s.lead, {{today, {officer, ""}}}));

    CHECK(s.name_on(0).empty());
}

TEST_CASE("B1: a page that is old does not undo what another lead put there meanwhile") {
    Rota s;
    const auto officer = s.officer.id.text();
    const auto second = s.second_officer.id.text();
    REQUIRE(s.keep(s.lead, {{today, {"", officer}}}));

    REQUIRE(s.keep(s.lead, {{today, {"", ""}}, {tomorrow, {"", second}}}));
    CHECK(s.name_on(0) == "Person officer");
    CHECK(says(s.keep(s.lead, {{today, {"", second}}}), "Somebody else changed this day"));
    CHECK(s.name_on(0) == "Person officer");
}

TEST_CASE("B1: only officers of the unit are on duty, and only on days of the page") {
    Rota s;

    CHECK(says(s.keep(s.lead, {{today, {"", s.referrer.id.text()}}}),
               "Choose an officer of the unit"));
    CHECK(says(s.keep(s.lead, {{today, {"", "somebody"}}}), "Choose an officer of the unit"));
    CHECK(says(s.keep(s.lead, {{2026y / 1 / 8, {"", s.officer.id.text()}}}),
               "not on the rota any more"));
    CHECK(says(s.keep(s.lead, {{2026y / 1 / 23, {"", s.officer.id.text()}}}),
               "not on the rota any more"));
}

TEST_CASE("B1: nobody else keeps the rota, and nobody outside the unit sees it") {
    Rota s;

    CHECK(is<Forbidden>(s.keep(s.officer, {{today, {"", s.officer.id.text()}}})));
    CHECK(is<Forbidden>(s.keep(s.elm_manager, {})));
    CHECK(s.seen_by(s.referrer).days.empty());
}

}  // namespace
}  // namespace wayhome::application
