// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace wayhome::web {

namespace name_rules {

constexpr bool is_name(std::string_view name) {
    return !name.empty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-';
    });
}

constexpr bool is_one_of(std::string_view name, auto... names) {
    return ((name == std::string_view{names}) || ...);
}

}  // namespace name_rules

/// The name of an element: a literal, checked while compiling. No `style` element: the content
/// security policy would refuse it.
class ElementName {
  public:
    consteval ElementName(const char* name)
        : name_(name),
          is_void_(name_rules::is_one_of(name, "area", "base", "br", "col", "hr", "img", "input",
                                         "link", "meta", "source", "wbr")) {
        if (!name_rules::is_name(name_)) throw "an element name has letters, digits and hyphens";
        if (name_ == "style") throw "the content security policy refuses style elements";
    }

    constexpr ElementName() = default;
    constexpr std::string_view view() const { return name_; }
    /// Whether the element has no content and no end tag, such as `input`.
    constexpr bool is_void() const { return is_void_; }

  private:
    std::string_view name_;
    bool is_void_ = false;
};

/// The name of an attribute: a literal, checked while compiling. Neither `style` nor an event
/// handler such as `onclick`: the content security policy would refuse them.
class AttributeName {
  public:
    consteval AttributeName(const char* name)
        : name_(name),
          is_address_(name_rules::is_one_of(name, "href", "src", "action", "formaction")) {
        if (!name_rules::is_name(name_)) throw "an attribute name has letters, digits and hyphens";
        if (name_ == "style" || name_.starts_with("on"))
            throw "the content security policy refuses inline styles and event handlers";
    }

    constexpr std::string_view view() const { return name_; }
    /// Whether a browser follows the value.
    constexpr bool is_address() const { return is_address_; }

  private:
    std::string_view name_;
    bool is_address_ = false;
};

}  // namespace wayhome::web
