// SPDX-License-Identifier: Apache-2.0
#include "web/pages/case/entered_moment.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "domain/referral/form/date_reader.hpp"
#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"
#include "web/components/date_input/date_input.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {
namespace {

constexpr std::array parts = {"day", "month", "year", "time"};

/// The error of the date or of one of its parts, wherever the summary leads.
std::optional<std::string> error_within(const std::vector<FieldError>& errors,
                                        const std::string& id) {
    const auto found = std::find_if(errors.begin(), errors.end(), [&](const FieldError& each) {
        return each.field_id == id || each.field_id.starts_with(id + "-");
    });
    return found == errors.end() ? std::nullopt : std::optional{found->text};
}

}  // namespace

std::optional<Instant> entered_moment(const Visit& visit, const MomentField& field,
                                      std::vector<FieldError>& errors) {
    referral::FieldValues submitted;
    for (const auto* const part : parts) {
        submitted.emplace_back("moment." + std::string{part}, visit.entered(field.id + "-" + part));
    }
    const referral::Field asked{.code = "moment",
                                .label = field.question,
                                .called = field.called,
                                .kind = referral::FieldKind::date_and_time};
    const std::string name = "moment";
    const referral::Answers none;
    const referral::Context context{referral::Pathway::welfare, referral::Urgency::planned,
                                    access::OrganisationKind::authority, none, visit.now()};
    const auto read = referral::read_date(asked, {submitted, name}, context);
    if (read) return instant_from_iso(read->front());
    auto input = read.error().part;
    std::replace(input.begin(), input.end(), '.', '-');
    errors.push_back({field.id + input, read.error().message});
    return std::nullopt;
}

Html moment_inputs(const Visit& visit, const MomentField& field,
                   const std::vector<FieldError>& errors, std::optional<Instant> proposed) {
    const auto typed = [&](const char* part) { return visit.entered(field.id + "-" + part); };
    DateInput date{.id = field.id,
                   .legend = {field.question},
                   .hint = field.hint,
                   .error = error_within(errors, field.id),
                   .day = typed("day"),
                   .month = typed("month"),
                   .year = typed("year")};
    TextInput time{.id = field.id + "-time",
                   .label = {"Time"},
                   .hint = "By a London clock, such as 14:30 or 2:30pm",
                   .value = typed("time"),
                   .width = InputWidth::characters_5,
                   .is_spellchecked = false};
    if (proposed && visit.request().method == Method::get) {
        const auto at = in_london(*proposed);
        date.day = fmt::format("{}", unsigned{at.date.day()});
        date.month = fmt::format("{}", unsigned{at.date.month()});
        date.year = fmt::format("{}", int{at.date.year()});
        time.value = fmt::format("{:02}:{:02}", at.hour, at.minute);
    }
    return joined({render(date), render(time)});
}

}  // namespace wayhome::web
