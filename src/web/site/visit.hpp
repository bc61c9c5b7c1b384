// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "application/outcome.hpp"
#include "web/components/error_summary/error_summary.hpp"
#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/components/page_frame/page_frame.hpp"
#include "web/server/request.hpp"
#include "web/server/response.hpp"
#include "web/site/site.hpp"

namespace wayhome::web {

/// One request of one signed-in person: what a page handler has in hand.
class Visit {
  public:
    Visit(const Site& site, const Request& request, application::SignedIn person);

    const Request& request() const { return request_; }
    const application::SignedIn& person() const { return person_; }
    const application::Desk& desk() const { return site_.desk; }
    const Site& site() const { return site_; }
    Instant now() const { return site_.desk.clock.now(); }
    bool may(access::Permission permission) const;

    /// Who asks, with the key and content of this press.
    application::Asked asked() const;

    /// The id in that {name} part of the address; nothing when it is no id.
    template <class AnyId>
    std::optional<AnyId> id(std::string_view part) const {
        const auto text = request_.path_values.first(part);
        return text ? AnyId::from(*text) : std::nullopt;
    }
    /// What was entered in that field, trimmed; empty where nothing was.
    std::string entered(std::string_view field) const;
    /// The hidden version field; -1, which no record has, where it is missing or no number.
    int seen_version() const;

    /// What a form of this page carries unseen: token, a fresh key, and the version it shows.
    HiddenFields hidden(std::optional<int> version = std::nullopt) const;
    /// A frame with navigation, person and banner filled in.
    PageFrame frame(std::string title) const;

  private:
    const Site& site_;
    const Request& request_;
    application::SignedIn person_;
};

/// A finished page; 422 when it shows errors.
Response shown(const PageFrame& page);

/// The page for what is not there or may not be seen: the two look alike.
Response not_there();

/// The page for something that somebody else changed meanwhile, with a way back to look again.
Response changed_meanwhile(const Visit& visit, const std::string& look_again);

/// The rules' own refusals as errors of the page.
std::vector<FieldError> errors_of(const application::Problems& problems);

/// What follows a press: on to the next page, or the same page again with its errors, or the page
/// for what is not there, or for what changed meanwhile. The one table from outcomes to HTTP.
Response after_press(const Visit& visit, const application::Answer& answer,
                     const std::string& look_again,
                     const std::function<Response(const std::vector<FieldError>&)>& same_page);

/// The same for pages that only show: the page, or why not.
Response if_seen(const Visit& visit, const application::Answer& answer,
                 const std::function<Response()>& page);

}  // namespace wayhome::web
