// SPDX-License-Identifier: Apache-2.0
#include "web/pages/every_page.hpp"

#include "web/components/typography/typography.hpp"
#include "web/pages/authority/authority_pages.hpp"
#include "web/pages/certificate/certificate_page.hpp"
#include "web/pages/child/access_page.hpp"
#include "web/pages/cycle/cycle_pages.hpp"
#include "web/pages/home/home_pages.hpp"
#include "web/pages/plan/plan_pages.hpp"
#include "web/pages/referral/referral_pages.hpp"
#include "web/pages/referral_hub/referral_page.hpp"
#include "web/pages/service/help_pages.hpp"
#include "web/pages/service/service_pages.hpp"
#include "web/pages/session/sign_in_page.hpp"
#include "web/pages/transition/transition_pages.hpp"
#include "web/pages/unit/board_page.hpp"
#include "web/pages/unit/compare_page.hpp"
#include "web/pages/unit/homes_pages.hpp"
#include "web/pages/unit/triage_page.hpp"
#include "web/pages/unit/unit_offer_page.hpp"
#include "web/pages/work/work_page.hpp"

namespace wayhome::web {
namespace {

struct ErrorWords {
    std::string title;
    std::string what_to_do;
};

ErrorWords words_for(int status) {
    switch (status) {
        case 400:
            return {"This request could not be read", "Go back, reload the page and try again."};
        case 404:
            return {"Page not found",
                    "Check the address, or start again from your work. It may also be that you no "
                    "longer "
                    "have a part in what was here."};
        case 405:
            return {"This address does not do that", "Go back and use the page's own buttons."};
        case 413:
            return {"What you sent is too large", "Choose a smaller file or shorten the text."};
        case 431:
            return {"This request could not be read", "Close this tab and open the service again."};
        case 503:
            return {"The service is busy",
                    "Wait a moment, then reload the page. Nothing was lost."};
        default:
            return {
                "Something went wrong",
                "Nothing was recorded. Try again; if it happens again, tell your administrator the "
                "reference below."};
    }
}

}  // namespace

Response error_page(const ErrorContext& context) {
    const auto words = words_for(context.status);
    PageFrame page;
    page.title = words.title;
    page.handling = Handling::open;
    page.main = joined({
        render(Heading{.text = words.title, .level = 1}),
        render(Paragraph{words.what_to_do}),
        render(Paragraph{"Reference: " + std::string{context.request_id}, true}),
        render(Link{.text = "Go to my work", .href = "/"}),
    });
    auto response = shown(page);
    response.status = context.status;
    return response;
}

std::vector<Route> every_route(const Site& site) {
    SiteRoutes routes{site};
    add_service_pages(routes);
    add_help_pages(routes);
    add_sign_in_pages(routes);
    add_work_pages(routes);
    add_referrer_pages(routes);
    add_unit_offer_pages(routes);
    add_board_page(routes);
    add_triage_page(routes);
    add_compare_pages(routes);
    add_homes_pages(routes);
    add_plan_pages(routes);
    add_referral_page(routes);
    add_placing_pages(routes);
    add_certificate_page(routes);
    add_cycle_pages(routes);
    add_appeal_pages(routes);
    add_rota_pages(routes);
    add_change_pages(routes);
    add_timeline_pages(routes);
    add_outlook_page(routes);
    add_authority_pages(routes);
    add_access_pages(routes);
    add_home_pages(routes);
    add_transition_pages(routes);
    return routes.take();
}

}  // namespace wayhome::web
