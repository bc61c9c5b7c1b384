// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "web/server/request.hpp"

namespace wayhome::web {

/// Where somebody who is not signed in wanted to go, and what they had typed there: carried by the
/// sign-in form itself, so that the server keeps nothing of people it does not know.
struct GoingOn {
    std::string address;  ///< of this site; empty for the first page
    std::vector<std::pair<std::string, std::string>> typed;
    bool had_files = false;  ///< a file cannot be carried; it has to be chosen again
};

/// From the request that came without a session. What was typed is taken from a form of our own
/// pages only: a form from elsewhere must not come back as one of ours.
GoingOn going_on_from(const Request& refused);

/// From what the sign-in page sends; nothing that leads elsewhere.
GoingOn going_on_in(const Fields& sign_in_form, const Fields& query);

/// The hidden fields with which the sign-in form carries it.
std::vector<std::pair<std::string, std::string>> carried(const GoingOn& going_on);

/// "/sign-in", with the address in its query where there is one.
std::string address_of_sign_in(const GoingOn& going_on);

}  // namespace wayhome::web
