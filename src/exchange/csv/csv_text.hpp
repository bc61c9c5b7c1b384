// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wayhome::csv {

/// The cell as a spreadsheet will take for text: with an apostrophe before anything a spreadsheet
/// may run as a formula, whatever invisible characters stand in front of it. Plain numbers stay.
std::string neutralised(std::string_view cell);

enum class ByteOrderMark { left_out, written };

/// RFC 4180 text of the rows, every cell neutralised; Excel reads UTF-8 only with the mark.
std::string csv_text(const std::vector<std::vector<std::string>>& rows,
                     ByteOrderMark mark = ByteOrderMark::left_out);

}  // namespace wayhome::csv
