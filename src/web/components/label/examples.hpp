// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/label/label.hpp"

namespace wayhome::web {

/// A label cannot stand without the field it names.
inline Html labelled_field(const Label& label, std::string_view field_id) {
    HtmlWriter w;
    write_label(w, label, field_id);
    w.open("input", {{"class", "govuk-input"}, {"id", field_id}, {"name", field_id}});
    return std::move(w).finish();
}

inline std::vector<Example> label_examples() {
    return {
        {.name = "For a field", .html = labelled_field({.text = "Family name"}, "family-name")},
        {.name = "The page's one question",
         .html = labelled_field({.text = "What is the child's name?",
                                 .size = TextSize::large,
                                 .is_page_heading = true},
                                "childs-name"),
         .brings_the_h1 = true},
    };
}

}  // namespace wayhome::web
