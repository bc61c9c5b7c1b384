// SPDX-License-Identifier: Apache-2.0
#include "web/pages/service/help_pages.hpp"

#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

Response text_page(const std::string& title, std::initializer_list<std::string> paragraphs) {
    PageFrame page;
    page.title = title;
    page.handling = Handling::open;
    HtmlWriter main;
    write(main, Heading{.text = title, .level = 1});
    for (const auto& words : paragraphs) write(main, Paragraph{words});
    page.main = std::move(main).finish();
    return shown(page);
}

Response help(const Request&) {
    return text_page(
        "Help",
        {"Wayhome takes one referral for a child who needs a secure place, compares every home "
         "with "
         "the child's needs, puts the referral to homes under a clock, and records the answer, the "
         "arrival "
         "and the departure.",
         "People decide. Comparisons and rankings are advice, and each page says who is legally "
         "answerable for the decision on it.",
         "Start at My work: it lists what is due for you, overdue first. Every form keeps what you "
         "entered when something is wrong, and pressing a button twice does it once.",
         "If a page says that something has changed, somebody else acted while it was open. Look "
         "again, "
         "then decide."});
}

Response accessibility(const Request&) {
    return text_page(
        "Accessibility",
        {"Every job in this service can be done with a keyboard and without JavaScript. Pages "
         "follow "
         "the GOV.UK Design System and are checked automatically with axe in each of the tested "
         "states.",
         "Automatic checks do not find everything, and this service has not yet been audited by "
         "people "
         "against the Web Content Accessibility Guidelines 2.2. Tell your administrator of "
         "anything that "
         "stands in your way."});
}

Response privacy(const Request&) {
    return text_page(
        "Privacy",
        {"This service holds particulars of children. What you may see follows from your role, "
         "your "
         "organisation's part in the case and how far it has come. A home's right to a child's "
         "file "
         "comes with a live offer and goes with it.",
         "Every view and change of a child's record is written to an audit trail that shows later "
         "tampering. The child's authority can read who looked.",
         "The service sets one cookie, which keeps you signed in. It uses nothing from third "
         "parties."});
}

}  // namespace

void add_help_pages(SiteRoutes& routes) {
    routes.open(Method::get, "/help", help);
    routes.open(Method::get, "/accessibility", accessibility);
    routes.open(Method::get, "/privacy", privacy);
}

}  // namespace wayhome::web
