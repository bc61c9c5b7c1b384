// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <source_location>
#include <stdexcept>
#include <string_view>

namespace wayhome {

/// We are wrong: an assumption of the program does not hold. Stops the request; never used on
/// input.
class Bug : public std::logic_error {
  public:
    using std::logic_error::logic_error;
};

/// Throws Bug, naming the place, unless `condition` holds. Assertions stay on in what is shipped.
void expect(bool condition, std::string_view what_should_hold,
            std::source_location where = std::source_location::current());

}  // namespace wayhome
