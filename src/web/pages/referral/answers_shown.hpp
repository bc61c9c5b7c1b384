// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/queries/see_form.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// Whether the answers stand with links that change them, or as a document.
enum class Shown { to_be_checked, to_be_read };

/// Every question asked, by section, with its answer in words. What was carried over says from
/// where; what is not answered yet says so.
Html answers_shown(const application::SeenForm& form, Shown how);

/// The answers of a reader who may read some fields alone, field by field; what is not answered is
/// not told apart from what is kept back.
Html answers_in_part(const std::vector<application::DisclosedSection>& sections);

}  // namespace wayhome::web
