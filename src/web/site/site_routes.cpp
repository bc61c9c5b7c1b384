// SPDX-License-Identifier: Apache-2.0
#include "web/site/site_routes.hpp"

#include "application/store_failure.hpp"
#include "web/site/cannot_save.hpp"
#include "web/site/form_token.hpp"
#include "web/site/going_on.hpp"
#include "web/site/sign_in_form.hpp"

namespace wayhome::web {
namespace {

std::optional<application::SignedIn> signed_in(const Site& site, const Request& request) {
    const auto token = request.cookies.first(session_cookie_name(site));
    if (!token || token->empty()) return std::nullopt;
    return application::who_is(site.desk, site.session_limits, std::string{*token});
}

/// A form must carry the session's token; a browser that says from where it was sent must say from
/// this site.
bool is_our_form(const Request& request, const application::SignedIn& person) {
    const auto site = request.header("sec-fetch-site");
    if (site && *site != "same-origin" && *site != "none") return false;
    const auto token = request.form.first(csrf_token_field);
    return token && is_masked(*token, person.form_token);
}

/// Back to the sign-in page, which leads on to what was asked for. A form that was filled in while
/// the session ended is shown the page at once, because only a page can carry what was typed.
Response to_sign_in(const Site& site, const Request& request) {
    const auto going_on = going_on_from(request);
    if (going_on.typed.empty()) return redirect_to(address_of_sign_in(going_on));
    return sign_in_form(site, {.news = "Your session has ended. Sign in again: what you typed is "
                                       "kept, and is not saved yet.",
                               .going_on = going_on});
}

Handler guarded(const Site& site, access::Permission permission, PageHandler handler) {
    return [&site, permission, handler = std::move(handler)](const Request& request) {
        return or_busy([&]() -> Response {
            auto person = signed_in(site, request);
            if (!person) return to_sign_in(site, request);
            if (request.method == Method::post && !is_our_form(request, *person)) return bare(400);
            const Visit visit{site, request, std::move(*person)};
            if (!visit.may(permission)) return not_there();
            if (request.method == Method::get) return handler(visit);
            return or_kept_form(visit, handler);
        });
    };
}

}  // namespace

std::string session_cookie_name(const Site& site) {
    return site.cookies_need_tls ? "__Host-wayhome" : "wayhome";
}

SiteRoutes& SiteRoutes::page(std::string path, access::Permission permission, PageHandler handler) {
    routes_.push_back({Method::get, std::move(path),
                       std::string{access::permissions.code_of(permission)},
                       guarded(site_, permission, std::move(handler))});
    return *this;
}

SiteRoutes& SiteRoutes::form(std::string path, access::Permission permission, PageHandler handler) {
    routes_.push_back({Method::post, std::move(path),
                       std::string{access::permissions.code_of(permission)},
                       guarded(site_, permission, std::move(handler))});
    return *this;
}

SiteRoutes& SiteRoutes::open(Method method, std::string path, Handler handler) {
    auto answering = [handler = std::move(handler)](const Request& request) {
        return or_busy([&] { return handler(request); });
    };
    routes_.push_back({method, std::move(path), "anyone", std::move(answering)});
    return *this;
}

}  // namespace wayhome::web
