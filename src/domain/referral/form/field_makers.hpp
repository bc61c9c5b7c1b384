// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/referral/form/question.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::referral {

// The words the question tables are written in. Each makes a required field; a message calls it by
// its label with a small first letter unless in_messages() says otherwise.

Field short_text(std::string code, std::string label);  ///< up to 200 characters
Field long_text(std::string code, std::string label);   ///< up to 2,000 characters
Field one_of(std::string code, std::string label, std::vector<Choice> choices);
Field several_of(std::string code, std::string label, std::vector<Choice> choices);
Field yes_no_not_known(std::string code, std::string label, std::string called);
Field date(std::string code, std::string label);
Field date_and_time(std::string code, std::string label);
Field whole_number(std::string code, std::string label, int least, int most);
Field postcode_district(std::string code, std::string label);
Field authority(std::string code, std::string label);
/// A group of fields that repeats; at least one row when it is required. The label names one row:
/// "Person", shown as "Person 1".
Field rows(std::string code, std::string label, std::vector<Field> columns, int most);

/// The closed list of an enumeration as choices.
template <class List>
std::vector<Choice> choices_of(const List& list) {
    std::vector<Choice> choices;
    for (const auto& each : list) {
        choices.push_back({std::string{each.code}, std::string{each.words}});
    }
    return choices;
}

/// The fields of several groups in one list.
std::vector<Field> joined(std::vector<std::vector<Field>> groups);

}  // namespace wayhome::referral
