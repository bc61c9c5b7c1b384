// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/readings.hpp"

#include <charconv>

#include "kernel/expect.hpp"

namespace wayhome::referral {
namespace {

const Answer* answer_of(const Answers& answers, std::string_view code, std::string_view field) {
    const auto* asked = question(code);
    expect(asked != nullptr && asked->field(field) != nullptr,
           "a reading names a field of the form");
    const auto found = answers.find(code);
    return found == answers.end() ? nullptr : &found->second;
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (wrong != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

}  // namespace

std::string_view entered(const Answers& answers, std::string_view question,
                         std::string_view field) {
    const auto* answer = answer_of(answers, question, field);
    return answer == nullptr ? std::string_view{} : answer->value(field);
}

std::optional<Known> known(const Answers& answers, std::string_view question,
                           std::string_view field) {
    return chosen(knowns, answers, question, field);
}

std::optional<CivilDate> day_entered(const Answers& answers, std::string_view question,
                                     std::string_view field) {
    return date_from_iso(entered(answers, question, field));
}

std::optional<Instant> moment_entered(const Answers& answers, std::string_view question,
                                      std::string_view field) {
    return instant_from_iso(entered(answers, question, field));
}

std::optional<int> number_entered(const Answers& answers, std::string_view question,
                                  std::string_view field) {
    return number(entered(answers, question, field));
}

std::vector<std::string_view> ticked(const Answers& answers, std::string_view question,
                                     std::string_view field) {
    const auto* answer = answer_of(answers, question, field);
    return answer == nullptr ? std::vector<std::string_view>{} : answer->values(field);
}

std::vector<FieldValues> rows_entered(const Answers& answers, std::string_view question,
                                      std::string_view field) {
    std::vector<FieldValues> rows;
    const auto* answer = answer_of(answers, question, field);
    if (answer == nullptr) return rows;
    std::size_t current = 0;
    for (const auto& [name, value] : answer->fields) {
        const auto at = cell_name(name, field);
        if (!at) continue;
        if (at->row != current) {
            current = at->row;
            rows.emplace_back();
        }
        rows.back().emplace_back(std::string{at->column}, value);
    }
    return rows;
}

std::string_view cell(const FieldValues& row, std::string_view column) {
    for (const auto& [name, value] : row) {
        if (name == column) return value;
    }
    return {};
}

std::optional<CellName> cell_name(std::string_view name, std::string_view field) {
    if (!name.starts_with(field)) return std::nullopt;
    name.remove_prefix(field.size());
    if (name.empty() || name[0] != '.') return std::nullopt;
    name.remove_prefix(1);
    const auto dot = name.find('.');
    if (dot == std::string_view::npos) return std::nullopt;
    const auto row = number(name.substr(0, dot));
    if (!row || *row < 1) return std::nullopt;
    return CellName{static_cast<std::size_t>(*row), name.substr(dot + 1)};
}

std::optional<int> age_on_day(const Answers& answers, CivilDate day) {
    if (const auto born = day_entered(answers, "birth", "born")) {
        return wayhome::age_on(*born, day);
    }
    return number_entered(answers, "birth", "estimated_age");
}

}  // namespace wayhome::referral
