// SPDX-License-Identifier: Apache-2.0
#include "web/site/cannot_save.hpp"

#include <doctest/doctest.h>

#include "application/store_failure.hpp"
#include "support/browser.hpp"
#include "web/server/failed_with_page.hpp"

namespace wayhome::web {
namespace {

using support::shows;

/// The page that the failure of this work brings.
Response page_of(const std::function<Response()>& work) {
    try {
        work();
    } catch (const FailedWithPage& failed) {
        return failed.page();
    }
    FAIL("the work did not fail");
    return {};
}

/// A press of the withdrawal form by the referrer.
struct Press {
    support::Given given;
    Site site{.desk = given.desk()};
    Request request;

    Press() {
        request.method = Method::post;
        request.path = "/referrals/1/withdrawal";
        request.form.add("csrf_token", "token");
        request.form.add("idempotency_key", "key of the press");
        request.form.add("version", "7");
        request.form.add("reason", "order_not_granted");
        request.form.add("words", "The court did not <grant> it.");
        request.request_id = "request 1";
    }

    Response meets(const PageHandler& handler) {
        return page_of([&] {
            return or_kept_form({site, request, {given.referrer, given.council, "token"}}, handler);
        });
    }
};

TEST_CASE("R-06: a press on a full disk gets its form back whole, key included, to press again") {
    Press press;

    const auto page =
        press.meets([](const Visit&) -> Response { throw application::DiskFull("disk full"); });

    CHECK(page.status == 503);
    CHECK(shows(page, "We cannot save now"));
    CHECK(shows(page, "The court did not &lt;grant&gt; it."));
    CHECK(shows(page, "Order not granted"));
    CHECK(shows(page, "<form action=\"/referrals/1/withdrawal\" method=\"post\""));
    CHECK(shows(page, "name=\"idempotency_key\" value=\"key of the press\""));
    CHECK(shows(page, "name=\"version\" value=\"7\""));
    CHECK(shows(page, "name=\"reason\" value=\"order_not_granted\""));
    CHECK(shows(page, "Try again"));
}

TEST_CASE("R-06: a file that was sent is asked for again by its name") {
    Press press;
    press.request.uploads.push_back({"document", "care plan.pdf", "application/pdf", "bytes"});

    const auto page =
        press.meets([](const Visit&) -> Response { throw application::DiskFull("disk full"); });

    CHECK(shows(page, "Choose this file again: care plan.pdf"));
    CHECK(shows(page, "multipart/form-data"));
}

TEST_CASE("R-12: where nobody can say whether a press was saved, the page says so") {
    Press press;

    const auto page =
        press.meets([](const Visit&) -> Response { throw application::OutcomeUnknown("cut"); });

    CHECK(page.status == 503);
    CHECK(shows(page, "We cannot say whether this was saved"));
    CHECK(shows(page, "does nothing a second time"));
}

TEST_CASE("a page that the store cannot give is 503 with the moment to come back") {
    const auto page = page_of([] {
        return or_busy([]() -> Response { throw application::ConnectionLost("no connection"); });
    });

    CHECK(page.status == 503);
    CHECK(page.headers.at(0).first == "Retry-After");
}

TEST_CASE("our own fault is not passed off as a full disk") {
    CHECK_THROWS_AS(or_busy([]() -> Response { throw application::UniqueViolation("key"); }),
                    application::UniqueViolation);
}

}  // namespace
}  // namespace wayhome::web
