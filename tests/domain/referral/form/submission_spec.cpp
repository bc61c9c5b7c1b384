// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/submission.hpp"

#include <doctest/doctest.h>

#include "given_referral.hpp"

namespace wayhome::referral {
namespace {

GivenForm whole(Urgency urgency = Urgency::planned) {
    GivenForm form{Pathway::welfare, urgency};
    form.walk();
    return form;
}

std::vector<AskingRefused> asking(Pathway pathway, const GivenForm& form) {
    return what_stops_asking_homes(
        facts_from(given_referral(pathway), form.answers(), friday_night));
}

GivenForm child_of_twelve(FieldValues approval) {
    auto form = whole(Urgency::within_72_hours);
    form.store("birth", born_on("2013-06-01"));
    form.store("approval", std::move(approval));
    return form;
}

TEST_CASE("a whole referral may be sent") {
    CHECK(what_stops_sending(whole().context()).empty());
    CHECK(asking(Pathway::welfare, whole()).empty());
}

TEST_CASE("A3: an open question stops sending, and says where to go") {
    const GivenForm form{Pathway::welfare, Urgency::planned};
    const auto stops = what_stops_sending(form.context());

    CHECK(stops.size() == 33);
    CHECK(stops[2].why == SendingStop::question_open);
    CHECK(stops[2].question == "name");
    CHECK(stops[2].words == "Answer “What is the child’s name?”");
}

TEST_CASE("A5: a doubtful answer stops sending until it is checked") {
    auto form = whole();
    form.store("plan_after", form.answers().at("plan_after").fields, true);
    const auto stops = what_stops_sending(form.context());

    REQUIRE(stops.size() == 1);
    CHECK(stops[0].why == SendingStop::answer_doubtful);
    CHECK(stops[0].words ==
          "Check the answer to “The plan for afterwards”: an earlier answer it depends on has "
          "changed");
}

TEST_CASE("U-21: an urgent referral may be sent with the short path answered") {
    GivenForm form{Pathway::police_custody, Urgency::within_hours};
    form.walk_short_path();

    CHECK(what_stops_sending(form.context()).empty());
    CHECK_FALSE(unanswered(form.context(), Extent::whole).empty());
}

TEST_CASE("I6: without a recorded lawful basis nothing is sent and no home is asked") {
    auto form = whole();
    form.store("lawful_basis",
               {{"basis", "none"}, {"sanctioned_by", "A"}, {"sanctioned_post", "Director"}});

    REQUIRE(what_stops_sending(form.context()).size() == 1);
    CHECK(what_stops_sending(form.context())[0].why == SendingStop::no_lawful_basis);
    REQUIRE(asking(Pathway::welfare, form).size() == 1);
    CHECK(asking(Pathway::welfare, form)[0].why == AskingStop::lawful_basis_missing);
}

TEST_CASE("A14: under thirteen with an application made may be sent, but no home may be asked") {
    const auto form = child_of_twelve({{"state", "applied_for"}, {"applied_on", "2026-01-08"}});

    CHECK(what_stops_sending(form.context()).empty());
    REQUIRE(asking(Pathway::welfare, form).size() == 1);
    CHECK(asking(Pathway::welfare, form)[0].why == AskingStop::approval_not_given);
    CHECK(asking(Pathway::welfare, form)[0].words ==
          "No home can be asked: the child is under 13 and the approval of the Secretary of State "
          "is not recorded");
}

TEST_CASE("A14: under thirteen and not even applied for stops sending") {
    const auto form = child_of_twelve({{"state", "not_applied"}});

    REQUIRE(what_stops_sending(form.context()).size() == 1);
    CHECK(what_stops_sending(form.context())[0].why == SendingStop::approval_not_sought);
}

TEST_CASE("A14: a spoken approval counts with name and time, a written one with its reference") {
    CHECK(asking(Pathway::welfare, child_of_twelve({{"state", "spoken"},
                                                    {"spoken_by", "Duty official"},
                                                    {"spoken_at", "2026-01-09T20:00:00Z"}}))
              .empty());
    CHECK(asking(Pathway::welfare,
                 child_of_twelve({{"state", "spoken"}, {"spoken_by", "Duty official"}}))
              .size() == 1);
    CHECK(asking(Pathway::welfare, child_of_twelve({{"state", "written"}, {"reference", "DfE 12"}}))
              .empty());
    CHECK(asking(Pathway::welfare, child_of_twelve({{"state", "written"}})).size() == 1);
}

TEST_CASE("A14: that the Secretary of State places the child counts on justice pathways alone") {
    const auto form = child_of_twelve({{"state", "placed"}});

    CHECK(asking(Pathway::youth_custody, form).empty());
    CHECK(asking(Pathway::remand, form).empty());
    CHECK(asking(Pathway::welfare, form).size() == 1);
    CHECK(asking(Pathway::police_custody, form).size() == 1);
}

}  // namespace
}  // namespace wayhome::referral
