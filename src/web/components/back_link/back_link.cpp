// SPDX-License-Identifier: Apache-2.0
#include "web/components/back_link/back_link.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const BackLink& link) {
    w.element("a", {{"href", link.href}, {"class", "govuk-back-link"}}, link.text);
}

}  // namespace wayhome::web
