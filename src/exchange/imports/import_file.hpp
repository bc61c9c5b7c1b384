// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "exchange/imports/kind.hpp"

namespace wayhome::imports {

/// Where an import works: the store, the moment, and where ids come from.
struct Into {
    application::Registry& registry;
    const Clock& clock;
    IdSource& ids;
};

/// Takes in a whole file in one transaction, or nothing of it: a single refusal undoes it all, and
/// a check undoes it always. The same file again changes nothing. Never throws on what a file
/// holds; a failing store does.
Report import_file(const Into& into, const Kind& kind, std::string_view bytes, Mode mode);

}  // namespace wayhome::imports
