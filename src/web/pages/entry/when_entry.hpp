// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/site/visit.hpp"

namespace wayhome::web {

/// A day, or a moment by a London clock, that a person types: `id-day`, `id-month`, `id-year` and,
/// for a moment, `id-time` ("14:30", "2:30pm").
struct WhenEntry {
    std::string id;
    std::string legend;
    std::string called;  ///< in an error message: "Enter <called>", "<Called> must be a real date"
    std::string hint{};
    bool is_required = true;
};

using Errors = std::vector<FieldError>;

/// What was entered; nothing where it was left empty though not required, or is wrong. What is
/// wrong is added to the errors, at the box to go to. A time inside the hour that is skipped when
/// summer time begins is wrong.
std::optional<CivilDate> entered_day(const Visit& visit, const WhenEntry& entry, Errors& errors);
std::optional<Instant> entered_moment(const Visit& visit, const WhenEntry& entry, Errors& errors);

/// The boxes: as they were typed after a press, otherwise with what is given.
Html day_boxes(const Visit& visit, const WhenEntry& entry, const Errors& errors,
               std::optional<CivilDate> given = std::nullopt);
Html moment_boxes(const Visit& visit, const WhenEntry& entry, const Errors& errors,
                  std::optional<Instant> given = std::nullopt);

/// What is wrong with a form, in the order of its fields. The caller gives the rules no time where
/// one could not be read, so that nothing is recorded; then what they say of times is left out.
/// What they say of a time otherwise leads to its first box.
Errors in_page_order(const Errors& unreadable, const Errors& refused,
                     const std::vector<std::string_view>& fields,
                     const std::vector<std::string_view>& whens);

}  // namespace wayhome::web
