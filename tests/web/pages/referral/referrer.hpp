// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "application/queries/see_form.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "support/browser.hpp"
#include "support/plausible_inputs.hpp"
#include "web/pages/referral/form_inputs.hpp"

namespace wayhome::web {

/// A referrer at the browser, filling in one referral.
struct Referrer {
    explicit Referrer(support::Given& service)
        : given(service), browser(service, service.referrer) {}

    Referrer& start(const std::string& pathway, const std::string& urgency) {
        const auto started = browser.press(
            "/referrals", support::entered({{"pathway", pathway}, {"urgency", urgency}}));
        const auto tasks = support::sent_to(started);
        REQUIRE(tasks.ends_with("/tasks"));
        here = tasks.substr(0, tasks.size() - std::string{"/tasks"}.size());
        return *this;
    }

    application::SeenForm form() {
        std::optional<application::SeenForm> seen;
        const auto id = ReferralId::from(here.substr(std::string{"/referrals/"}.size()));
        REQUIRE(application::see_form(given.desk(), given.by(given.referrer), *id, seen));
        return *seen;
    }

    Fields version() {
        return support::entered({{"version", std::to_string(form().referral.version)}});
    }

    /// Opens the page of the question, fills it in and presses.
    Response answer(const std::string& question,
                    std::initializer_list<std::pair<std::string, std::string>> inputs) {
        auto fields = support::entered(inputs);
        fields.add("seen_answer", seen_answer_on(browser.look(address(question))));
        return browser.press(address(question), std::move(fields));
    }

    /// Answers every open question through its page, in the order the pages lead; says how many.
    int walk(const std::function<void(const Response&)>& look_at) {
        int pages = 0;
        for (; pages < 60; ++pages) {
            const auto seen = form();
            const auto context = seen.context();
            const auto open = referral::unanswered(context, referral::Extent::whole);
            if (open.empty()) return pages;
            const auto page = browser.look(address(open.front()->code));
            look_at(page);
            Fields fields;
            fields.add("seen_answer", seen_answer_on(page));
            for (const auto& [name, value] : referral::plausible_inputs(*open.front(), context)) {
                fields.add(input_id(name), value);
            }
            const auto saved = browser.press(address(open.front()->code), std::move(fields));
            INFO(open.front()->code);
            REQUIRE(saved.status == 303);
        }
        return pages;
    }

    std::string address(const std::string& question) const {
        return here + "/questions/" + question;
    }

    static std::string seen_answer_on(const Response& page) {
        const std::string before = "name=\"seen_answer\" value=\"";
        const auto body = page.body.view();
        const auto at = body.find(before);
        REQUIRE(at != std::string_view::npos);
        const auto from = at + before.size();
        return std::string{body.substr(from, body.find('"', from) - from)};
    }

    support::Given& given;
    support::Browser browser;
    std::string here;
};

}  // namespace wayhome::web
