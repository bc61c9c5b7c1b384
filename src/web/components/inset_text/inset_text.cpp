// SPDX-License-Identifier: Apache-2.0
#include "web/components/inset_text/inset_text.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const InsetText& inset) {
    w.open("div", {{"class", "govuk-inset-text"}});
    write(w, inset.content);
    w.close("div");
}

}  // namespace wayhome::web
