// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wayhome::application {

/// argon2id of the password at 19 MiB and two passes (ASVS 5.0, chapter 6), in libsodium's text
/// form. At most two hashes are computed at once, so that sign-ins cannot take the memory.
std::string hash_of_password(const std::string& password);

/// Whether the password has that hash. Takes the same time for a hash that no password has.
bool is_password(const std::string& password, const std::string& hash);

/// A hash that no password has, to spend the time of a check on where there is no account.
const std::string& hash_of_nobody();

/// Random text of 43 characters from 256 bits, for tokens.
std::string random_token();

/// SHA-256 in lower-case hex.
std::string sha256_hex(const std::string& text);

}  // namespace wayhome::application
