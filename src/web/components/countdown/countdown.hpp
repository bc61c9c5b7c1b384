// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "kernel/time.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

enum class CountdownSize { normal, large };

/// The time left until something is due. The exact moment and the words for what is left come from
/// the server; the script only keeps the words going.
struct Countdown {
    std::string label{};  ///< what is due, such as "Answer by"
    Instant due{};
    Instant now{};               ///< the server's clock when the page was made
    Seconds near = Minutes{15};  ///< from when on it is marked as near
    CountdownSize size = CountdownSize::normal;
};

void write(HtmlWriter& w, const Countdown& countdown);

}  // namespace wayhome::web
