// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/form/question.hpp"
#include "web/components/error_summary/error_summary.hpp"
#include "web/server/fields.hpp"

namespace wayhome::web {

/// The id and name of the input for a name of the form: "people.2.name" is "people-2-name", so that
/// a link of the error summary leads to it.
std::string input_id(std::string_view form_name);

/// What the inputs of a question hold while its page is shown: as stored, or as just typed, with
/// what is wrong with it.
struct FormInputs {
    referral::FieldValues values;    ///< by the form's names
    std::vector<FieldError> errors;  ///< by input id

    std::string value(const std::string& name) const;
    std::vector<std::string> all(std::string_view name) const;
    std::optional<std::string> error(const std::string& name) const;
    /// How many rows of that group the page shows: as many as are filled in, at least one.
    std::size_t rows(const referral::Field& group) const;
    void add_row(const referral::Field& group);
    void remove_row(const referral::Field& group, std::size_t row);
};

/// What was submitted, under the form's names.
referral::FieldValues submitted_values(const Fields& form);

}  // namespace wayhome::web
