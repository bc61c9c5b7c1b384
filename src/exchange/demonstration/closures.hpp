// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// A closure and its event.
struct ToldClosure {
    home::BedClosure closure;
    journal::Event event;
};

/// Closes beds in the times nobody lives in them, so that between 60 and 75 in 100 approved beds
/// can be used on any day: for lack of staff above all, then to protect a child who lives there.
std::vector<ToldClosure> close_beds(const Telling& telling);

}  // namespace wayhome::demonstration
