// SPDX-License-Identifier: Apache-2.0
#include "web/components/skip_link/skip_link.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const SkipLink& link) {
    w.element(
        "a",
        {{"href", link.href}, {"class", "govuk-skip-link"}, {"data-module", "govuk-skip-link"}},
        link.text);
}

}  // namespace wayhome::web
