// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "domain/referral/form/answer_words.hpp"
#include "domain/referral/form/eligibility.hpp"
#include "domain/referral/form/submission.hpp"
#include "given_referral.hpp"

namespace wayhome::referral {
namespace {

rc::Gen<Pathway> any_pathway() {
    return rc::gen::element(Pathway::welfare, Pathway::youth_custody, Pathway::remand,
                            Pathway::police_custody);
}

rc::Gen<Urgency> any_urgency() {
    return rc::gen::element(Urgency::within_hours, Urgency::within_72_hours, Urgency::planned);
}

/// A value that may or may not fit: codes of the field, dates, numbers, or any bytes.
std::string any_value(const Field& field) {
    std::vector<std::string> values = {
        "", "yes", "no", "12", "2011-03-04", "2026-01-09T20:00:00Z", "31", "2026", "E8 1EA"};
    for (const auto& each : field.choices) values.push_back(each.code);
    return *rc::gen::oneOf(rc::gen::elementOf(values), rc::gen::arbitrary<std::string>());
}

void put_any(const Field& field, const std::string& name, FieldValues& inputs) {
    for (const auto& column : field.columns) put_any(column, name + ".1." + column.code, inputs);
    for (const auto* part : {"", ".day", ".month", ".year", ".time"}) {
        if (*rc::gen::arbitrary<bool>()) inputs.emplace_back(name + part, any_value(field));
    }
}

FieldValues any_inputs(const Question& question) {
    FieldValues inputs;
    for (const auto& field : question.fields) put_any(field, field.code, inputs);
    return inputs;
}

const Question& any_question() {
    return questions()[*rc::gen::inRange<std::size_t>(0, questions().size())];
}

/// A form on which some questions are answered, plausibly or with anything at all.
GivenForm any_form(Pathway pathway, Urgency urgency) {
    GivenForm form{pathway, urgency};
    for (const auto& each : questions()) {
        switch (*rc::gen::inRange(0, 4)) {
            case 0:
                break;
            case 1:
                form.store(each.code, any_inputs(each), *rc::gen::arbitrary<bool>());
                break;
            default:
                if (const auto read =
                        read_answer(each, plausible_inputs(each, form.context()), form.context())) {
                    form.store(each.code, *read, *rc::gen::arbitrary<bool>());
                }
        }
    }
    return form;
}

TEST_CASE("whatever is stored, the form, its facts, tests and refusals stand") {
    CHECK(rc::check([] {
        const auto pathway = *any_pathway();
        const auto form = any_form(pathway, *any_urgency());

        RC_ASSERT(!task_list(form.context(), Extent::whole).empty());
        const auto facts = facts_from(given_referral(pathway), form.answers(), friday_night);
        RC_ASSERT(!legal_tests(facts).empty());
        RC_ASSERT(facts.behaviours.size() == behaviours.size());
        RC_ASSERT(what_stops_sending(form.context()).size() <=
                  applicable(form.context()).size() + 2);
        for (const auto& [code, answer] : form.answers()) {
            RC_ASSERT(in_words(*question(code), answer, form.context()).size() < 500);
        }
    }));
}

TEST_CASE("whatever is submitted is read or refused, and what is read reads the same again") {
    CHECK(rc::check([] {
        const GivenForm form{*any_pathway(), *any_urgency()};
        const auto& asked = any_question();
        const auto read = read_answer(asked, any_inputs(asked), form.context());
        if (!read) {
            RC_ASSERT(!read.error().empty());
            return;
        }
        const auto again = read_answer(asked, as_inputs(asked, *read), form.context());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == *read);
    }));
}

TEST_CASE("a plausible answer to any question survives storing, filling in and reading again") {
    CHECK(rc::check([] {
        const GivenForm form{*any_pathway(), *any_urgency()};
        const auto& asked = any_question();
        const auto read =
            read_answer(asked, plausible_inputs(asked, form.context()), form.context());
        if (!read) RC_DISCARD("not offered on this pathway");
        RC_ASSERT(*read_answer(asked, as_inputs(asked, *read), form.context()) == *read);
    }));
}

TEST_CASE("inputs the question does not have change nothing") {
    CHECK(rc::check([](const std::string& value) {
        const GivenForm form{*any_pathway(), *any_urgency()};
        const auto& asked = any_question();
        auto inputs = plausible_inputs(asked, form.context());
        const auto without = read_answer(asked, inputs, form.context());
        inputs.emplace_back("unheard_of", value);
        inputs.emplace_back("unheard_of.1.of", value);
        const auto with_more = read_answer(asked, inputs, form.context());

        RC_ASSERT(without.has_value() == with_more.has_value());
        if (without) RC_ASSERT(*without == *with_more);
    }));
}

TEST_CASE("only answers that exist become doubtful, and never the one that changed") {
    CHECK(rc::check([] {
        const auto form = any_form(*any_pathway(), *any_urgency());
        const auto& changed = any_question();
        const auto doubtful =
            doubtful_after(changed.code, any_inputs(changed), any_inputs(changed), form.answers());

        RC_ASSERT(std::all_of(doubtful.begin(), doubtful.end(), [&](const std::string& each) {
            return form.answers().contains(each) && each != changed.code;
        }));
    }));
}

}  // namespace
}  // namespace wayhome::referral
