// SPDX-License-Identifier: Apache-2.0
#include "given_form.hpp"

#include <doctest/doctest.h>

namespace wayhome::referral {
namespace {

const AccountId somebody{IdBits{7}};

void put_inputs(const Field& field, const std::string& name, const Context& context,
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
            inputs.emplace_back(name, "E09000012");
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

}  // namespace

FieldValues plausible_inputs(const Question& question, const Context& context) {
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

GivenForm& GivenForm::fill(std::string_view code, const FieldValues& inputs) {
    const auto* asked = question(code);
    REQUIRE(asked != nullptr);
    const auto read = read_answer(*asked, inputs, context());
    INFO(code);
    if (!read) INFO(read.error().front().message);
    REQUIRE(read.has_value());
    return store(code, *read);
}

GivenForm& GivenForm::store(std::string_view code, FieldValues stored, bool doubtful) {
    answers_.insert_or_assign(
        std::string{code},
        Answer{std::string{code}, std::move(stored), friday_night, somebody, doubtful, {}});
    return *this;
}

std::size_t GivenForm::walk() {
    std::size_t pages = 0;
    for (const auto* at = applicable(context()).front(); at != nullptr;
         at = next_question(context(), at->code)) {
        fill(at->code, plausible_inputs(*at, context()));
        ++pages;
    }
    return pages;
}

std::size_t GivenForm::walk_short_path() {
    std::size_t pages = 0;
    while (!unanswered(context(), Extent::short_path).empty()) {
        const auto* at = unanswered(context(), Extent::short_path).front();
        fill(at->code, plausible_inputs(*at, context()));
        ++pages;
        REQUIRE(pages < 100);
    }
    return pages;
}

std::vector<std::string> messages(std::string_view code, const FieldValues& inputs,
                                  const Context& context) {
    const auto read = read_answer(*question(code), inputs, context);
    REQUIRE_FALSE(read.has_value());
    std::vector<std::string> found;
    for (const auto& each : read.error()) found.push_back(each.message);
    return found;
}

}  // namespace wayhome::referral
