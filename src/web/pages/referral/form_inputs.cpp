// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/form_inputs.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/referral/form/readings.hpp"

namespace wayhome::web {
namespace {

std::string form_name(std::string_view id) {
    std::string name{id};
    std::replace(name.begin(), name.end(), '-', '.');
    return name;
}

}  // namespace

std::string input_id(std::string_view name) {
    std::string id{name};
    std::replace(id.begin(), id.end(), '.', '-');
    return id;
}

std::string FormInputs::value(const std::string& name) const {
    for (const auto& [each, value] : values) {
        if (each == name) return value;
    }
    return {};
}

std::vector<std::string> FormInputs::all(std::string_view name) const {
    std::vector<std::string> found;
    for (const auto& [each, value] : values) {
        if (each == name) found.push_back(value);
    }
    return found;
}

std::optional<std::string> FormInputs::error(const std::string& name) const {
    return error_of(errors, input_id(name));
}

std::size_t FormInputs::rows(const referral::Field& group) const {
    std::size_t most = 1;
    for (const auto& [name, value] : values) {
        const auto at = referral::cell_name(name, group.code);
        if (at) most = std::max(most, at->row);
    }
    return std::min(most, static_cast<std::size_t>(group.most));
}

void FormInputs::add_row(const referral::Field& group) {
    const auto next = rows(group) + 1;
    if (next > static_cast<std::size_t>(group.most)) return;
    values.emplace_back(fmt::format("{}.{}.{}", group.code, next, group.columns.front().code), "");
}

void FormInputs::remove_row(const referral::Field& group, std::size_t row) {
    referral::FieldValues kept;
    for (auto& [name, value] : values) {
        const auto at = referral::cell_name(name, group.code);
        if (at && at->row == row) continue;
        if (at && at->row > row) {
            name = fmt::format("{}.{}.{}", group.code, at->row - 1, at->column);
        }
        kept.emplace_back(std::move(name), std::move(value));
    }
    values = std::move(kept);
}

referral::FieldValues submitted_values(const Fields& form) {
    referral::FieldValues values;
    for (const auto& [id, value] : form) values.emplace_back(form_name(id), value);
    return values;
}

}  // namespace wayhome::web
