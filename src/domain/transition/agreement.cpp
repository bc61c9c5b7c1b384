// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/agreement.hpp"

#include <algorithm>

#include "domain/offer/written_reason.hpp"

namespace wayhome::transition {

std::vector<AgreementFault> faults_of(std::optional<CivilDate> on, const std::vector<Party>& by,
                                      const std::string& childs_view,
                                      std::optional<CivilDate> arrived, CivilDate today) {
    const auto agrees = [&](Party party) {
        return std::find(by.begin(), by.end(), party) != by.end();
    };
    std::vector<AgreementFault> faults;
    const auto add_if = [&](bool wrong, AgreementFault fault) {
        if (wrong) faults.push_back(fault);
    };
    add_if(!on, AgreementFault::no_day);
    add_if(on && *on > today, AgreementFault::day_to_come);
    add_if(on && arrived && *on < *arrived, AgreementFault::before_arrival);
    add_if(!agrees(Party::authority), AgreementFault::without_authority);
    add_if(!agrees(Party::home), AgreementFault::without_home);
    const auto view = offer::wrong_with(childs_view);
    const bool too_long = view == offer::WordsRefused::too_long;
    add_if(view && !too_long && !agrees(Party::child), AgreementFault::no_childs_view);
    add_if(too_long, AgreementFault::view_too_long);
    return faults;
}

}  // namespace wayhome::transition
