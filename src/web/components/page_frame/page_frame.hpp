// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/back_link/back_link.hpp"
#include "web/components/breadcrumbs/breadcrumbs.hpp"
#include "web/components/demo_banner/demo_banner.hpp"
#include "web/components/identity_bar/identity_bar.hpp"
#include "web/components/service_navigation/service_navigation.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// Who is reading, and what the sign-out form needs.
struct SignedIn {
    std::string person{};
    std::string organisation{};
    std::string sign_out_token{};  ///< the session's token against forged forms
};

enum class PageWidth {
    standard,  ///< the GOV.UK width; questions and single records
    wide       ///< nearly the whole window; boards and calendars
};

/// How a printed page is to be handled.
enum class Handling {
    official_sensitive,  ///< says so on every sheet
    open                 ///< nothing about any person; says nothing
};

/// A whole page around its main content. The main content brings the page's only h1.
struct PageFrame {
    std::string title{};      ///< what the h1 says, without the service's name
    bool has_errors = false;  ///< the title then begins with "Error: "
    std::vector<NavigationItem> navigation{};
    std::optional<SignedIn> signed_in{};
    std::optional<DemoBanner> demonstration{};  ///< present in demonstration mode only
    std::optional<IdentityBar> child{};
    std::optional<Breadcrumbs> breadcrumbs{};
    std::optional<BackLink> back_link{};
    Html main{};
    PageWidth width = PageWidth::standard;
    Handling handling = Handling::official_sensitive;
};

/// Writes the document, from doctype to the last end tag.
void write(HtmlWriter& w, const PageFrame& page);

}  // namespace wayhome::web
