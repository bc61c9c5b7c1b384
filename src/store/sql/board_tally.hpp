// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/ports/page_rows.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

/// What a referral counts towards on the board's tabs.
struct Tallied {
    std::optional<int> tab;  ///< none for drafts, which count nowhere
    std::string pathway;
    std::vector<std::string> scopes;

    friend bool operator==(const Tallied&, const Tallied&) = default;
};

Tallied tallied(const referral::Referral& referral);

/// Counts a new referral.
void count_in(Connection& connection, const Tallied& now);
/// Moves a referral from where it was counted to where it belongs.
void count_again(Connection& connection, const Tallied& before, const Tallied& now);

/// Whether the tally answers for the filter: it names at most one organisation or officer, and no
/// reference.
bool is_tallied(const application::BoardFilter& filter);
std::vector<int> tally_of(Connection& connection, const application::BoardFilter& filter);

}  // namespace wayhome::store
