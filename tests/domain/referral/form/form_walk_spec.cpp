// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <vector>

#include "given_form.hpp"

namespace wayhome::referral {
namespace {

using access::OrganisationKind;

GivenForm walked(Pathway pathway, Urgency urgency,
                 OrganisationKind referrer = OrganisationKind::authority) {
    GivenForm form{pathway, urgency, referrer};
    form.walk();
    return form;
}

std::size_t pages(Pathway pathway, Urgency urgency) {
    return GivenForm{pathway, urgency}.walk();
}

std::size_t short_pages(Pathway pathway, Urgency urgency) {
    return GivenForm{pathway, urgency}.walk_short_path();
}

bool asks(const GivenForm& form, std::string_view code) {
    const auto asked = applicable(form.context());
    return std::any_of(asked.begin(), asked.end(), [&](auto* each) { return each->code == code; });
}

TEST_CASE("U-11: every branch of the welfare form can be walked to its end") {
    CHECK(unanswered(walked(Pathway::welfare, Urgency::planned).context(), Extent::whole).empty());
    CHECK(unanswered(walked(Pathway::welfare, Urgency::within_hours).context(), Extent::whole)
              .empty());
    CHECK(unanswered(walked(Pathway::welfare, Urgency::within_72_hours).context(), Extent::whole)
              .empty());
}

TEST_CASE("U-11: every branch of the youth custody form can be walked to its end") {
    const auto form = walked(Pathway::youth_custody, Urgency::within_hours,
                             OrganisationKind::youth_custody_service);
    CHECK(unanswered(form.context(), Extent::whole).empty());
}

TEST_CASE("U-11: every branch of the remand form can be walked to its end") {
    const auto form = walked(Pathway::remand, Urgency::within_hours, OrganisationKind::court);
    CHECK(unanswered(form.context(), Extent::whole).empty());
}

TEST_CASE("U-11: every branch of the police custody form can be walked to its end") {
    const auto form =
        walked(Pathway::police_custody, Urgency::within_hours, OrganisationKind::police);
    CHECK(unanswered(form.context(), Extent::whole).empty());
}

TEST_CASE("U-12: no pathway asks more than thirty-five questions") {
    CHECK(pages(Pathway::welfare, Urgency::planned) == 33);
    CHECK(pages(Pathway::youth_custody, Urgency::within_hours) == 31);
    CHECK(pages(Pathway::remand, Urgency::within_hours) == 32);
    CHECK(pages(Pathway::police_custody, Urgency::within_hours) == 32);
}

TEST_CASE("U-12: a welfare referral is asked nothing that belongs to justice") {
    const auto form = walked(Pathway::welfare, Urgency::planned);

    CHECK_FALSE(asks(form, "sentence"));
    CHECK_FALSE(asks(form, "remand"));
    CHECK_FALSE(asks(form, "remand_conditions"));
    CHECK_FALSE(asks(form, "detention"));
    CHECK_FALSE(asks(form, "serious_harm"));
}

TEST_CASE("a justice referral is asked nothing that belongs to section 25") {
    const auto form = walked(Pathway::remand, Urgency::within_hours);

    CHECK_FALSE(asks(form, "section_25"));
    CHECK_FALSE(asks(form, "court"));
    CHECK_FALSE(asks(form, "tried"));
    CHECK(form.answers().at("legal_status").value("without_order").empty());
}

TEST_CASE("U-21: an urgent referral can be sent after at most twelve questions") {
    CHECK(short_pages(Pathway::police_custody, Urgency::within_hours) == 11);
    CHECK(short_pages(Pathway::welfare, Urgency::within_72_hours) == 11);
    CHECK(short_pages(Pathway::remand, Urgency::within_hours) == 10);
    CHECK(short_pages(Pathway::youth_custody, Urgency::within_hours) == 10);
}

TEST_CASE("U-21: for a child of twelve the approval is the twelfth") {
    GivenForm form{Pathway::welfare, Urgency::within_72_hours};
    form.fill("birth", {{"known", "yes"},
                        {"born.day", "1"},
                        {"born.month", "6"},
                        {"born.year", "2013"},
                        {"sex", "M"}});

    CHECK(form.walk_short_path() + 1 == 12);
    CHECK(form.answers().contains("approval"));
}

TEST_CASE("a planned welfare referral has no short path") {
    CHECK_FALSE(may_be_sent_short(GivenForm{Pathway::welfare, Urgency::planned}.context()));
    CHECK(may_be_sent_short(GivenForm{Pathway::welfare, Urgency::within_72_hours}.context()));
    CHECK(may_be_sent_short(GivenForm{Pathway::police_custody, Urgency::planned}.context()));
}

TEST_CASE("a council is not asked which council it is; the police are") {
    const GivenForm council{Pathway::welfare, Urgency::planned};
    const GivenForm police{Pathway::police_custody, Urgency::within_hours,
                           OrganisationKind::police};
    const auto* field = question("authority")->field("authority");

    CHECK_FALSE(is_asked(*field, council.context()));
    CHECK(is_asked(*field, police.context()));
}

TEST_CASE("the approval for children under thirteen is asked from the age on the day needed") {
    GivenForm form{Pathway::welfare, Urgency::planned};
    CHECK_FALSE(asks(form, "approval"));

    form.store("birth", {{"known", "yes"}, {"born", "2013-01-20"}});
    CHECK(asks(form, "approval"));

    form.store("when_needed", {{"urgency", "planned"}, {"needed_by", "2026-01-20T09:00:00Z"}});
    CHECK_FALSE(asks(form, "approval"));
}

TEST_CASE("going back retraces the way") {
    const GivenForm form{Pathway::police_custody, Urgency::within_hours};

    CHECK(next_question(form.context(), "legal_status")->code == "detention");
    CHECK(previous_question(form.context(), "detention")->code == "legal_status");
    CHECK(previous_question(form.context(), "pathway") == nullptr);
    CHECK(next_question(form.context(), "lawful_basis") == nullptr);
    CHECK(next_question(form.context(), "no such question") == nullptr);
}

}  // namespace
}  // namespace wayhome::referral
