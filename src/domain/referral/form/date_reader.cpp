// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/date_reader.hpp"

#include <charconv>
#include <optional>

#include "domain/referral/form/field_words.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

using Entry = Result<std::vector<std::string>, FieldRefusal>;

std::optional<int> digits(std::string_view text, std::size_t most) {
    if (text.empty() || text.size() > most) return std::nullopt;
    int value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (wrong != std::errc{} || end != text.data() + text.size() || text[0] == '-') {
        return std::nullopt;
    }
    return value;
}

struct TimeOfDay {
    int hour;
    int minute;
};

std::optional<TimeOfDay> time_in(std::string_view typed) {
    std::string text;
    for (const char c : typed) {
        if (c == ' ') continue;
        text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    std::string_view rest = text;
    const bool morning = rest.ends_with("am");
    const bool afternoon = rest.ends_with("pm");
    if (morning || afternoon) rest.remove_suffix(2);

    const auto split = rest.find_first_of(":.");
    auto hour = digits(rest.substr(0, split), 2);
    auto minute =
        split == std::string_view::npos ? std::optional{0} : digits(rest.substr(split + 1), 2);
    if (split == std::string_view::npos && rest.size() == 4) {
        hour = digits(rest.substr(0, 2), 2);
        minute = digits(rest.substr(2), 2);
    } else if (split == std::string_view::npos && !morning && !afternoon) {
        return std::nullopt;
    }
    if (!hour || !minute || *minute > 59) return std::nullopt;
    if (!morning && !afternoon)
        return *hour > 23 ? std::nullopt : std::optional<TimeOfDay>{{*hour, *minute}};
    if (*hour < 1 || *hour > 12) return std::nullopt;
    return TimeOfDay{*hour % 12 + (afternoon ? 12 : 0), *minute};
}

/// "day", "month and year": what is missing, and the first input that is.
std::optional<FieldRefusal> missing_parts(const Field& field, const Inputs& inputs,
                                          bool with_time) {
    std::vector<std::string_view> parts = {".day", ".month", ".year"};
    if (with_time) parts.emplace_back(".time");
    std::vector<std::string_view> missing;
    for (const auto part : parts) {
        if (inputs.part(part).empty()) missing.push_back(part);
    }
    if (missing.empty()) return std::nullopt;
    if (missing.size() == parts.size()) return FieldRefusal{".day", "Enter " + field.called};
    std::string words;
    for (const auto part : missing) {
        if (!words.empty()) words += part == missing.back() ? " and " : ", ";
        words += part.substr(1);
    }
    return FieldRefusal{std::string{missing.front()}, must(field, "include a " + words)};
}

/// A date people could mean; the first wrong part otherwise.
Result<CivilDate, FieldRefusal> date_in(const Field& field, const Inputs& inputs) {
    const auto day = digits(inputs.part(".day"), 2);
    const auto month = digits(inputs.part(".month"), 2);
    const auto year = digits(inputs.part(".year"), 4);
    if (inputs.part(".year").size() != 4 && digits(inputs.part(".year"), 9)) {
        return refuse(FieldRefusal{".year", must(field, "have a year of 4 numbers")});
    }
    const auto not_real = [&](std::string part) {
        return refuse(FieldRefusal{std::move(part), must(field, "be a real date")});
    };
    if (!month || *month < 1 || *month > 12) return not_real(".month");
    if (!year || *year < 1900 || *year > 2100) return not_real(".year");
    if (!day || *day < 1) return not_real(".day");
    const CivilDate date{std::chrono::year{*year},
                         std::chrono::month{static_cast<unsigned>(*month)},
                         std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok()) return not_real(".day");
    return date;
}

}  // namespace

Entry read_date(const Field& field, const Inputs& inputs, const Context& context) {
    const bool with_time = field.kind == FieldKind::date_and_time;
    if (auto missing = missing_parts(field, inputs, with_time)) {
        const bool all = missing->message.starts_with("Enter ");
        if (all && !field.required) return std::vector<std::string>{};
        return refuse(std::move(*missing));
    }
    const auto date = date_in(field, inputs);
    if (!date) return refuse(date.error());

    const auto today = london_date(context.now);
    if (!with_time) {
        if (field.in_time == InTime::not_in_future && *date > today) {
            return refuse(FieldRefusal{".day", must(field, "be today or in the past")});
        }
        if (field.in_time == InTime::not_in_past && *date < today) {
            return refuse(FieldRefusal{".day", must(field, "be today or in the future")});
        }
        return std::vector<std::string>{to_iso(*date)};
    }

    const auto time = time_in(inputs.part(".time"));
    if (!time) return refuse(FieldRefusal{".time", must(field, "have a real time, like 14:30")});
    const auto at = from_london({*date, time->hour, time->minute});
    if (!at) {
        return refuse(FieldRefusal{
            ".time", must(field, "have a time that exists: the clocks go forward in that hour")});
    }
    if (field.in_time == InTime::not_in_future && *at > context.now) {
        return refuse(FieldRefusal{".day", must(field, "be in the past")});
    }
    if (field.in_time == InTime::not_in_past && *at < context.now) {
        return refuse(FieldRefusal{".day", must(field, "be in the future")});
    }
    return std::vector<std::string>{to_iso(*at)};
}

}  // namespace wayhome::referral
