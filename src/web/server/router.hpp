// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "web/server/request.hpp"
#include "web/server/response.hpp"

namespace wayhome::web {

/// Answers one request; runs on a worker thread, several at once.
using Handler = std::function<Response(const Request&)>;

/// One address the product answers.
struct Route {
    Method method = Method::get;
    std::string path;    ///< "/referrals/{referral}/decisions": a {name} part matches one segment
    std::string policy;  ///< the name of the rule that says who may use it; never empty
    Handler handler;
};

/// Finds the handler of a request by its path, one step for each segment, however many routes
/// there are (docs/decisions/0002). A literal segment wins over a {name}.
class Router {
  public:
    /// Two routes that would answer the same method and path, a route without a policy or a
    /// handler, or a malformed path are a Bug.
    explicit Router(std::vector<Route> routes);
    ~Router();
    Router(Router&&) noexcept;
    Router& operator=(Router&&) noexcept;

    /// Every route, in the order given.
    const std::vector<Route>& routes() const { return routes_; }

    /// The answer of the route that matches, with `path_values` filled in; a bare 404 where none
    /// does; a bare 405 with Allow where only other methods do; a bare 400 for a malformed path.
    Response dispatch(Request request) const;

  private:
    struct Node;

    std::vector<Route> routes_;
    std::unique_ptr<Node> root_;
};

}  // namespace wayhome::web
