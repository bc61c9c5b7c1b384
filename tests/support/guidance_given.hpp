// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/finance/guidance.hpp"

namespace wayhome::finance {

/// The 2026 edition, written out apart from the product's own data.
inline Guidance green_book_2026() {
    using std::chrono::February;
    return {
        "green-book-2026",
        "a test",
        CivilDate{std::chrono::year{2026}, February, std::chrono::day{1}},
        {{"standard",
          "Standard",
          {{1, 350}, {31, 300}, {76, 250}, {126, 200}, {201, 150}, {301, 100}}},
         {"health", "Health", {{1, 150}, {31, 129}, {76, 107}, {126, 86}, {201, 64}, {301, 43}}},
         {"low", "Low", {{1, 300}, {31, 257}, {76, 214}, {126, 171}, {201, 129}, {301, 86}}}},
        {{"non_standard_building", "Non-standard buildings", 5100},
         {"outsourcing", "Outsourcing", 4100}}};
}

}  // namespace wayhome::finance
