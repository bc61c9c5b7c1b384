// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// The referrer's form: the list of referrals, a new one, its tasks and questions, children already
/// known, check and send, receipt, print, and documents.
void add_referrer_pages(SiteRoutes& routes);

void add_new_referral_pages(SiteRoutes& routes);
void add_own_referrals_pages(SiteRoutes& routes);
void add_tasks_pages(SiteRoutes& routes);
void add_question_pages(SiteRoutes& routes);
void add_known_child_pages(SiteRoutes& routes);
void add_check_pages(SiteRoutes& routes);
void add_document_pages(SiteRoutes& routes);
void add_print_pages(SiteRoutes& routes);

}  // namespace wayhome::web
