// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "domain/access/permission.hpp"
#include "web/server/router.hpp"
#include "web/site/site.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// What a page handler is: it has a signed-in person whose role carries the route's permission.
/// Rights to one case are the use case's business.
using PageHandler = std::function<Response(const Visit&)>;

/// Routes that name the permission they need. A person who is not signed in is sent to sign in; one
/// whose roles do not carry the permission finds nothing there.
class SiteRoutes {
  public:
    explicit SiteRoutes(const Site& site) : site_(site) {}

    SiteRoutes& page(std::string path, access::Permission permission, PageHandler handler);
    /// A form's target: refused unless it carries the session's own token and comes from our pages.
    SiteRoutes& form(std::string path, access::Permission permission, PageHandler handler);
    /// For anybody, signed in or not: the sign-in page, health, assets. Policy "anyone".
    SiteRoutes& open(Method method, std::string path, Handler handler);

    const Site& site() const { return site_; }
    std::vector<Route> take() { return std::move(routes_); }

  private:
    const Site& site_;
    std::vector<Route> routes_;
};

/// The name of the cookie that holds the session's token.
std::string session_cookie_name(const Site& site);

}  // namespace wayhome::web
