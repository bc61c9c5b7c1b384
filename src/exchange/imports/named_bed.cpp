// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "exchange/imports/named_bed.hpp"

namespace wayhome::imports {
namespace {

/// "A1, A2, A3": the first ten.
std::string bed_names(const home::Home& home) {
    constexpr std::size_t most = 10;
    std::string names;
    for (std::size_t i = 0; i < std::min(most, home.beds.size()); ++i) {
        if (i > 0) names += ", ";
        names += home.beds[i].name;
    }
    return home.beds.size() > most ? names + ", ..." : names;
}

}  // namespace

std::optional<NamedBed> NamedBeds::of(RowReader& row) {
    const auto code = row.text("home");
    const auto name = row.text("bed");
    if (code.empty() || name.empty()) return std::nullopt;
    const auto* const home = by_code(code);
    if (home == nullptr) {
        row.refuse("home", "Import the home first, or correct its code");
        return std::nullopt;
    }
    const auto bed = std::find_if(home->beds.begin(), home->beds.end(),
                                  [&](const home::Bed& each) { return each.name == name; });
    if (bed == home->beds.end()) {
        row.refuse("bed", "a bed of that home: " + bed_names(*home),
                   "Correct the name, or import the home with this bed");
        return std::nullopt;
    }
    return NamedBed{home, &*bed};
}

const home::Home* NamedBeds::by_code(const std::string& code) {
    auto found = homes_.find(code);
    if (found == homes_.end()) found = homes_.emplace(code, records_.homes().by_code(code)).first;
    return found->second ? &*found->second : nullptr;
}

}  // namespace wayhome::imports
