// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/legal_authority.hpp"

namespace wayhome::demonstration {

/// Puts a case and its legal authority into the store as they stand at the world's present, hands
/// all that happened in it to the history, and tells people of what is news.
void write_case(application::Records& records, History& history, const Telling& telling,
                const CaseFile& file, const ToldAuthority& authority);

}  // namespace wayhome::demonstration
