// SPDX-License-Identifier: Apache-2.0
#include "web/pages/session/sign_in_page.hpp"

#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/password_input/password_input.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

constexpr auto wrong = "The username or the password is not right";
constexpr auto too_many =
    "There were too many wrong passwords for this username. Wait a quarter of an hour and try "
    "again";

Cookie session_cookie(const Site& site, std::string token) {
    const auto travels =
        site.cookies_need_tls ? CookieTravels::over_tls_only : CookieTravels::over_any_connection;
    return {session_cookie_name(site), std::move(token), travels};
}

Response sign_in_page(const Site& site, const std::string& username, const std::string& error,
                      const Html& news = {}) {
    PageFrame page;
    page.title = "Sign in";
    page.handling = Handling::open;
    page.has_errors = !error.empty();
    if (site.demonstration != nullptr) {
        page.demonstration = DemoBanner{in_words(site.desk.clock.now()), ""};
    }
    std::vector<FieldError> errors;
    if (!error.empty()) errors.push_back({"username", error});
    Form form{.action = "/sign-in"};
    form.content = joined({
        render(TextInput{.id = "username",
                         .label = {"Username"},
                         .error = error_of(errors, "username"),
                         .value = username,
                         .width = InputWidth::characters_20,
                         .autocomplete = "username",
                         .is_spellchecked = false}),
        render(PasswordInput{.id = "password", .label = {"Password"}}),
        render(Button{.text = "Sign in"}),
    });
    page.main =
        joined({render(ErrorSummary{errors}),
                render(Heading{.text = "Sign in to Wayhome", .level = 1}), news, render(form)});
    return shown(page);
}

Response sign_in(const Site& site, const Request& request) {
    const auto from_elsewhere = request.header("sec-fetch-site");
    if (from_elsewhere && *from_elsewhere != "same-origin" && *from_elsewhere != "none") {
        return bare(400);
    }
    const application::Credentials entered{
        std::string{request.form.first("username").value_or("")},
        std::string{request.form.first("password").value_or("")}};
    const auto opened = application::sign_in(site.desk, entered, request.request_id);
    if (!opened) {
        const bool wrong_password = opened.error() == application::SignInRefused::wrong;
        return sign_in_page(site, entered.username, wrong_password ? wrong : too_many);
    }
    auto response = redirect_to("/");
    response.set_cookie(session_cookie(site, opened->token));
    return response;
}

Response sign_out(const Visit& visit) {
    const auto token = visit.request().cookies.first(session_cookie_name(visit.site()));
    application::sign_out(visit.desk(), visit.asked(), std::string{token.value_or("")});
    auto response = redirect_to("/sign-in?signed_out=yes");
    auto cookie = session_cookie(visit.site(), "");
    cookie.max_age = std::chrono::seconds{0};
    response.set_cookie(cookie);
    response.add_header("Clear-Site-Data", "\"cache\", \"storage\"");
    return response;
}

}  // namespace

void add_sign_in_pages(SiteRoutes& routes) {
    const auto& site = routes.site();
    routes.open(Method::get, "/sign-in", [&site](const Request& request) {
        const bool signed_out = request.query.first("signed_out").has_value();
        return sign_in_page(site, "", "",
                            signed_out ? render(InsetText{"You have signed out."}) : Html{});
    });
    routes.open(Method::post, "/sign-in",
                [&site](const Request& request) { return sign_in(site, request); });
    routes.form("/sign-out", access::Permission::see_own_work, sign_out);
}

}  // namespace wayhome::web
