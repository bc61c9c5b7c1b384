// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/answer_words.hpp"

#include <fmt/format.h>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/readings.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

std::string chosen_words(const Field& field, std::string_view code, const Context& context) {
    for (const auto& each :
         field.kind == FieldKind::authority ? context.authorities : field.choices) {
        if (each.code == code) return each.words;
    }
    return std::string{code};
}

std::string value_in_words(const Field& field, std::string_view value, const Context& context) {
    if (field.kind == FieldKind::date) {
        if (const auto day = date_from_iso(value)) return wayhome::in_words(*day);
    } else if (field.kind == FieldKind::date_and_time) {
        if (const auto at = instant_from_iso(value)) return wayhome::in_words(*at);
    } else if (field.kind == FieldKind::authority || !field.choices.empty()) {
        return chosen_words(field, value, context);
    }
    return std::string{value};
}

std::string parted(const std::vector<std::string>& parts) {
    return fmt::format("{}", fmt::join(parts, "; "));
}

void put_rows(const Field& group, const Answer& answer, const Context& context,
              std::vector<AnswerLine>& lines) {
    const Answers only_this{{answer.question, answer}};
    std::size_t number = 0;
    for (const auto& row : rows_entered(only_this, answer.question, group.code)) {
        std::vector<std::string> parts;
        for (const auto& column : group.columns) {
            const auto value = cell(row, column.code);
            if (value.empty()) continue;
            parts.push_back(
                fmt::format("{}: {}", column.label, value_in_words(column, value, context)));
        }
        lines.push_back({group.code, fmt::format("{} {}", group.label, ++number), parted(parts)});
    }
}

}  // namespace

std::vector<AnswerLine> in_words(const Question& question, const Answer& answer,
                                 const Context& context) {
    std::vector<AnswerLine> lines;
    for (const auto& field : question.fields) {
        if (!is_asked(field, context) || !is_shown(field, answer.fields)) continue;
        if (field.kind == FieldKind::rows) {
            put_rows(field, answer, context, lines);
            continue;
        }
        std::vector<std::string> parts;
        for (const auto value : answer.values(field.code)) {
            parts.push_back(value_in_words(field, value, context));
        }
        if (!parts.empty()) lines.push_back({field.code, field.label, parted(parts)});
    }
    return lines;
}

}  // namespace wayhome::referral
