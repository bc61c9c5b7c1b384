// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome verify-audit`: prints how many entries follow from each other; no_answer, naming the
/// first that does not, where there is one.
ExitStatus verify_audit(const std::string& database);

}  // namespace wayhome
