// SPDX-License-Identifier: Apache-2.0

#include "domain/referral/form/checks.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/question_tables.hpp"

namespace wayhome::referral {
namespace {

const std::vector<Choice> offence_categories = {
    {"violence", "Violence against the person"},
    {"robbery", "Robbery"},
    {"sexual", "Sexual offence"},
    {"weapons", "Possession of weapons"},
    {"drugs", "Drug offence"},
    {"arson", "Arson or criminal damage"},
    {"burglary_or_theft", "Burglary or theft"},
    {"terrorism", "Terrorism"},
    {"breach", "Breach of an order or of bail"},
    {"other", "Another offence"},
};

const std::vector<Choice> sentence_types = {
    {"detention_and_training", "Detention and training order"},
    {"section_250", "Detention under section 250"},
    {"section_252a", "Special sentence under section 252A"},
    {"extended", "Extended sentence under section 254"},
    {"life_or_murder", "Detention for life or at His Majesty’s pleasure"},
    {"other", "Another sentence"},
};

FieldErrors sentence_dates_are_in_order(const Answer& answer, const Context&) {
    FieldErrors errors;
    if (ends_too_early(answer, "sentenced", "ends")) {
        errors.push_back(
            {"ends", "ends.day", "The date the sentence ends must be after the date of sentence"});
    }
    if (ends_too_early(answer, "early_release", "late_release")) {
        errors.push_back({"late_release", "late_release.day",
                          "The late release date must be after the early release date"});
    }
    return errors;
}

FieldErrors detention_times_are_in_order(const Answer& answer, const Context&) {
    FieldErrors errors;
    if (ends_too_early(answer, "detained", "charged")) {
        errors.push_back(
            {"charged", "charged.day", "The time of charge must be after the time of detention"});
    }
    if (ends_too_early(answer, "charged", "next_court")) {
        errors.push_back(
            {"next_court", "next_court.day", "The time at court must be after the time of charge"});
    }
    return errors;
}

}  // namespace

std::vector<Question> questions_justice() {
    return {
        {
            .code = "sentence",
            .section = "legal",
            .title = "The sentence",
            .purpose = Purpose::legal,
            .why =
                "The sentence is the authority to keep the child, and its dates say how long the "
                "bed is needed.",
            .applies = for_youth_custody,
            .short_path = {Pathway::youth_custody},
            .fields =
                {
                    one_of("offence", "Main offence", offence_categories),
                    one_of("sentence", "Kind of sentence", sentence_types),
                    short_text("court", "Court that sentenced"),
                    date("sentenced", "Date of sentence").past(),
                    date("ends", "Date the sentence ends")
                        .in_messages("the date the sentence ends"),
                    date("early_release", "Early release date").if_known(),
                    date("late_release", "Late release date").if_known(),
                },
            .depends_on = {{"pathway", "pathway"}},
            .check = sentence_dates_are_in_order,
        },
        {
            .code = "remand",
            .section = "legal",
            .title = "The remand",
            .purpose = Purpose::legal,
            .why = "The court’s remand is the authority to keep the child until the next hearing, "
                   "and names the council that pays and plans.",
            .applies = for_remand,
            .short_path = {Pathway::remand},
            .fields =
                {
                    one_of("offence", "Main offence charged", offence_categories),
                    short_text("court", "Court that remanded"),
                    date("remanded", "Date of remand").past(),
                    date_and_time("next_hearing", "Next hearing"),
                    authority("designated", "Designated council")
                        .hinted("The council the court named, if another than the responsible one")
                        .in_messages("the designated council")
                        .if_known(),
                    long_text("conditions", "Conditions the court set")
                        .hinted("No-contact conditions, areas to keep away from")
                        .in_messages("the conditions the court set")
                        .if_known(),
                },
            .depends_on = {{"pathway", "pathway"}},
        },
        {
            .code = "remand_conditions",
            .section = "legal",
            .title = "The conditions for remand to youth detention accommodation",
            .purpose = Purpose::legal,
            .why = "The court must find one of two sets of conditions met (Legal Aid, Sentencing "
                   "and Punishment of Offenders Act 2012, sections 98 and 99).",
            .applies = for_remand,
            .short_path = {Pathway::remand},
            .fields =
                {
                    one_of("set", "Set of conditions found",
                           {{"set_1", "First set", "Section 98: a grave offence"},
                            {"set_2", "Second set",
                             "Section 99: a history of absconding or of offending on bail"},
                            {"not_known", "Not known"}}),
                    yes_no_not_known("custody_likely",
                                     "Did the court find a custodial sentence very likely?",
                                     "whether a custodial sentence was found very likely"),
                    yes_no_not_known("grave_offence",
                                     "Is the offence violent, sexual, terrorist, or one that "
                                     "carries 14 years or more for an adult?",
                                     "whether the offence is grave")
                        .when("set", {"set_1"}),
                    yes_no_not_known("bail_history",
                                     "Is there a recent and significant history of absconding or "
                                     "offending on bail or remand?",
                                     "whether there is a history on bail or remand")
                        .when("set", {"set_2"}),
                    yes_no_not_known("imprisonable", "Is the offence imprisonable?",
                                     "whether the offence is imprisonable")
                        .when("set", {"set_2"}),
                    yes_no_not_known("necessary",
                                     "Did the court find that only secure accommodation protects "
                                     "the public or prevents further offences?",
                                     "whether the court found it necessary"),
                    yes_no_not_known("represented", "Was the child represented in court?",
                                     "whether the child was represented in court"),
                },
            .depends_on = {{"pathway", "pathway"}, {"birth", "born"}, {"birth", "estimated_age"}},
        },
        {
            .code = "detention",
            .section = "legal",
            .title = "Charge and detention",
            .purpose = Purpose::legal,
            .why = "A charged child must be moved to council accommodation until court; the times "
                   "set how long the bed is needed.",
            .applies = for_police_custody,
            .short_path = {Pathway::police_custody},
            .fields =
                {
                    one_of("offence", "Main offence charged", offence_categories),
                    short_text("suite", "Custody suite").in_messages("the custody suite"),
                    date_and_time("detained", "Time of detention").past(),
                    date_and_time("charged", "Time of charge").past(),
                    date_and_time("next_court", "Time at court"),
                },
            .depends_on = {{"pathway", "pathway"}},
            .check = detention_times_are_in_order,
        },
        {
            .code = "serious_harm",
            .section = "legal",
            .title = "Why a secure place",
            .purpose = Purpose::legal,
            .why = "Only where other council accommodation would not protect the public from "
                   "serious harm may the police ask for a secure place (section 38(6)(b)). The "
                   "certificate goes to the court.",
            .applies = for_police_custody,
            .short_path = {Pathway::police_custody},
            .fields =
                {
                    yes_no_not_known("serious_harm",
                                     "Would other council accommodation fail to protect the public "
                                     "from serious harm?",
                                     "whether the public needs protection from serious harm"),
                    long_text("reason", "Why the public needs that protection")
                        .in_messages("why the public needs that protection")
                        .when("serious_harm", {"yes"}),
                    one_of("open_place", "Has a place that is not secure been offered?",
                           {{"offered", "Yes"},
                            {"refused", "No, the council had none"},
                            {"not_asked", "It was not asked for"}})
                        .in_messages("whether a place that is not secure has been offered"),
                    one_of("certificate", "Certificate for the court",
                           {{"made", "Made"}, {"to_follow", "To follow"}, {"none", "None"}})
                        .in_messages("whether there is a certificate for the court"),
                },
            .depends_on = {{"pathway", "pathway"}, {"birth", "born"}, {"birth", "estimated_age"}},
        },
    };
}

}  // namespace wayhome::referral
