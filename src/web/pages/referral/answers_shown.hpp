// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_form.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// Whether the answers stand with links that change them, or as a document.
enum class Shown { to_be_checked, to_be_read };

/// Every question asked, by section, with its answer in words. What was carried over says from
/// where; what is not answered yet says so.
Html answers_shown(const application::SeenForm& form, Shown how);

}  // namespace wayhome::web
