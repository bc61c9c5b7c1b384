// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "web/server/server.hpp"

namespace wayhome {

/// The program's log: one JSON object on each line of standard error. It names requests by id and
/// routes by pattern, and holds no particulars of anybody. Every call is safe from any thread.
namespace log {

/// Starts the log; the calls below write nothing before.
void start();

void request(const web::RequestRecord& record);
/// Something of the service itself: that it started, stopped, lapsed offers.
void note(std::string_view what);
/// Something that should not happen, and why.
void fault(std::string_view what, std::string_view why);

}  // namespace log
}  // namespace wayhome
