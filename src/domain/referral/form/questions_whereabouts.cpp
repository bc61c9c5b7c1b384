// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

const std::vector<Choice> kinds_of_place = {
    {"family", "With family or friends"},
    {"foster_care", "Foster care"},
    {"childrens_home", "A children’s home"},
    {"supported", "Supported accommodation"},
    {"secure_home", "A secure children’s home"},
    {"custody", "A young offender institution or secure training centre"},
    {"hospital", "A hospital"},
    {"police_station", "A police station"},
    {"court", "A court"},
    {"missing", "Not known: the child is missing"},
    {"other", "Somewhere else"},
};

const std::vector<Choice> contact_roles = {
    {"social_worker", "Social worker"},
    {"team_manager", "Team manager"},
    {"out_of_hours", "Manager or duty team out of hours"},
    {"reviewing_officer", "Independent reviewing officer"},
    {"guardian", "Children’s guardian"},
    {"solicitor", "Child’s solicitor"},
    {"parent", "Parent or person with parental responsibility"},
    {"youth_justice", "Youth justice worker"},
    {"appropriate_adult", "Appropriate adult"},
    {"other", "Another person"},
};

/// Somebody with a telephone number or an email address: a list of bare names reaches nobody.
FieldErrors contact_can_be_reached(const Answer& answer, const Context&) {
    for (const auto& [name, value] : answer.fields) {
        if (name.ends_with(".telephone") || name.ends_with(".email")) return {};
    }
    return {{"people", "people.1.telephone",
             "Enter a telephone number or an email address for at least one person"}};
}

}  // namespace

std::vector<Question> questions_whereabouts() {
    return {
        {
            .code = "authority",
            .section = "authority",
            .title = "The responsible council",
            .purpose = Purpose::legal,
            .why = "Names the council that answers for the child, and its own number for the child "
                   "so that nobody is counted twice.",
            .short_path = every_pathway,
            .fields =
                {
                    authority("authority", "Council responsible for the child")
                        .in_messages("the council responsible for the child")
                        .only_for(referrer_is_no_council),
                    short_text("local_number", "The council’s own number for the child")
                        .in_messages("the council’s own number for the child")
                        .at_most(40)
                        .if_known(),
                },
        },
        {
            .code = "where_now",
            .section = "authority",
            .title = "Where is the child now?",
            .purpose = Purpose::matching,
            .why = "Shows how far each home is from the child’s home, and whether the child can be "
                   "brought there. Only the first half of the postcode is kept.",
            .short_path = {Pathway::welfare, Pathway::youth_custody},
            .fields =
                {
                    one_of("kind", "Where the child is staying", kinds_of_place),
                    short_text("place", "Name and town of the place")
                        .in_messages("the name and town of the place")
                        .if_known(),
                    date_and_time("missing_since", "Missing since")
                        .in_messages("the time the child went missing")
                        .past()
                        .when("kind", {"missing"}),
                    postcode_district("home_district", "Postcode district of the child’s home")
                        .hinted("The first half of the postcode of family or community, such as E8")
                        .in_messages("the postcode district of the child’s home")
                        .if_known(),
                },
        },
        {
            .code = "contacts",
            .section = "authority",
            .title = "Who can be contacted about the child?",
            .hint = "Give the social worker and whoever can decide out of hours.",
            .purpose = Purpose::legal,
            .why = "Homes and the unit must reach someone who may decide, day and night; the law "
                   "has parents, guardian and solicitor told of steps that concern them.",
            .short_path = {Pathway::police_custody},
            .fields =
                {
                    rows("people", "Person",
                         {
                             one_of("role", "Role", contact_roles),
                             short_text("name", "Name").in_messages("the person’s name"),
                             short_text("telephone", "Telephone number").at_most(40).if_known(),
                             short_text("email", "Email address").if_known(),
                         },
                         12)
                        .in_messages("at least one person"),
                },
            .check = contact_can_be_reached,
        },
        {
            .code = "family",
            .section = "family",
            .title = "The child’s family",
            .purpose = Purpose::legal,
            .why = "Parents and people with parental responsibility must be told of the intention "
                   "(1991 Regulations, regulation 14), and a place should let the child stay in "
                   "touch with those who matter.",
            .fields =
                {
                    one_of("told",
                           "Have parents and people with parental responsibility been "
                           "told?",
                           {{"all", "Yes, all of them"},
                            {"some", "Some of them"},
                            {"none", "No"},
                            {"nobody", "There is nobody to tell"}})
                        .in_messages("whether parents have been told"),
                    long_text("not_told_reason", "Why someone has not been told")
                        .in_messages("why someone has not been told")
                        .when("told", {"some", "none"}),
                    long_text("who_matters", "Who matters to the child, and contact with them")
                        .hinted("Parents, brothers and sisters, carers; any limit a court has set")
                        .in_messages("who matters to the child")
                        .if_known(),
                },
        },
    };
}

}  // namespace wayhome::referral
