// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/comparison.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/matching/canonical_json.hpp"
#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;

HomeFacts named(std::uint8_t number, std::string name) {
    auto home = a_home();
    home.id = id<HomeId>(number);
    home.name = std::move(name);
    return home;
}

std::vector<std::string> names(const std::vector<HomeComparison>& compared) {
    std::vector<std::string> all;
    for (const auto& each : compared) all.push_back(each.name);
    return all;
}

using Names = std::vector<std::string>;

TEST_CASE("no home is hidden, and those that do not fit come last with their sentences") {
    auto full = named(2, "Full");
    for (auto& unit : full.units) unit.free = 0;
    auto short_of_staff = named(3, "Short of staff");
    short_of_staff.half_beds_in_use = 16;

    const auto compared = compare(a_child(), {full, short_of_staff, named(1, "Ready")}, rules());

    CHECK(names(compared) == Names{"Ready", "Short of staff", "Full"});
    CHECK(compared[0].verdict == Verdict::fits);
    CHECK(compared[1].verdict == Verdict::fits_with_conditions);
    CHECK(compared[1].conditions.size() == 1);
    CHECK(compared[2].verdict == Verdict::does_not_fit);
    CHECK(compared[2].stops.size() == 1);
    CHECK(compared[2].rules.front().outcome == Outcome::does_not_fit);
    CHECK(compared[2].rules.size() == 9);
}

TEST_CASE("a home of which nothing is known is asked and not refused") {
    HomeFacts unheard_of{.id = id<HomeId>(9), .name = "Unheard of", .code = "unheard-of"};

    const auto compared = compare_one(a_child(), unheard_of, rules());

    CHECK(compared.verdict == Verdict::fits);
    CHECK(compared.to_ask.size() >= 4);
}

TEST_CASE("a child of whom nothing is known is refused nowhere") {
    const ChildFacts unknown{
        .referral = id<ReferralId>(1), .child = id<ChildId>(1), .reference = "WH-1"};

    const auto compared = compare_one(unknown, a_home(), rules());

    CHECK(compared.verdict == Verdict::fits);
    CHECK_FALSE(compared.to_ask.empty());
    CHECK(compared.distance_words.starts_with("distance not known"));
}

TEST_CASE("a better midpoint comes first, and a tie goes to the nearer home, then the name") {
    auto better = named(1, "Better");
    auto nearer = named(3, "Nearer");
    nearer.position = *a_child().from;
    const auto compared =
        compare(a_child(), {named(5, "B"), nearer, named(4, "A"), better}, rules());

    // Better is the one home the child wants; of the rest one is next door, the others by name.
    CHECK(names(compared) == Names{"Better", "Nearer", "A", "B"});
}

TEST_CASE("what is not known is marked where it could change the order") {
    auto child = a_child();
    child.behaviours[0] = seen("MENTAL_HEALTH", Severity::serious);
    auto silent = named(2, "Silent");
    auto offering = named(3, "Offering");
    offering.capabilities.push_back({"mental_health", true});
    auto other = named(4, "Other");
    other.capabilities.push_back({"mental_health", true});
    other.capabilities[0].offered = false;

    const auto compared = compare(child, {silent, offering, other}, rules());

    CHECK(names(compared) == Names{"Offering", "Other", "Silent"});
    CHECK_FALSE(compared[0].order_could_change);
    CHECK(compared[1].order_could_change);
    CHECK(compared[2].order_could_change);
}

TEST_CASE("a prohibition in one unit leaves the other, as a condition; in both it stops") {
    auto child = a_child();
    child.behaviours[5] = seen("SEXUAL_EXPLOITATION", Severity::serious);
    auto home = a_home();
    home.residents = {a_resident(7, elm)};
    home.residents[0].behaviours = {seen("SEXUALLY_HARMING", Severity::serious)};

    const auto one_closed = compare_one(child, home, rules());
    CHECK(one_closed.verdict == Verdict::fits_with_conditions);
    CHECK(one_closed.conditions.back() == "Only in: Oak.");

    home.residents.push_back(home.residents[0]);
    home.residents[1].unit = oak;
    const auto both_closed = compare_one(child, home, rules());
    CHECK(both_closed.verdict == Verdict::does_not_fit);
    CHECK(both_closed.stops.size() == 2);
}

TEST_CASE("something to manage in one unit is no condition while the other is free of it") {
    auto child = a_child();
    child.age = 13;
    auto home = a_home();
    home.residents = {a_resident(7, elm)};
    home.residents[0].age = 17;
    CHECK(compare_one(child, home, rules()).verdict == Verdict::fits);
    CHECK(compare_one(child, home, rules()).group.best == oak);

    home.units[1].free = 0;
    const auto only_elm = compare_one(child, home, rules());
    CHECK(only_elm.verdict == Verdict::fits_with_conditions);
    CHECK(only_elm.conditions[0].ends_with("Plan: a plan."));
}

TEST_CASE("the rating is shown and changes nothing") {
    auto rated = a_home();
    rated.rating = home::Rating{"Inadequate", {}, ""};

    const auto with = compare_one(a_child(), rated, rules());
    const auto without = compare_one(a_child(), a_home(), rules());

    CHECK(with.rating->judgement == "Inadequate");
    CHECK(with.verdict == without.verdict);
    CHECK(with.suitability.points == without.suitability.points);
}

TEST_CASE("beds and staff stand beside the verdict") {
    const auto beds = compare_one(a_child(), a_home(), rules()).beds;

    CHECK(beds.approved == 8);
    CHECK(beds.free == 2);
    CHECK(beds.occupied == 6);
    CHECK(beds.half_beds_of_spare_staff == 4);
}

TEST_CASE("a child's ethnicity can change nothing: the facts have no place for it") {
    child::Child record{.id = id<ChildId>(100), .authority = id<OrganisationId>(1)};
    record.born = CivilDate{std::chrono::year{2010}, std::chrono::month{6}, std::chrono::day{1}};
    record.sex = child::Sex::female;
    const auto frozen = [&](const char* ethnicity) {
        record.ethnicity = ethnicity;
        auto child = a_child();
        take_from(record, child);
        return canonical_json(child, a_home(), compare_one(child, a_home(), rules()), rules());
    };

    CHECK(frozen("WBRI") == frozen("BCRB"));
    CHECK(frozen("WROM") == frozen(""));
}

TEST_CASE("sex changes nothing where no registration asks for it") {
    auto girl = a_child();
    auto boy = a_child();
    boy.sex = child::Sex::male;

    const auto for_girl = compare_one(girl, a_home(), rules());
    const auto for_boy = compare_one(boy, a_home(), rules());

    CHECK(for_girl.verdict == for_boy.verdict);
    CHECK(for_girl.suitability.points == for_boy.suitability.points);
}

TEST_CASE("the frozen text holds facts, result and version and is the same every time") {
    const auto compared = compare_one(a_child(), a_home(), rules());
    const auto frozen = canonical_json(a_child(), a_home(), compared, rules());

    CHECK(frozen == canonical_json(a_child(), a_home(), compared, rules()));
    CHECK(frozen.starts_with(R"({"rules_version":"test","rules_in_force_from":"2026-01-01",)"));
    CHECK(frozen.find(R"("verdict":"fits")") != std::string::npos);
    CHECK(frozen.find(R"("half_beds":2,"expected_stay_days":120,"clock_ends":null)") !=
          std::string::npos);
    CHECK(frozen.ends_with("}}"));
}

}  // namespace
}  // namespace wayhome::matching
