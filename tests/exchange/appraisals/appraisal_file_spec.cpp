// SPDX-License-Identifier: Apache-2.0
#include "exchange/appraisals/appraisal_file.hpp"

#include <doctest/doctest.h>

#include "exchange/appraisals/result_json.hpp"
#include "exchange/appraisals/result_text.hpp"
#include "exchange/reference/load_guidance.hpp"
#include "planning/appraisal/appraise.hpp"

namespace wayhome::appraisals {
namespace {

constexpr std::string_view file = R"({
  "format": "wayhome-appraisal/1", "guidance": "green-book-2026",
  "criteria": [{"id": "access", "name": "Access"}, {"id": "transition", "name": "Transition"}],
  "stakeholders": [{"name": "Directors", "swings": {"access": 100, "transition": 50}}],
  "options": [{"id": "A", "name": "Do nothing",
     "scores": {"access": {"value": 0}, "transition": {"mean": 20, "sd": 4}},
     "cash_flows": [{"year": 0, "pence": -2000000000, "kind": "capital",
                     "asset": "non_standard_building"}]},
    {"id": "B", "name": "Two small homes",
     "scores": {"access": {"value": 80}, "transition": {"value": 10}}}],
  "optimism_bias": {"capital_mitigated_share": 0.0}, "seed": 1, "samples": 100})";

std::string with(std::string_view from, std::string_view to) {
    std::string text{file};
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

Result<appraisal::Appraisal, json::Refusals> read(std::string_view text) {
    const auto document = json::parse(text);
    REQUIRE(document);
    return appraisal_from(*document, reference::load_guidance());
}

std::string refusal(const std::string& text) {
    const auto appraisal = read(text);
    REQUIRE_FALSE(appraisal);
    return appraisal.error().front().pointer + ": " + appraisal.error().front().found;
}

appraisal::AppraisalResult result_of(const appraisal::Appraisal& asked) {
    return appraise(asked, reference::load_guidance().back(), 1);
}

TEST_CASE("the newest edition of the guidance has three schedules, the one before it two") {
    const auto editions = reference::load_guidance();

    REQUIRE(editions.size() == 2);
    CHECK(editions[0].schedules.size() == 2);
    CHECK(editions[1].schedules.size() == 3);
    CHECK(editions[1].schedule("low")->bands.size() == 6);
    CHECK(editions[1].bias("non_standard_building")->upper_basis_points == 5100);
}

TEST_CASE("an appraisal is read whole") {
    const auto appraisal = read(file);

    REQUIRE(appraisal);
    CHECK(appraisal->options[0].scores[1].sd == 4);
    CHECK(appraisal->options[0].cash_flows[0].amount == Money{-2'000'000'000});
    CHECK(appraisal->stakeholders[0].swings == std::vector<double>{100, 50});
}

TEST_CASE("a missing score or swing, swings all zero and an id used twice are refused") {
    CHECK(refusal(with("\"access\": {\"value\": 0}, ", "")) == "/options/0/scores/access: nothing");
    CHECK(refusal(with("\"access\": 100, ", "")) == "/stakeholders/0/swings/access: nothing");
    CHECK(
        refusal(with("\"access\": 100, \"transition\": 50", "\"access\": 0, \"transition\": 0")) ==
        "/stakeholders/0/swings: all of them 0");
    CHECK(refusal(with("\"id\": \"B\"", "\"id\": \"A\"")) == "/options/1/id: \"A\" a second time");
}

TEST_CASE("what is out of range or unknown is refused at its place") {
    CHECK(refusal(with("\"value\": 80", "\"value\": 101")) ==
          "/options/1/scores/access/value: 101");
    CHECK(refusal(with("\"sd\": 4", "\"sd\": 0")) == "/options/0/scores/transition/sd: 0");
    CHECK(refusal(with("green-book-2026", "green-book-1997")) == "/guidance: \"green-book-1997\"");
    CHECK(refusal(with("-2000000000", "-0.5")) == "/options/0/cash_flows/0/pence: -0.5");
    CHECK(refusal(with("\"capital\",", "\"capitol\",")) ==
          "/options/0/cash_flows/0/kind: \"capitol\"");
    CHECK(refusal(with("\"seed\"", "\"sead\"")) == "/seed: nothing");
}

TEST_CASE("the result has shares to ten decimals and money in whole pence") {
    const auto asked = read(file);
    REQUIRE(asked);
    const auto text = to_json(*asked, result_of(*asked));

    CHECK(text.find(R"("weights": {"access": 0.6666666667, "transition": 0.3333333333})") !=
          std::string::npos);
    CHECK(text.find(R"("npv_with_optimism_bias_pence": {"standard": -3020000000)") !=
          std::string::npos);
    CHECK(text.find(R"("frontier": ["A", "B"])") != std::string::npos);
    CHECK(json::parse(text));
}

TEST_CASE("a person reads who wins, why, and where it would turn") {
    const auto asked = read(file);
    REQUIRE(asked);
    const auto text = in_words(*asked, result_of(*asked));

    CHECK(text.find("Two small homes beats Do nothing by 50.0: more on Access (+53.3); less on "
                    "Transition (-3.3).") != std::string::npos);
    CHECK(in_pounds(Money{-22'291'739'687}) == "-£222,917,396.87");
    CHECK(in_pounds(Money{5}) == "£0.05");
    CHECK(in_pounds(Money{-99'999}) == "-£999.99");
}

}  // namespace
}  // namespace wayhome::appraisals
