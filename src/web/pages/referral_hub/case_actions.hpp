// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/queries/see_referral.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// Something this person may ever do with a referral; listed with the reason when it is not
/// possible now (row F9). What their part never does is left out.
struct CaseAction {
    std::string text;
    std::string href;
    std::string why_not;     ///< empty when it can be done
    bool goes_back = false;  ///< takes back what was begun: never the button that stands out
};
std::vector<CaseAction> case_actions(const Visit& visit, const application::SeenReferral& seen);

}  // namespace wayhome::web
