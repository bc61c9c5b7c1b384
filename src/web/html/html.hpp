// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "web/html/attribute.hpp"
#include "web/html/name.hpp"

namespace wayhome::web {

class HtmlWriter;

/// Finished markup. Only HtmlWriter makes it, so text that nobody escaped can never become markup:
/// a std::string does not convert to Html.
class Html {
  public:
    Html() = default;

    std::string_view view() const { return markup_; }
    bool empty() const { return markup_.empty(); }

    /// The bytes to send; leaves this empty.
    std::string released() && { return std::move(markup_); }

    friend bool operator==(const Html&, const Html&) = default;

  private:
    friend class HtmlWriter;
    explicit Html(std::string markup) : markup_(std::move(markup)) {}

    std::string markup_;
};

/// Writes one piece of markup into one string: every text and attribute value is escaped, every
/// element that is opened is closed in order. A fault in that is ours, and is a Bug.
class HtmlWriter {
  public:
    HtmlWriter();
    ~HtmlWriter();

    HtmlWriter(const HtmlWriter&) = delete;
    HtmlWriter& operator=(const HtmlWriter&) = delete;

    /// A start tag. An element without content, such as `input`, is complete with it.
    HtmlWriter& open(const ElementName& element, std::initializer_list<Attribute> attributes = {});
    /// The end tag of the innermost open element, which must be `element`.
    HtmlWriter& close(const ElementName& element);
    /// Text, escaped.
    HtmlWriter& text(std::string_view words);
    /// Markup that is finished already.
    HtmlWriter& raw(const Html& markup);
    /// An element that holds text only.
    HtmlWriter& element(const ElementName& element, std::initializer_list<Attribute> attributes,
                        std::string_view words);
    /// The line that makes a document HTML; written first.
    HtmlWriter& doctype();

    /// The markup; every element must have been closed.
    Html finish() &&;

  private:
    static constexpr std::size_t greatest_depth = 48;

    void append(std::string_view bytes);
    void make_room(std::size_t bytes);

    std::string buffer_;
    std::size_t used_ = 0;
    std::array<std::string_view, greatest_depth> open_{};
    std::size_t depth_ = 0;
};

/// Words or markup, where a component takes either: a std::string is escaped, Html is not.
class Content {
  public:
    Content() = default;
    Content(std::string text) : content_(std::move(text)) {}
    Content(const char* text) : content_(std::string{text}) {}
    Content(Html markup) : content_(std::move(markup)) {}

    bool empty() const;
    bool is_markup() const { return std::holds_alternative<Html>(content_); }

    friend void write(HtmlWriter& w, const Content& content);

  private:
    std::variant<std::string, Html> content_;
};

void write(HtmlWriter& w, const Content& content);

/// Any component as finished markup. A component is a struct of parameters with a function
/// `write(HtmlWriter&, const Component&)` beside it.
template <class Component>
Html render(const Component& component) {
    HtmlWriter w;
    write(w, component);
    return std::move(w).finish();
}

/// Pieces one after the other.
Html joined(std::initializer_list<Html> pieces);

}  // namespace wayhome::web
