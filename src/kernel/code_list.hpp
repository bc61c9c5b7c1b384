// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "kernel/expect.hpp"

namespace wayhome {

/// One entry of a closed list: the code is what files, addresses and the database hold; the words
/// are what people read.
template <class E>
struct Coded {
    E value;
    std::string_view code;
    std::string_view words;
};

/// A closed list of codes, complete for its enumeration.
template <class E, std::size_t N>
class CodeList {
  public:
    constexpr explicit CodeList(std::array<Coded<E>, N> entries) : entries_(entries) {}

    constexpr std::string_view code_of(E value) const { return entry(value).code; }
    constexpr std::string_view words_for(E value) const { return entry(value).words; }

    constexpr std::optional<E> from(std::string_view code) const {
        for (const auto& each : entries_) {
            if (each.code == code) return each.value;
        }
        return std::nullopt;
    }

    constexpr auto begin() const { return entries_.begin(); }
    constexpr auto end() const { return entries_.end(); }
    constexpr std::size_t size() const { return N; }

  private:
    constexpr const Coded<E>& entry(E value) const {
        for (const auto& each : entries_) {
            if (each.value == value) return each;
        }
        throw Bug("every value of an enumeration is in its code list");
    }

    std::array<Coded<E>, N> entries_;
};

template <class E, std::size_t N>
constexpr CodeList<E, N> code_list(const Coded<E> (&entries)[N]) {
    return CodeList<E, N>{std::to_array(entries)};
}

}  // namespace wayhome
