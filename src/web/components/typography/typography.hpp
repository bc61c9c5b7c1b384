// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// A heading. Level 1 is the page's title and occurs once; the size follows the level unless given.
struct Heading {
    std::string text{};
    int level = 2;                         ///< 1 to 4
    std::optional<TextSize> size{};        ///< not plain
    std::optional<std::string> caption{};  ///< a line above that says what the page belongs to
    std::optional<std::string> id{};
};
void write(HtmlWriter& w, const Heading& heading);

/// A paragraph of body text.
struct Paragraph {
    Content content{};
    bool is_secondary = false;  ///< smaller and grey
};
void write(HtmlWriter& w, const Paragraph& paragraph);

/// A link within text.
struct Link {
    std::string text{};
    std::string href{};
    std::string visually_hidden{};  ///< completes the words where they alone would not say enough
};
void write(HtmlWriter& w, const Link& link);

/// A list, with bullets or numbers.
struct List {
    std::vector<Content> items{};
    enum class Kind { bullets, numbers, plain } kind = Kind::bullets;
};
void write(HtmlWriter& w, const List& list);

/// A moment: words for people, `machine` ("2026-01-09T23:45:00Z" or "2026-01-09") for programs.
struct Time {
    std::string words{};
    std::string machine{};
};
void write(HtmlWriter& w, const Time& time);

/// Writes h1 to h4 with one class.
void write_heading_element(HtmlWriter& w, int level, std::string_view classes,
                           std::string_view words, const std::optional<std::string>& id = {});

/// The main column of two thirds, with something beside it if given.
struct Columns {
    Html two_thirds{};
    Html one_third{};
};
void write(HtmlWriter& w, const Columns& columns);

}  // namespace wayhome::web
