// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/field_makers.hpp"

#include <utility>

namespace wayhome::referral {
namespace {

constexpr int short_text_limit = 200;
constexpr int long_text_limit = 2000;

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}

/// "Date of birth" becomes "date of birth"; "CAMHS worker" stays.
std::string with_small_first_letter(std::string label) {
    const bool acronym = label.size() > 1 && is_capital(label[1]);
    if (!label.empty() && is_capital(label[0]) && !acronym) {
        label[0] = static_cast<char>(label[0] - 'A' + 'a');
    }
    return label;
}

Field field(std::string code, std::string label, FieldKind kind) {
    auto called = with_small_first_letter(label);
    return {.code = std::move(code),
            .label = std::move(label),
            .called = std::move(called),
            .kind = kind};
}

}  // namespace

Field short_text(std::string code, std::string label) {
    return field(std::move(code), std::move(label), FieldKind::short_text)
        .at_most(short_text_limit);
}

Field long_text(std::string code, std::string label) {
    return field(std::move(code), std::move(label), FieldKind::long_text).at_most(long_text_limit);
}

Field one_of(std::string code, std::string label, std::vector<Choice> choices) {
    auto made = field(std::move(code), std::move(label), FieldKind::one_of);
    made.choices = std::move(choices);
    return made;
}

Field several_of(std::string code, std::string label, std::vector<Choice> choices) {
    auto made = field(std::move(code), std::move(label), FieldKind::several_of);
    made.choices = std::move(choices);
    return made;
}

Field yes_no_not_known(std::string code, std::string label, std::string called) {
    auto made = field(std::move(code), std::move(label), FieldKind::yes_no_not_known);
    made.called = std::move(called);
    made.choices = {{"yes", "Yes"}, {"no", "No"}, {"not_known", "Not known"}};
    return made;
}

Field date(std::string code, std::string label) {
    return field(std::move(code), std::move(label), FieldKind::date);
}

Field date_and_time(std::string code, std::string label) {
    return field(std::move(code), std::move(label), FieldKind::date_and_time);
}

Field whole_number(std::string code, std::string label, int least, int most) {
    auto made = field(std::move(code), std::move(label), FieldKind::whole_number).at_most(most);
    made.least = least;
    return made;
}

Field postcode_district(std::string code, std::string label) {
    return field(std::move(code), std::move(label), FieldKind::postcode_district);
}

Field authority(std::string code, std::string label) {
    return field(std::move(code), std::move(label), FieldKind::authority);
}

Field rows(std::string code, std::string label, std::vector<Field> columns, int most) {
    auto made = field(std::move(code), std::move(label), FieldKind::rows).at_most(most);
    made.least = 1;
    made.columns = std::move(columns);
    return made;
}

std::vector<Field> joined(std::vector<std::vector<Field>> groups) {
    std::vector<Field> all;
    for (auto& group : groups) {
        for (auto& each : group) all.push_back(std::move(each));
    }
    return all;
}

}  // namespace wayhome::referral
