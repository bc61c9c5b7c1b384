// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "application/session/password.hpp"
#include "support/given.hpp"
#include "web/pages/every_page.hpp"
#include "web/server/router.hpp"
#include "web/site/form_token.hpp"

namespace wayhome::support {

/// One person's signed-in browser, without a network: what page tests look through.
class Browser {
  public:
    Browser(Given& given, const access::Account& person)
        : site_{.desk = given.desk()},
          router_(web::every_route(site_)),
          token_(given.ids.make<AccountId>().text()) {
        given.registry.write([&](application::Records& records) {
            records.sessions().add({application::sha256_hex(token_), person.id, form_token,
                                    given.clock.now(), given.clock.now()});
            return application::Ending::commit;
        });
    }

    web::Response look(std::string path, web::Fields query = {}) {
        auto request = asked(web::Method::get, std::move(path));
        request.query = std::move(query);
        return router_.dispatch(std::move(request));
    }

    /// Presses the form once; every call is another press.
    web::Response press(std::string path, web::Fields entered,
                        std::vector<web::Upload> uploads = {}) {
        auto request = asked(web::Method::post, std::move(path));
        entered.add("csrf_token", web::masked_token(form_token));
        entered.add("idempotency_key", token_ + " press " + std::to_string(++presses_));
        request.form = std::move(entered);
        request.uploads = std::move(uploads);
        return router_.dispatch(std::move(request));
    }

  private:
    static constexpr auto form_token = "form token";

    web::Request asked(web::Method method, std::string path) const {
        web::Request request;
        request.method = method;
        request.path = std::move(path);
        request.cookies.add(web::session_cookie_name(site_), token_);
        request.request_id = "request";
        return request;
    }

    web::Site site_;
    web::Router router_;
    std::string token_;
    int presses_ = 0;
};

/// The fields of a form as entered.
inline web::Fields entered(std::initializer_list<std::pair<std::string, std::string>> values) {
    web::Fields fields;
    for (const auto& [name, value] : values) fields.add(name, value);
    return fields;
}

/// Where a page sends the browser; empty when it does not.
inline std::string sent_to(const web::Response& response) {
    for (const auto& [name, value] : response.headers) {
        if (name == "Location") return value;
    }
    return {};
}

inline bool shows(const web::Response& response, std::string_view words) {
    return response.body.view().find(words) != std::string_view::npos;
}

}  // namespace wayhome::support
