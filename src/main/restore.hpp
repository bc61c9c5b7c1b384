// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome restore FILE`: makes the database anew from a backup, where there is none. The copy is
/// put in its place only when it is whole: the file sound, the audit trail unbroken, every state
/// what the events lead to.
ExitStatus restore(const std::string& database, const std::string& file);

}  // namespace wayhome
