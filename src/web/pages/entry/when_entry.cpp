// SPDX-License-Identifier: Apache-2.0
#include "web/pages/entry/when_entry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "domain/referral/form/field_makers.hpp"
#include "domain/referral/form/field_reader.hpp"
#include "kernel/london_time.hpp"
#include "web/components/date_input/date_input.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {
namespace {

constexpr std::array parts = {"day", "month", "year", "time"};

/// The reader of the referral form does the reading, so that dates are read alike everywhere.
std::string read(const Visit& visit, const WhenEntry& entry, referral::Field field,
                 Errors& errors) {
    referral::FieldValues submitted;
    for (const std::string part : parts) {
        submitted.emplace_back(entry.id + "." + part, visit.entered(entry.id + "-" + part));
    }
    field = field.in_messages(entry.called);
    if (!entry.is_required) field = field.if_known();
    const referral::Answers none;
    const referral::Context context{referral::Pathway::welfare, referral::Urgency::planned,
                                    visit.person().organisation.kind, none, visit.now()};
    const auto values = referral::read_field(field, {submitted, entry.id}, context);
    if (!values) {
        errors.push_back({entry.id + "-" + values.error().part.substr(1), values.error().message});
        return "";
    }
    return values->empty() ? "" : values->front();
}

std::string_view field_of(const FieldError& error) {
    return std::string_view{error.field_id}.substr(0, error.field_id.find('-'));
}

const FieldError* error_at(const Errors& errors, const WhenEntry& entry, bool at_time) {
    const auto found = std::find_if(errors.begin(), errors.end(), [&](const FieldError& each) {
        return field_of(each) == entry.id && each.field_id.ends_with("-time") == at_time;
    });
    return found == errors.end() ? nullptr : &*found;
}

DateInput boxes(const Visit& visit, const WhenEntry& entry, const Errors& errors,
                const CivilDate* given) {
    DateInput input{.id = entry.id, .legend = {entry.legend}};
    if (!entry.hint.empty()) input.hint = entry.hint;
    if (const auto* const error = error_at(errors, entry, false)) {
        input.error = error->text;
        input.parts_in_error = {.day = error->field_id.ends_with("-day"),
                                .month = error->field_id.ends_with("-month"),
                                .year = error->field_id.ends_with("-year")};
    }
    if (visit.request().method == Method::post) {
        input.day = visit.entered(entry.id + "-day");
        input.month = visit.entered(entry.id + "-month");
        input.year = visit.entered(entry.id + "-year");
    } else if (given != nullptr) {
        input.day = std::to_string(static_cast<unsigned>(given->day()));
        input.month = std::to_string(static_cast<unsigned>(given->month()));
        input.year = std::to_string(static_cast<int>(given->year()));
    }
    return input;
}

}  // namespace

std::optional<CivilDate> entered_day(const Visit& visit, const WhenEntry& entry, Errors& errors) {
    return date_from_iso(read(visit, entry, referral::date(entry.id, entry.legend), errors));
}

std::optional<Instant> entered_moment(const Visit& visit, const WhenEntry& entry, Errors& errors) {
    return instant_from_iso(
        read(visit, entry, referral::date_and_time(entry.id, entry.legend), errors));
}

Html day_boxes(const Visit& visit, const WhenEntry& entry, const Errors& errors,
               std::optional<CivilDate> given) {
    return render(boxes(visit, entry, errors, given ? &*given : nullptr));
}

Html moment_boxes(const Visit& visit, const WhenEntry& entry, const Errors& errors,
                  std::optional<Instant> given) {
    const auto date = london_date(given.value_or(visit.now()));
    TextInput time{.id = entry.id + "-time",
                   .label = {"Time, by a London clock"},
                   .hint = "For example, 14:30 or 2:30pm",
                   .width = InputWidth::characters_5,
                   .autocomplete = "off",
                   .is_spellchecked = false};
    if (const auto* const error = error_at(errors, entry, true)) time.error = error->text;
    if (visit.request().method == Method::post) {
        time.value = visit.entered(entry.id + "-time");
    } else if (given) {
        const auto local = in_london(*given);
        time.value = fmt::format("{:02}:{:02}", local.hour, local.minute);
    }
    return joined({render(boxes(visit, entry, errors, given ? &date : nullptr)), render(time)});
}

Errors in_page_order(const Errors& unreadable, const Errors& refused,
                     const std::vector<std::string_view>& fields,
                     const std::vector<std::string_view>& whens) {
    auto ordered = unreadable;
    for (const auto& error : refused) {
        const bool is_when = std::find(whens.begin(), whens.end(), error.field_id) != whens.end();
        if (is_when && !unreadable.empty()) continue;
        ordered.push_back({is_when ? error.field_id + "-day" : error.field_id, error.text});
    }
    const auto place = [&](const FieldError& error) {
        if (error.field_id.empty()) return fields.begin() - fields.end();
        return std::find(fields.begin(), fields.end(), field_of(error)) - fields.begin();
    };
    std::stable_sort(ordered.begin(), ordered.end(),
                     [&](const auto& a, const auto& b) { return place(a) < place(b); });
    return ordered;
}

}  // namespace wayhome::web
