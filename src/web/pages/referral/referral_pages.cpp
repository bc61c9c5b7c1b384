// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {

void add_referrer_pages(SiteRoutes& routes) {
    add_own_referrals_pages(routes);
    add_new_referral_pages(routes);
    add_tasks_pages(routes);
    add_question_pages(routes);
    add_known_child_pages(routes);
    add_check_pages(routes);
    add_document_pages(routes);
    add_print_pages(routes);
}

}  // namespace wayhome::web
