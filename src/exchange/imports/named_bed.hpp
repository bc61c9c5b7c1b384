// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>

#include "exchange/imports/taking_in.hpp"

namespace wayhome::imports {

/// A bed that a row names; the home lives as long as the lookup that found it.
struct NamedBed {
    const home::Home* home;
    const home::Bed* bed;
};

/// Finds the homes and beds that rows name in the columns "home" and "bed", reading each home once.
class NamedBeds {
  public:
    explicit NamedBeds(application::Records& records) : records_(records) {}

    /// Refused where there is no such home or bed.
    std::optional<NamedBed> of(RowReader& row);

  private:
    const home::Home* by_code(const std::string& code);

    application::Records& records_;
    std::map<std::string, std::optional<home::Home>> homes_;
};

}  // namespace wayhome::imports
