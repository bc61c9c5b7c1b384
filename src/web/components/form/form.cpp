// SPDX-License-Identifier: Apache-2.0
#include "web/components/form/form.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Form& form) {
    w.open("form", {{"action", form.action},
                    {"method", "post"},
                    unless_empty("enctype", form.has_files ? "multipart/form-data" : ""),
                    {"novalidate", true}});
    write(w, form.hidden);
    w.raw(form.content).close("form");
}

}  // namespace wayhome::web
