// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace wayhome::matching {

/// Writes JSON in exactly one way: no spaces, members in the order they are given, whole numbers
/// only, text escaped as RFC 8259 asks and otherwise left in UTF-8. The same calls make the same
/// bytes everywhere.
class JsonText {
  public:
    JsonText& begin_object();
    JsonText& end_object();
    JsonText& begin_array();
    JsonText& end_array();
    JsonText& key(std::string_view name);
    JsonText& text(std::string_view value);
    JsonText& number(std::int64_t value);
    JsonText& yes(bool value);
    JsonText& nothing();

    JsonText& member(std::string_view name, std::string_view value) {
        return key(name).text(value);
    }
    JsonText& member(std::string_view name, std::int64_t value) { return key(name).number(value); }
    JsonText& yes_member(std::string_view name, bool value) { return key(name).yes(value); }

    const std::string& written() const { return written_; }

  private:
    void separate();

    std::string written_;
    bool first_ = true;  ///< nothing stands yet in the innermost object or array, or after a key
};

}  // namespace wayhome::matching
