// SPDX-License-Identifier: Apache-2.0
#include "web/components/tag/tag.hpp"

#include <array>
#include <cstddef>
#include <string_view>

namespace wayhome::web {

void write(HtmlWriter& w, const Tag& tag) {
    constexpr std::array<std::string_view, 9> classes{"govuk-tag",
                                                      "govuk-tag govuk-tag--grey",
                                                      "govuk-tag govuk-tag--green",
                                                      "govuk-tag govuk-tag--teal",
                                                      "govuk-tag govuk-tag--purple",
                                                      "govuk-tag govuk-tag--magenta",
                                                      "govuk-tag govuk-tag--red",
                                                      "govuk-tag govuk-tag--orange",
                                                      "govuk-tag govuk-tag--yellow"};
    w.element("strong", {{"class", classes.at(static_cast<std::size_t>(tag.colour))}}, tag.text);
}

}  // namespace wayhome::web
