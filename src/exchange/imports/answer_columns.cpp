// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/answer_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/readings.hpp"
#include "exchange/imports/written_time.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::imports {
namespace {

using referral::Field;
using referral::FieldKind;
using referral::FieldValues;
using referral::Question;

/// Columns of the import's own that answer a question of the form.
struct OwnColumn {
    std::string_view column;
    std::string_view question;
    std::string_view input;
};
constexpr std::array own_columns = {
    OwnColumn{"pathway", "pathway", "pathway"},
    OwnColumn{"urgency", "when_needed", "urgency"},
    OwnColumn{"needed_by", "when_needed", "needed_by"},
    OwnColumn{"given_names", "name", "given_names"},
    OwnColumn{"family_name", "name", "family_name"},
    OwnColumn{"born", "birth", "born"},
    OwnColumn{"sex", "birth", "sex"},
    OwnColumn{"ethnicity", "background", "ethnicity"},
    OwnColumn{"authority", "authority", "authority"},
    OwnColumn{"local_number", "authority", "local_number"},
};

/// The field an input belongs to; a column of the group for "people.1.name".
const Field* field_of(const Question& question, std::string_view input) {
    if (const auto* const field = question.field(input)) {
        return field->kind == FieldKind::rows ? nullptr : field;
    }
    const auto* const group = question.field(input.substr(0, input.find('.')));
    if (group == nullptr || group->kind != FieldKind::rows) return nullptr;
    const auto cell = referral::cell_name(input, group->code);
    if (!cell || cell->row == 0) return nullptr;
    const auto found = std::find_if(group->columns.begin(), group->columns.end(),
                                    [&](const Field& each) { return each.code == cell->column; });
    return found == group->columns.end() ? nullptr : &*found;
}

std::string choices_of(const Field& field) {
    std::vector<std::string_view> codes;
    for (const auto& each : field.choices) codes.emplace_back(each.code);
    return fmt::format("{}", fmt::join(codes, ", "));
}

std::string allowed_in(const Field& field) {
    switch (field.kind) {
        case FieldKind::one_of:
            return choices_of(field);
        case FieldKind::several_of:
            return choices_of(field) + "; several parted by spaces";
        case FieldKind::yes_no_not_known:
            return field.choices.empty() ? "yes, no, not_known" : choices_of(field);
        case FieldKind::date:
            return a_date;
        case FieldKind::date_and_time:
            return a_moment;
        case FieldKind::whole_number:
            return fmt::format("a whole number from {} to {}", field.least, field.most);
        case FieldKind::postcode_district:
            return "the first half of a postcode, such as E8";
        case FieldKind::authority:
            return "the GSS code of an authority that was imported";
        case FieldKind::short_text:
        case FieldKind::long_text:
        case FieldKind::rows:
            break;
    }
    return field.most > 0 ? fmt::format("text of at most {} characters", field.most) : "text";
}

void put_date(FieldValues& inputs, const std::string& name, CivilDate date) {
    inputs.emplace_back(name + ".day", fmt::format("{}", unsigned{date.day()}));
    inputs.emplace_back(name + ".month", fmt::format("{}", unsigned{date.month()}));
    inputs.emplace_back(name + ".year", fmt::format("{}", int{date.year()}));
}

/// Puts a cell in as the form's page would submit it.
void put(RowReader& row, const std::string& column, const Field& field, const std::string& name,
         FieldValues& inputs) {
    const std::string written{row.written(column)};
    if (field.kind == FieldKind::several_of) {
        for (auto& word : row.words(column)) inputs.emplace_back(name, std::move(word));
    } else if (field.kind == FieldKind::date) {
        if (const auto date = written_date(written)) {
            put_date(inputs, name, *date);
        } else {
            row.refuse(column, a_date, "Write a day that exists, in one of these forms");
        }
    } else if (field.kind == FieldKind::date_and_time) {
        if (const auto at = written_moment(written)) {
            const auto local = in_london(*at);
            put_date(inputs, name, local.date);
            inputs.emplace_back(name + ".time",
                                fmt::format("{:02}:{:02}", local.hour, local.minute));
        } else {
            row.refuse(column, a_moment, "Write a date and time that exist, in one of these forms");
        }
    } else {
        inputs.emplace_back(name, written);
    }
}

/// Without the part of a date: "born.day" is about "born".
std::string_view without_part(std::string_view input) {
    for (const std::string_view part : {".day", ".month", ".year", ".time"}) {
        if (input.ends_with(part)) return input.substr(0, input.size() - part.size());
    }
    return input;
}

}  // namespace

AnswerColumns::AnswerColumns(const csv::Table& table) {
    for (const auto& column : table.header) {
        const auto own = std::find_if(own_columns.begin(), own_columns.end(),
                                      [&](const auto& each) { return each.column == column; });
        const auto dot = column.find('.');
        if (own == own_columns.end() && dot == std::string::npos) continue;
        const std::string name{own == own_columns.end() ? column.substr(0, dot)
                                                        : std::string{own->question}};
        const std::string input{own == own_columns.end() ? column.substr(dot + 1)
                                                         : std::string{own->input}};
        const auto* const question = referral::question(name);
        const auto* const field = question == nullptr ? nullptr : field_of(*question, input);
        if (field == nullptr) continue;
        places_.push_back({column, question, input, field});
        names_authorities_ =
            names_authorities_ || (own == own_columns.end() && field->kind == FieldKind::authority);
    }
    for (const auto& question : referral::questions()) {
        const bool named = std::any_of(places_.begin(), places_.end(), [&](const Place& place) {
            return place.question == &question;
        });
        if (named) questions_.push_back(&question);
    }
}

bool AnswerColumns::is_answer(std::string_view column) {
    const auto dot = column.find('.');
    if (dot == std::string_view::npos) return false;
    const auto* const question = referral::question(column.substr(0, dot));
    if (question == nullptr) return false;
    const auto input = column.substr(dot + 1);
    const bool own = std::any_of(own_columns.begin(), own_columns.end(), [&](const auto& each) {
        return each.question == question->code && each.input == input;
    });
    return !own && field_of(*question, input) != nullptr;
}

referral::Answers AnswerColumns::read(RowReader& row, const referral::Context& of, AccountId by,
                                      const std::string& source) const {
    referral::Answers answers;
    const referral::Context context{of.pathway, of.urgency, of.referrer,
                                    answers,    of.now,     of.authorities};
    for (const auto* const question : questions_) {
        const bool given = std::any_of(places_.begin(), places_.end(), [&](const Place& place) {
            return place.question == question && !row.is_empty(place.column);
        });
        if (!given) continue;
        referral::Answer answer{question->code, {}, of.now, by, false, source};
        read_question(row, *question, context, answer);
        if (!answer.fields.empty()) answers.emplace(question->code, std::move(answer));
    }
    return answers;
}

void AnswerColumns::read_question(RowReader& row, const Question& question,
                                  const referral::Context& context,
                                  referral::Answer& answer) const {
    FieldValues inputs;
    for (const auto& place : places_) {
        if (place.question != &question || row.is_empty(place.column)) continue;
        if (!referral::is_asked(question, context)) {
            row.refuse(place.column, "an empty cell: the form does not ask this of such a referral",
                       "Empty the cell, or correct the pathway or the answers before it");
            continue;
        }
        put(row, place.column, *place.field, place.input, inputs);
    }
    // The form first asks whether the day of birth is known; a file that gives it has said so.
    const bool birth = question.code == "birth" && !row.is_empty("born");
    if (birth && row.is_empty("birth.known")) inputs.emplace_back("known", "yes");
    if (!row.good()) return;
    auto read = referral::read_answer(question, inputs, context);
    if (read) {
        answer.fields = *std::move(read);
        return;
    }
    for (const auto& error : read.error()) refuse(row, question, error);
}

void AnswerColumns::refuse(RowReader& row, const Question& question,
                           const referral::FieldError& error) const {
    const auto input = without_part(error.input);
    const auto place = std::find_if(places_.begin(), places_.end(), [&](const Place& each) {
        return each.question == &question && each.input == input;
    });
    if (place != places_.end()) {
        row.refuse(place->column, allowed_in(*place->field), error.message);
        return;
    }
    const auto* const field = field_of(question, input);
    row.refuse(fmt::format("{}.{}", question.code, input),
               field == nullptr ? std::string{"an answer"} : allowed_in(*field), error.message);
}

}  // namespace wayhome::imports
