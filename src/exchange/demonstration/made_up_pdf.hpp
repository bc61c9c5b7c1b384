// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wayhome::demonstration {

/// A PDF of one A4 page (ISO 32000-1:2008) with a title and lines of plain ASCII below it, in a
/// font that every reader has. Above all stands that it is invented. Under 2 KiB.
std::string made_up_pdf(std::string_view title, const std::vector<std::string>& lines);

}  // namespace wayhome::demonstration
