// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/field_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/date_reader.hpp"
#include "domain/referral/form/field_words.hpp"
#include "kernel/text.hpp"

namespace wayhome::referral {
namespace {

using Entry = Result<std::vector<std::string>, FieldRefusal>;

Entry nothing() {
    return std::vector<std::string>{};
}

Entry one(std::string value) {
    return std::vector<std::string>{std::move(value)};
}

/// Line ends as one character; in a short text no line ends at all.
std::string tidied(std::string_view text, bool one_line) {
    std::string tidy;
    for (const char c : trimmed(text)) {
        if (c == '\r') continue;
        tidy += one_line && (c == '\n' || c == '\t') ? ' ' : c;
    }
    return tidy;
}

Entry read_text(const Field& field, std::string_view text) {
    if (!is_plain_text(text)) {
        return refuse(FieldRefusal{"", must(field, "contain only characters that can be shown")});
    }
    auto tidy = tidied(text, field.kind == FieldKind::short_text);
    if (tidy.empty()) {
        if (field.required) return refuse(FieldRefusal{"", "Enter " + field.called});
        return nothing();
    }
    if (length_in_characters(tidy) > static_cast<std::size_t>(field.most)) {
        return refuse(FieldRefusal{
            "", must(field, "be " + with_thousands(field.most) + " characters or fewer")});
    }
    return one(std::move(tidy));
}

Entry read_choices(const Field& field, const Inputs& inputs, const Context& context) {
    const auto offered = choices_for(field, context);
    auto submitted = inputs.all();
    std::erase(submitted, std::string_view{});
    if (submitted.empty()) {
        if (field.required) return refuse(FieldRefusal{"", "Select " + field.called});
        return nothing();
    }
    if (field.kind != FieldKind::several_of) submitted.resize(1);

    std::vector<std::string> stored;
    bool exclusive = false;
    for (const auto& each : offered) {
        if (std::find(submitted.begin(), submitted.end(), each.code) == submitted.end()) continue;
        stored.push_back(each.code);
        exclusive = exclusive || each.exclusive;
    }
    if (field.kind == FieldKind::authority && offered.empty() && is_plain_text(submitted[0]) &&
        submitted[0].size() <= longest_authority_code) {
        return one(std::string{submitted[0]});
    }
    for (const auto code : submitted) {
        if (std::find(stored.begin(), stored.end(), code) == stored.end()) {
            return refuse(FieldRefusal{"", "Select " + field.called + " from the list"});
        }
    }
    if (exclusive && stored.size() > 1) {
        return refuse(FieldRefusal{"", "Select either “" + field.choice(stored.back())->words +
                                           "” or the others for " + field.called});
    }
    return stored;
}

Entry read_number(const Field& field, std::string_view text) {
    if (text.empty()) {
        if (field.required) return refuse(FieldRefusal{"", "Enter " + field.called});
        return nothing();
    }
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto [stopped, wrong] = std::from_chars(text.data(), end, value);
    if (wrong == std::errc::invalid_argument || stopped != end) {
        return refuse(FieldRefusal{"", must(field, "be a whole number, like 12")});
    }
    if (wrong != std::errc{} || value < field.least || value > field.most) {
        return refuse(FieldRefusal{
            "", must(field, fmt::format("be between {} and {}", field.least, field.most))});
    }
    return one(fmt::to_string(value));
}

Entry read_district(const Field& field, std::string_view text) {
    if (text.empty()) {
        if (field.required) return refuse(FieldRefusal{"", "Enter " + field.called});
        return nothing();
    }
    auto district = postcode_district_in(text);
    if (!district) {
        return refuse(FieldRefusal{"", must(field, "be the first half of a postcode, like E8")});
    }
    return one(std::move(*district));
}

}  // namespace

std::string_view Inputs::part(std::string_view part_name) const {
    for (const auto& [input, value] : submitted) {
        if (input.size() == name.size() + part_name.size() && input.starts_with(name) &&
            input.ends_with(part_name)) {
            return trimmed(value);
        }
    }
    return {};
}

std::vector<std::string_view> Inputs::all() const {
    std::vector<std::string_view> values;
    for (const auto& [input, value] : submitted) {
        if (input == name) values.push_back(trimmed(value));
    }
    return values;
}

Entry read_field(const Field& field, const Inputs& inputs, const Context& context) {
    switch (field.kind) {
        case FieldKind::short_text:
        case FieldKind::long_text:
            return read_text(field, inputs.part(""));
        case FieldKind::one_of:
        case FieldKind::several_of:
        case FieldKind::yes_no_not_known:
        case FieldKind::authority:
            return read_choices(field, inputs, context);
        case FieldKind::whole_number:
            return read_number(field, inputs.part(""));
        case FieldKind::postcode_district:
            return read_district(field, inputs.part(""));
        case FieldKind::date:
        case FieldKind::date_and_time:
            return read_date(field, inputs, context);
        case FieldKind::rows:
            break;
    }
    throw Bug("rows are read field by field");
}

}  // namespace wayhome::referral
