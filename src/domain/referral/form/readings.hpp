// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/form/behaviour.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

// Typed readings of stored answers. Asking for a question or field that is not in the form is a
// Bug; an answer that is not there, or is not of that type, is nothing.

std::string_view entered(const Answers& answers, std::string_view question, std::string_view field);
std::optional<Known> known(const Answers& answers, std::string_view question,
                           std::string_view field);
std::optional<CivilDate> day_entered(const Answers& answers, std::string_view question,
                                     std::string_view field);
std::optional<Instant> moment_entered(const Answers& answers, std::string_view question,
                                      std::string_view field);
std::optional<int> number_entered(const Answers& answers, std::string_view question,
                                  std::string_view field);
std::vector<std::string_view> ticked(const Answers& answers, std::string_view question,
                                     std::string_view field);
/// The rows of a repeating group in order, each with its columns' codes and values.
std::vector<FieldValues> rows_entered(const Answers& answers, std::string_view question,
                                      std::string_view field);

template <class List>
auto chosen(const List& list, const Answers& answers, std::string_view question,
            std::string_view field) {
    return list.from(entered(answers, question, field));
}

/// One cell of a row; empty where there is none.
std::string_view cell(const FieldValues& row, std::string_view column);

/// Splits "people.2.name" into row number and column; nothing for any other name.
struct CellName {
    std::size_t row;  ///< from 1
    std::string_view column;
};
std::optional<CellName> cell_name(std::string_view name, std::string_view field);

/// Age in whole years on that day: by the date of birth, else as estimated (which does not move).
std::optional<int> age_on_day(const Answers& answers, CivilDate day);

}  // namespace wayhome::referral
