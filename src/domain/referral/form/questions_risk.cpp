// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"
#include "domain/referral/form/risk.hpp"

namespace wayhome::referral {
namespace {

std::vector<Field> risk_fields() {
    std::vector<Field> fields;
    for (const auto& risk : risks) {
        const std::string code{risk.code};
        const std::string words{risk.words};
        fields.push_back(
            one_of(code, words,
                   {{"known", "Known risk"},
                    {"none_known", "No known risk"},
                    {"not_known", "Not known"}})
                .hinted(is_to_the_child(risk.value) ? "Risk to the child" : "Risk to others")
                .in_messages("“known risk”, “no known risk” or “not known” for " + words));
        fields.push_back(long_text(code + "_details", words + ": what happened, when, what helps")
                             .at_most(1000)
                             .when(code, {"known"}));
    }
    return fields;
}

std::vector<Field> test_fields() {
    return {
        long_text("history_evidence", "Evidence of absconding: dates, from where, how it ended")
            .in_messages("the evidence of absconding")
            .when("absconding", {"yes"}),
        yes_no_not_known("likely",
                         "Is the child likely to abscond from any other kind of accommodation?",
                         "whether the child is likely to abscond from any other accommodation"),
        long_text("likely_evidence", "Why the child is likely to abscond")
            .in_messages("why the child is likely to abscond")
            .when("likely", {"yes"}),
        yes_no_not_known("harm", "Is the child likely to suffer significant harm after absconding?",
                         "whether the child is likely to suffer significant harm"),
        long_text("harm_evidence", "Evidence of the significant harm")
            .in_messages("the evidence of the significant harm")
            .when("harm", {"yes"}),
        yes_no_not_known("injury",
                         "Is the child likely to injure themselves or others in any other kind of "
                         "accommodation?",
                         "whether the child is likely to injure themselves or others"),
        long_text("injury_evidence", "Evidence of the likely injury")
            .in_messages("the evidence of the likely injury")
            .when("injury", {"yes"}),
    };
}

}  // namespace

std::vector<Question> questions_risk() {
    return {
        {
            .code = "risks",
            .section = "risks",
            .title = "Risks to the child and to others",
            .hint = "Say of each whether there is a known risk. “No known risk” means somebody has "
                    "looked.",
            .purpose = Purpose::matching,
            .why =
                "Each home must judge whether it can keep this child, the children already there "
                "and its staff safe. A risk nobody asked about is shown as not asked, never as "
                "none.",
            .short_path = every_pathway,
            .fields = risk_fields(),
        },
        {
            .code = "section_25",
            .section = "secure_test",
            .title = "The tests of section 25",
            .hint =
                "The first test needs absconding, likelihood and significant harm together. The "
                "second needs likely injury alone. One of them is enough.",
            .purpose = Purpose::legal,
            .why =
                "A child may be kept in secure accommodation for welfare only if one of the two "
                "tests of section 25(1) of the Children Act 1989 is met. The court looks at this "
                "evidence.",
            .applies = for_welfare,
            .short_path = {Pathway::welfare},
            .fields = joined({
                behaviour_fields(Behaviour::absconding,
                                 "A history of running away from a home or placement"),
                test_fields(),
            }),
            .depends_on = {{"pathway", "pathway"}, {"legal_status", "status"}},
        },
    };
}

}  // namespace wayhome::referral
