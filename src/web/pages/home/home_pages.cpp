// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/home_pages.hpp"

#include "web/pages/home/beds_page.hpp"
#include "web/pages/home/closure_pages.hpp"
#include "web/pages/home/decide_pages.hpp"
#include "web/pages/home/escalation_pages.hpp"
#include "web/pages/home/offer_page.hpp"
#include "web/pages/home/offers_page.hpp"
#include "web/pages/home/placement_pages.hpp"
#include "web/pages/home/register_page.hpp"

namespace wayhome::web {

void add_home_pages(SiteRoutes& routes) {
    add_offers_page(routes);
    add_offer_page(routes);
    add_decide_pages(routes);
    add_escalation_pages(routes);
    add_beds_page(routes);
    add_closure_pages(routes);
    add_register_page(routes);
    add_placement_pages(routes);
}

}  // namespace wayhome::web
