// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace wayhome::application {

/// Starts a watch: the work it is given to asks it now and then, and stops once it answers true.
using StopWatch = std::function<std::function<bool()>()>;

}  // namespace wayhome::application
