// SPDX-License-Identifier: Apache-2.0
#include "web/pages/session/sign_in_page.hpp"

#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/typography/typography.hpp"
#include "web/site/going_on.hpp"
#include "web/site/sign_in_form.hpp"
#include "web/site/visit.hpp"

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

/// What was typed when the session ended, ready to be sent by the press of one button. It is not
/// sent unasked: the person who signed in decides, and may be another than the one who typed.
Response typed_before(const Site& site, const Request& request, const std::string& token,
                      const GoingOn& going_on) {
    auto person = application::who_is(site.desk, site.session_limits, token);
    if (!person) return redirect_to("/");
    const Visit visit{site, request, std::move(*person)};
    auto page = visit.frame("You are signed in again");
    Form form{.action = going_on.address, .hidden = visit.hidden()};
    form.hidden.others = going_on.typed;
    form.content = render(Button{.text = "Save what I typed"});
    page.main = joined({
        render(Heading{.text = "You are signed in again", .level = 1}),
        render(Paragraph{"What you typed when your session ended is kept, and is not saved yet."}),
        going_on.had_files ? render(Paragraph{"The file is not kept: choose it again afterwards."})
                           : Html{},
        render(form),
        render(Paragraph{render(Link{"Leave it and go to my work", "/"})}),
    });
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
    const auto going_on = going_on_in(request.form, request.query);
    const auto opened = application::sign_in(site.desk, entered, request.request_id);
    if (!opened) {
        const bool wrong_password = opened.error() == application::SignInRefused::wrong;
        return sign_in_form(site, {.username = entered.username,
                                   .error = wrong_password ? wrong : too_many,
                                   .going_on = going_on});
    }
    auto response = going_on.typed.empty()
                        ? redirect_to(going_on.address.empty() ? "/" : going_on.address)
                        : typed_before(site, request, opened->token, going_on);
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
        return sign_in_form(site, {.news = signed_out ? "You have signed out." : "",
                                   .going_on = going_on_in({}, request.query)});
    });
    routes.open(Method::post, "/sign-in",
                [&site](const Request& request) { return sign_in(site, request); });
    routes.form("/sign-out", access::Permission::see_own_work, sign_out);
}

}  // namespace wayhome::web
