// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "application/registry.hpp"

namespace wayhome::store {

/// Fills a new SQLite database that has its schema and is nobody's yet: one transaction without a
/// sync and without the indexes of what only grows, which are made at the end. Until this returns
/// the file is worth nothing; a caller that is stopped before throws it away.
void fill(const std::string& url, const std::function<void(application::Records&)>& work);

/// SHA-256 in hex over every row of every table in the order of its key, so that two databases can
/// be told to hold the same. Left out are password hashes, whose salt no seed decides.
std::string digest(const std::string& url);

/// What SQLite finds wrong with a database: damage, checks not kept, rows that name what is not
/// there.
std::vector<std::string> broken_rules(const std::string& url);

}  // namespace wayhome::store
