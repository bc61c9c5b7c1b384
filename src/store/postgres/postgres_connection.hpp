// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "store/sql/connection.hpp"

namespace wayhome::store {

/// The address as libpq's list of settings (host='...' port='...'); nothing where libpq cannot read
/// it.
std::optional<std::string> postgres_settings(const std::string& url);

/// A connection to the server. StoreFailure where the server may lose what it acknowledged:
/// `fsync`, `full_page_writes` or `synchronous_commit` is off.
std::unique_ptr<Connection> open_postgres(const Address& address, Use use);

}  // namespace wayhome::store
