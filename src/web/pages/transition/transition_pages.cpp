// SPDX-License-Identifier: Apache-2.0
#include "web/pages/transition/transition_pages.hpp"

#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {

void add_transition_pages(SiteRoutes& routes) {
    add_plan_page(routes);
    add_domain_pages(routes);
    add_plan_step_pages(routes);
    add_plan_paper_pages(routes);
    add_closing_pages(routes);
}

}  // namespace wayhome::web
