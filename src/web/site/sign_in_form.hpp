// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/server/response.hpp"
#include "web/site/going_on.hpp"
#include "web/site/site.hpp"

namespace wayhome::web {

struct SignInForm {
    std::string username{};  ///< as typed before
    std::string error{};
    std::string news{};  ///< why the page is shown, where that needs saying
    GoingOn going_on{};
};

/// The page on which people sign in; 422 with an error.
Response sign_in_form(const Site& site, const SignInForm& form);

}  // namespace wayhome::web
