// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "web/server/response.hpp"

namespace wayhome::web {

/// Thrown by a handler that cannot do what it was asked but knows the page that says so: the page
/// is sent, and the log has the reason.
class FailedWithPage : public std::runtime_error {
  public:
    FailedWithPage(const std::string& why, Response page)
        : std::runtime_error(why), page_(std::move(page)) {}

    const Response& page() const { return page_; }

  private:
    Response page_;
};

}  // namespace wayhome::web
