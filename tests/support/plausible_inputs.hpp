// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/referral/form/answer_reader.hpp"

namespace wayhome::referral {

/// What a person might enter in one field: the first choice of each list, a text, a day.
inline void put_inputs(const Field& field, const std::string& name, const Context& context,
                       FieldValues& inputs) {
    const bool past = field.in_time != InTime::not_in_past;
    const bool later = field.code.find("until") != std::string::npos ||
                       field.code == "late_release" || field.code == "ends" ||
                       field.code == "next_court" || field.code == "next_hearing";
    switch (field.kind) {
        case FieldKind::short_text:
        case FieldKind::long_text:
            inputs.emplace_back(name, "Words");
            return;
        case FieldKind::one_of:
        case FieldKind::several_of:
        case FieldKind::yes_no_not_known:
            inputs.emplace_back(name, choices_for(field, context).front().code);
            return;
        case FieldKind::authority:
            inputs.emplace_back(
                name, context.authorities.empty() ? "E09000012" : context.authorities.front().code);
            return;
        case FieldKind::whole_number:
            inputs.emplace_back(name, std::to_string(field.least));
            return;
        case FieldKind::postcode_district:
            inputs.emplace_back(name, "E8");
            return;
        case FieldKind::date_and_time:
            inputs.emplace_back(name + ".time",
                                later || field.code == "charged" ? "18:00" : "9:30");
            [[fallthrough]];
        case FieldKind::date:
            inputs.emplace_back(name + ".day", later ? "7" : "6");
            inputs.emplace_back(name + ".month", "1");
            inputs.emplace_back(name + ".year", past ? "2026" : "2027");
            return;
        case FieldKind::rows:
            for (const auto& column : field.columns) {
                put_inputs(column, name + ".1." + column.code, context, inputs);
            }
            return;
    }
}

/// Inputs that are right for that question.
inline FieldValues plausible_inputs(const Question& question, const Context& context) {
    if (question.code == "birth") {
        return {{"known", "yes"},
                {"born.day", "4"},
                {"born.month", "3"},
                {"born.year", "2011"},
                {"sex", "F"}};
    }
    if (question.code == "pathway") {
        return {{"pathway", std::string{pathways.code_of(context.pathway)}}};
    }
    FieldValues inputs;
    for (const auto& field : question.fields) put_inputs(field, field.code, context, inputs);
    if (question.code == "when_needed") {
        inputs.front().second = std::string{urgencies.code_of(context.urgency)};
    }
    return inputs;
}

}  // namespace wayhome::referral
