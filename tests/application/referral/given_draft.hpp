// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include "application/queries/see_form.hpp"
#include "application/referral/answer_question.hpp"
#include "application/referral/form_context.hpp"
#include "application/referral/name_child.hpp"
#include "application/referral/start_referral.hpp"
#include "application/referral/submit_referral.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "support/given.hpp"
#include "support/plausible_inputs.hpp"

namespace wayhome::application {

/// A draft that somebody fills in through the use cases, as the pages do.
struct GivenDraft {
    explicit GivenDraft(support::Given& service) : given(service) {}

    GivenDraft& start(const std::string& pathway, const std::string& urgency) {
        const auto started = start_referral(given.desk(), given.by(given.referrer),
                                            {{{"pathway", pathway}, {"urgency", urgency}}});
        REQUIRE(started);
        const auto text = started->look_at.substr(std::string{"/referrals/"}.size(), 32);
        id = ReferralId::from(text);
        return *this;
    }

    SeenForm form() const {
        std::optional<SeenForm> seen;
        REQUIRE(see_form(given.desk(), given.by(given.referrer), *id, seen));
        return *seen;
    }

    Answer answer(const std::string& question, const referral::FieldValues& inputs) {
        return answer_question(given.desk(), given.by(given.referrer),
                               {*id, question, inputs, answer_mark(form().answers, question)});
    }

    GivenDraft& fill(const std::string& question, const referral::FieldValues& inputs) {
        REQUIRE(answer(question, inputs));
        return *this;
    }

    GivenDraft& named(const std::string& given_names, const std::string& family_name) {
        fill("name", {{"given_names", given_names}, {"family_name", family_name}});
        return fill("birth", born("4", "3", "2011"));
    }

    static referral::FieldValues born(const std::string& day, const std::string& month,
                                      const std::string& year) {
        return {{"known", "yes"},
                {"born.day", day},
                {"born.month", month},
                {"born.year", year},
                {"sex", "F"}};
    }

    /// Answers what is still open, one after another.
    GivenDraft& fill_the_rest(referral::Extent extent) {
        for (int pages = 0; pages < 60; ++pages) {
            const auto seen = form();
            const auto context = seen.context();
            const auto open = referral::unanswered(context, extent);
            if (open.empty()) return *this;
            fill(open.front()->code, referral::plausible_inputs(*open.front(), context));
        }
        FAIL("the form does not end");
        return *this;
    }

    Answer send() {
        return submit_referral(given.desk(), given.by(given.referrer),
                               {*id, form().referral.version});
    }

    Answer name_as(const std::string& same_as, const std::string& reason = "") {
        return name_child(given.desk(), given.by(given.referrer),
                          {*id, form().referral.version, same_as, reason});
    }

    support::Given& given;
    std::optional<ReferralId> id;
};

inline Problems problems_in(const Answer& answer) {
    REQUIRE_FALSE(answer);
    return std::get<Problems>(answer.error());
}

}  // namespace wayhome::application
