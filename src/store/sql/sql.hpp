// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace wayhome::store {

/// One statement, under the name it has in errors and timings. Parameters are $1, $2, ...; a dollar
/// sign has no other use.
struct Sql {
    std::string_view name;
    std::string_view text;
};

namespace detail {

template <const std::string_view&... parts>
struct Joined {
    static constexpr auto letters = [] {
        std::array<char, (parts.size() + ... + 0)> all{};
        std::size_t at = 0;
        const auto put = [&](std::string_view part) {
            std::copy(part.begin(), part.end(), all.begin() + static_cast<std::ptrdiff_t>(at));
            at += part.size();
        };
        (put(parts), ...);
        return all;
    }();
    static constexpr std::string_view text{letters.data(), letters.size()};
};

}  // namespace detail

/// Constants put together by the compiler: for statements that share their list of columns.
template <const std::string_view&... parts>
inline constexpr std::string_view joined = detail::Joined<parts...>::text;

}  // namespace wayhome::store
