// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wayhome::demonstration {

/// A case to look at, and as whom.
struct NamedStory {
    std::string title;     ///< "Friday-night detention"
    std::string username;  ///< of somebody who may see it
    std::string address;   ///< "/referrals/0f3a…"
};

}  // namespace wayhome::demonstration
