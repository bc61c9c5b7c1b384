// SPDX-License-Identifier: Apache-2.0
#include "domain/home/home.hpp"

#include <algorithm>

namespace wayhome::home {

const Unit* Home::unit(UnitId id_of_unit) const {
    const auto found = std::find_if(units.begin(), units.end(),
                                    [&](const Unit& each) { return each.id == id_of_unit; });
    return found == units.end() ? nullptr : &*found;
}

const Bed* Home::bed(BedId id_of_bed) const {
    const auto found = std::find_if(beds.begin(), beds.end(),
                                    [&](const Bed& each) { return each.id == id_of_bed; });
    return found == beds.end() ? nullptr : &*found;
}

int Home::approved_on(CivilDate day) const {
    return static_cast<int>(std::count_if(beds.begin(), beds.end(), [&](const Bed& each) {
        return each.approved_from <= day && (!each.approved_until || day <= *each.approved_until);
    }));
}

}  // namespace wayhome::home
