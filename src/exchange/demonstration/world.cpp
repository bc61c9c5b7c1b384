// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/world.hpp"

#include "exchange/reference/load_rulebook.hpp"

namespace wayhome::demonstration {

void make_world(application::Registry& registry, const WorldSettings& settings) {
    registry.write([&](application::Records& records) {
        Chance chance{settings.seed};
        records.rules().replace(reference::load_rulebook());
        const auto cast = make_cast(records, chance);
        const auto homes = make_homes(records, chance, settings.now);
        static_cast<void>(make_staff(records, chance, cast, homes));
        return application::Ending::commit;
    });
}

bool is_world(application::Registry& registry) {
    bool marked = false;
    registry.read([&](application::Records& records) {
        marked = records.organisations().by_code(mark).has_value();
    });
    return marked;
}

}  // namespace wayhome::demonstration
