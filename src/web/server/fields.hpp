// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wayhome::web {

/// Names with values, in the order they came; a name may come more than once. Text is UTF-8.
class Fields {
  public:
    using Entry = std::pair<std::string, std::string>;

    void add(std::string name, std::string value);

    /// The first value under exactly this name.
    std::optional<std::string_view> first(std::string_view name) const;
    /// Every value under exactly this name, in order.
    std::vector<std::string_view> all(std::string_view name) const;

    std::size_t size() const { return entries_.size(); }
    bool empty() const { return entries_.empty(); }
    std::vector<Entry>::const_iterator begin() const { return entries_.begin(); }
    std::vector<Entry>::const_iterator end() const { return entries_.end(); }

  private:
    std::vector<Entry> entries_;
};

}  // namespace wayhome::web
