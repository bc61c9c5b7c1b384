// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/referral/form/context.hpp"
#include "web/html/html.hpp"
#include "web/pages/referral/form_inputs.hpp"

namespace wayhome::web {

/// Fields that one choice asks for.
struct RevealedFields {
    std::string choice;
    Html fields;
};

/// Whether the field is answered with radios or tick boxes, which may have fields under them;
/// longer lists are a drop-down.
bool has_boxes(const referral::Field& field, const std::string& name,
               const referral::Context& context);

/// One field by its kind, filled in and with its error. Not for rows.
Html one_field(const referral::Field& field, const std::string& name,
               const referral::Context& context, const FormInputs& inputs,
               std::vector<RevealedFields> revealed);

}  // namespace wayhome::web
