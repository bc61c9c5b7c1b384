// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/answer_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "domain/referral/form/field_reader.hpp"
#include "domain/referral/form/readings.hpp"
#include "kernel/london_time.hpp"
#include "kernel/text.hpp"

namespace wayhome::referral {
namespace {

/// Reads the fields of one question; rows read theirs with a prefix.
class Reading {
  public:
    Reading(const FieldValues& submitted, const Context& context)
        : submitted_(submitted), context_(context) {}

    void read(const std::vector<Field>& fields, const std::string& prefix, const Field* group) {
        for (const auto& field : fields) {
            if (!is_asked(field, context_) || !is_shown(field, stored_, prefix)) continue;
            if (field.kind == FieldKind::rows) {
                read_rows(field);
            } else {
                read_one(field, prefix, group);
            }
        }
    }

    /// What was read so far, as it will be stored.
    const FieldValues& stored() const { return stored_; }
    const FieldErrors& errors() const { return errors_; }

  private:
    void read_one(const Field& field, const std::string& prefix, const Field* group) {
        const auto name = prefix + field.code;
        const auto entry = read_field(field, {submitted_, name}, context_);
        const auto& owner = group == nullptr ? field.code : group->code;
        if (!entry) {
            errors_.push_back({owner, name + entry.error().part, entry.error().message});
            return;
        }
        for (const auto& value : *entry) stored_.emplace_back(name, value);
    }

    void read_rows(const Field& group) {
        const auto entered = rows_with_content(group);
        const auto most = static_cast<std::size_t>(group.most);
        if (entered.empty() && group.required) {
            const auto& first = group.columns.front();
            errors_.push_back({group.code, fmt::format("{}.1.{}", group.code, first.code),
                               "Enter " + group.called});
        }
        if (entered.size() > most) {
            errors_.push_back(
                {group.code,
                 fmt::format("{}.{}.{}", group.code, *entered.rbegin(), group.columns.front().code),
                 fmt::format("{}: give {} or fewer", group.label, most)});
            return;
        }
        for (const auto row : entered) read(group.columns, row_prefix(group, row), &group);
        number_anew(group, entered);
    }

    static std::string row_prefix(const Field& group, std::size_t row) {
        return fmt::format("{}.{}.", group.code, row);
    }

    /// Numbers of the rows in which anything was entered. A row chosen from a list alone counts.
    std::set<std::size_t> rows_with_content(const Field& group) const {
        std::set<std::size_t> found;
        for (const auto& [name, value] : submitted_) {
            const auto at = cell_name(name, group.code);
            if (at && !trimmed(value).empty()) found.insert(at->row);
        }
        return found;
    }

    /// Errors keep the numbers of the inputs; what is stored counts from one without gaps.
    void number_anew(const Field& group, const std::set<std::size_t>& rows) {
        for (auto& [name, value] : stored_) {
            const auto at = cell_name(name, group.code);
            if (!at) continue;
            const auto position = std::distance(rows.begin(), rows.find(at->row)) + 1;
            name = fmt::format("{}.{}.{}", group.code, position, at->column);
        }
    }

    const FieldValues& submitted_;
    const Context& context_;
    FieldValues stored_;
    FieldErrors errors_;
};

void put_inputs(const Field& field, const std::string& name, const std::string& value,
                FieldValues& inputs) {
    const auto put_date = [&](CivilDate day) {
        inputs.emplace_back(name + ".day", fmt::to_string(static_cast<unsigned>(day.day())));
        inputs.emplace_back(name + ".month", fmt::to_string(static_cast<unsigned>(day.month())));
        inputs.emplace_back(name + ".year", fmt::to_string(static_cast<int>(day.year())));
    };
    if (field.kind == FieldKind::date) {
        if (const auto day = date_from_iso(value)) put_date(*day);
    } else if (field.kind == FieldKind::date_and_time) {
        if (const auto at = instant_from_iso(value)) {
            const auto local = in_london(*at);
            put_date(local.date);
            inputs.emplace_back(name + ".time",
                                fmt::format("{:02}:{:02}", local.hour, local.minute));
        }
    } else {
        inputs.emplace_back(name, value);
    }
}

}  // namespace

Result<FieldValues, FieldErrors> read_answer(const Question& question, const FieldValues& submitted,
                                             const Context& context) {
    Reading reading{submitted, context};
    reading.read(question.fields, "", nullptr);
    if (!reading.errors().empty()) return refuse(reading.errors());
    if (question.check != nullptr) {
        const Answer entered{.question = question.code,
                             .fields = reading.stored(),
                             .at = context.now,
                             .by = AccountId{{}},
                             .doubtful = false,
                             .source = {}};
        auto errors = question.check(entered, context);
        if (!errors.empty()) return refuse(std::move(errors));
    }
    return reading.stored();
}

FieldValues as_inputs(const Question& question, const FieldValues& stored) {
    FieldValues inputs;
    for (const auto& [name, value] : stored) {
        if (const auto* field = question.field(name)) {
            put_inputs(*field, name, value, inputs);
            continue;
        }
        for (const auto& group : question.fields) {
            const auto at = cell_name(name, group.code);
            if (!at) continue;
            for (const auto& column : group.columns) {
                if (column.code == at->column) put_inputs(column, name, value, inputs);
            }
        }
    }
    return inputs;
}

bool is_asked(const Field& field, const Context& context) {
    return field.applies == nullptr || field.applies(context);
}

bool is_shown(const Field& field, const FieldValues& stored, std::string_view prefix) {
    if (!field.shown_when) return true;
    const auto other = std::string{prefix} + field.shown_when->field;
    const auto& codes = field.shown_when->codes;
    return std::any_of(stored.begin(), stored.end(), [&](const auto& each) {
        return each.first == other &&
               std::find(codes.begin(), codes.end(), each.second) != codes.end();
    });
}

std::vector<Choice> choices_for(const Field& field, const Context& context) {
    if (field.kind == FieldKind::authority) return context.authorities;
    std::vector<Choice> offered;
    std::copy_if(
        field.choices.begin(), field.choices.end(), std::back_inserter(offered),
        [&](const Choice& each) { return each.applies == nullptr || each.applies(context); });
    return offered;
}

}  // namespace wayhome::referral
