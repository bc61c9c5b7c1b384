// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/registry.hpp"
#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/children.hpp"
#include "exchange/demonstration/closures.hpp"
#include "exchange/demonstration/legal_authority.hpp"

namespace wayhome::demonstration {

/// Puts a world's history into the store: what stands, then everything that happened in its order.
void write_down(application::Records& records, const Telling& telling,
                const std::vector<child::Child>& children, const std::vector<CaseFile>& files,
                const std::vector<ToldClosure>& closures, const ToldAuthority& authority);

}  // namespace wayhome::demonstration
