// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/form/context.hpp"
#include "domain/referral/form/question.hpp"
#include "kernel/result.hpp"

namespace wayhome::referral {

/// The submitted inputs of one field, by the field's full name.
struct Inputs {
    const FieldValues& submitted;
    const std::string& name;

    /// The first value of that part (".day"), trimmed; the field itself where the part is "".
    std::string_view part(std::string_view part_name) const;
    std::vector<std::string_view> all() const;
};

struct FieldRefusal {
    std::string part;  ///< the input to go to: "" or ".day", ".month", ".year", ".time"
    std::string message;
};

/// The values to store, none where the field may stay empty and did, or what is wrong. Not for
/// rows.
Result<std::vector<std::string>, FieldRefusal> read_field(const Field& field, const Inputs& inputs,
                                                          const Context& context);

}  // namespace wayhome::referral
