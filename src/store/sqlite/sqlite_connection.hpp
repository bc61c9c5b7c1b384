// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "store/sql/connection.hpp"

namespace wayhome::store {

/// A connection to the file as every part of the program uses it: write-ahead log, every commit
/// synced to the disk, foreign keys kept, and a wait of five seconds where another program writes.
std::unique_ptr<Connection> open_sqlite(const Address& address, Use use);

}  // namespace wayhome::store
