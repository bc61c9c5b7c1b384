// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/one_field.hpp"

#include <algorithm>

#include "domain/referral/form/answer_reader.hpp"
#include "web/components/character_count/character_count.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/date_input/date_input.hpp"
#include "web/components/fieldset/fieldset.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/select/select.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {
namespace {

using referral::Field;
using referral::FieldKind;

constexpr std::size_t most_radios = 12;
/// In a row that repeats, or under a choice that reveals it, a long list of boxes hides the next
/// question.
constexpr std::size_t most_radios_inside = 4;

std::optional<std::string> unless_blank(const std::string& words) {
    return words.empty() ? std::nullopt : std::optional{words};
}

std::string label_of(const Field& field) {
    return field.required ? field.label : field.label + " (optional)";
}

Html taken(std::vector<RevealedFields>& revealed, const std::string& choice) {
    for (auto& each : revealed) {
        if (each.choice == choice) return std::move(each.fields);
    }
    return {};
}

Html radios(const Field& field, const std::string& name, const referral::Context& context,
            const FormInputs& inputs, std::vector<RevealedFields>& revealed) {
    Radios made{.name = input_id(name),
                .legend = {label_of(field)},
                .hint = unless_blank(field.hint),
                .error = inputs.error(name),
                .chosen = inputs.value(name)};
    for (const auto& each : referral::choices_for(field, context)) {
        made.items.push_back({.value = each.code,
                              .text = each.words,
                              .hint = unless_blank(each.hint),
                              .revealed = taken(revealed, each.code)});
    }
    return render(made);
}

Html checkboxes(const Field& field, const std::string& name, const referral::Context& context,
                const FormInputs& inputs, std::vector<RevealedFields>& revealed) {
    Checkboxes made{.name = input_id(name),
                    .legend = {label_of(field)},
                    .hint = unless_blank(field.hint).value_or("Select all that apply"),
                    .error = inputs.error(name),
                    .chosen = inputs.all(name)};
    for (const auto& each : referral::choices_for(field, context)) {
        made.items.push_back({.value = each.code,
                              .text = each.words,
                              .hint = unless_blank(each.hint),
                              .revealed = taken(revealed, each.code),
                              .excludes_others = each.exclusive});
    }
    return render(made);
}

Html drop_down(const Field& field, const std::string& name, const referral::Context& context,
               const FormInputs& inputs) {
    Select made{.id = input_id(name),
                .label = {label_of(field), TextSize::medium},
                .hint = unless_blank(field.hint),
                .error = inputs.error(name),
                .options = {{"", "Select"}},
                .chosen = inputs.value(name)};
    for (const auto& each : referral::choices_for(field, context)) {
        made.options.push_back({each.code, each.words});
    }
    return render(made);
}

InputWidth width_of(const Field& field) {
    if (field.kind == FieldKind::whole_number) return InputWidth::characters_4;
    if (field.kind == FieldKind::postcode_district) return InputWidth::characters_5;
    return field.most > 0 && field.most <= 60 ? InputWidth::characters_20 : InputWidth::full;
}

Html text(const Field& field, const std::string& name, const FormInputs& inputs) {
    const bool number = field.kind == FieldKind::whole_number;
    return render(TextInput{.id = input_id(name),
                            .label = {label_of(field), TextSize::medium},
                            .hint = unless_blank(field.hint),
                            .error = inputs.error(name),
                            .value = inputs.value(name),
                            .kind = number ? InputKind::whole_number : InputKind::text,
                            .width = width_of(field),
                            .autocomplete = "off",
                            .is_spellchecked = false});
}

Html long_text(const Field& field, const std::string& name, const FormInputs& inputs) {
    return render(CharacterCount{.id = input_id(name),
                                 .label = {label_of(field), TextSize::medium},
                                 .hint = unless_blank(field.hint),
                                 .error = inputs.error(name),
                                 .value = inputs.value(name),
                                 .most_characters = field.most});
}

DateInput day_input(const Field& field, const std::string& name, const FormInputs& inputs) {
    DateInput made{.id = input_id(name),
                   .legend = {label_of(field)},
                   .hint = unless_blank(field.hint).value_or("For example, 27 3 2026"),
                   .day = inputs.value(name + ".day"),
                   .month = inputs.value(name + ".month"),
                   .year = inputs.value(name + ".year")};
    const auto day = inputs.error(name + ".day");
    const auto month = inputs.error(name + ".month");
    const auto year = inputs.error(name + ".year");
    made.error = day ? day : month ? month : year;
    made.parts_in_error = {day.has_value(), month.has_value(), year.has_value()};
    return made;
}

Html day_and_time(const Field& field, const std::string& name, const FormInputs& inputs) {
    auto day = day_input(field, name, inputs);
    day.legend = {"Date", TextSize::small};
    const TextInput time{.id = input_id(name + ".time"),
                         .label = {"Time", TextSize::small},
                         .hint = "London time, for example 14:30",
                         .error = inputs.error(name + ".time"),
                         .value = inputs.value(name + ".time"),
                         .width = InputWidth::characters_5,
                         .autocomplete = "off",
                         .is_spellchecked = false};
    return render(
        Fieldset{.legend = {label_of(field)}, .fields = joined({render(day), render(time)})});
}

}  // namespace

bool has_boxes(const Field& field, const std::string& name, const referral::Context& context) {
    if (field.kind == FieldKind::several_of) return true;
    if (field.kind != FieldKind::one_of && field.kind != FieldKind::yes_no_not_known) return false;
    const bool is_inside = field.shown_when || name.find('.') != std::string::npos;
    return referral::choices_for(field, context).size() <=
           (is_inside ? most_radios_inside : most_radios);
}

Html one_field(const Field& field, const std::string& name, const referral::Context& context,
               const FormInputs& inputs, std::vector<RevealedFields> revealed) {
    switch (field.kind) {
        case FieldKind::short_text:
        case FieldKind::whole_number:
        case FieldKind::postcode_district:
            return text(field, name, inputs);
        case FieldKind::long_text:
            return long_text(field, name, inputs);
        case FieldKind::one_of:
        case FieldKind::yes_no_not_known:
            if (has_boxes(field, name, context))
                return radios(field, name, context, inputs, revealed);
            return drop_down(field, name, context, inputs);
        case FieldKind::several_of:
            return checkboxes(field, name, context, inputs, revealed);
        case FieldKind::authority:
            return drop_down(field, name, context, inputs);
        case FieldKind::date:
            return render(day_input(field, name, inputs));
        case FieldKind::date_and_time:
            return day_and_time(field, name, inputs);
        case FieldKind::rows:
            break;
    }
    throw Bug("rows are written row by row");
}

}  // namespace wayhome::web
