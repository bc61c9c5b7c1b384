// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

namespace wayhome::web {

/// How many of these connections there can be; raises the process's own limit on open files as far
/// as the system lets it. RESTinio stops accepting for good once the process has no file descriptor
/// left, so the rest of the program (database, log, timers) keeps some that no connection can take.
std::size_t connections_that_fit(std::size_t wanted);

}  // namespace wayhome::web
