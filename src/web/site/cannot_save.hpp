// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "web/site/visit.hpp"

namespace wayhome::web {

/// What the work answers. FailedWithPage where the store fails: 503 and when to try again.
Response or_busy(const std::function<Response()>& work);

/// What the handler of a form answers. FailedWithPage where the store fails: 503 and a page that
/// says so in plain words, shows what was entered and holds the whole form, its key included: to
/// press again is safe, and does what the first press would have done. Files must be chosen again.
Response or_kept_form(const Visit& visit, const std::function<Response(const Visit&)>& handler);

}  // namespace wayhome::web
