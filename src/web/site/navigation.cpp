// SPDX-License-Identifier: Apache-2.0
#include "web/site/navigation.hpp"

#include <array>

#include "web/site/visit.hpp"

namespace wayhome::web {
namespace {

using access::Permission;

struct Part {
    const char* text;
    const char* href;
    Permission permission;
};

constexpr std::array parts = {
    Part{"My work", "/", Permission::see_own_work},
    Part{"Referrals", "/referrals", Permission::see_own_referrals},
    Part{"Referrals", "/board", Permission::see_board},
    Part{"Offers", "/offers", Permission::see_home_offers},
    Part{"Beds", "/beds", Permission::see_beds},
    Part{"Proposed plan", "/plan", Permission::see_proposed_plan},
    Part{"Homes and beds", "/homes", Permission::see_all_beds},
    Part{"Duty rota", "/rota", Permission::see_rota},
};

}  // namespace

std::vector<NavigationItem> navigation_for(const Visit& visit) {
    std::vector<NavigationItem> items;
    for (const auto& part : parts) {
        if (!visit.may(part.permission)) continue;
        const std::string href = part.href;
        const auto& path = visit.request().path;
        const bool current = href == "/" ? path == "/" : path.starts_with(href);
        items.push_back({part.text, href, current, std::nullopt});
    }
    return items;
}

}  // namespace wayhome::web
