// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace wayhome::web {

/// The session's form token as one page carries it: hidden under random bytes that differ in every
/// page. Pages are compressed, and the length of a compressed page would give away a secret that
/// stands in it unchanged, guess by guess (the BREACH attack, CVE-2013-3587).
std::string masked_token(std::string_view token);

/// Whether that is this token under any mask. Takes as long for a wrong token as for the right one.
bool is_masked(std::string_view masked, std::string_view token);

}  // namespace wayhome::web
