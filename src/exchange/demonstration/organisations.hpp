// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/registry.hpp"
#include "exchange/demonstration/chance.hpp"

namespace wayhome::demonstration {

/// Code of the organisation that marks a store as a demonstration world.
inline constexpr auto mark = "wayhome-demonstration";

/// Who takes part, homes aside.
struct Cast {
    std::vector<home::Authority> london;  ///< the 33, as published
    std::vector<home::Authority> others;  ///< 120 invented ones
    access::Organisation unit;
    access::Organisation youth_custody_service;
    std::vector<access::Organisation> police;
    std::vector<access::Organisation> partners;  ///< courts, health, advocacy, inspectorate
    access::Organisation vehicle;                ///< the Pan-London Vehicle
    access::Organisation service_operator;       ///< carries the mark
};

Cast make_cast(application::Records& records, Chance& chance);

/// "barking-and-dagenham": a name as part of a username or code.
std::string short_form(std::string_view name);

}  // namespace wayhome::demonstration
