// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wayhome::store {

/// Copies the database into a file that does not exist yet, while others read and write it. Where
/// it fails, no file is left.
void back_up_sqlite(const std::string& from, const std::string& into);

/// Removes a database that nobody has open, with what SQLite keeps beside it.
void remove_sqlite(const std::string& file);

}  // namespace wayhome::store
