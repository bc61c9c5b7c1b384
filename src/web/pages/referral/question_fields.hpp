// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/form/context.hpp"
#include "web/html/html.hpp"
#include "web/pages/referral/form_inputs.hpp"

namespace wayhome::web {

/// The inputs of a question's fields, whatever their kinds. A field that belongs to one choice
/// stands under it; one that belongs to several says to which. Without script every field is there.
Html question_fields(const referral::Question& question, const referral::Context& context,
                     const FormInputs& inputs);

}  // namespace wayhome::web
