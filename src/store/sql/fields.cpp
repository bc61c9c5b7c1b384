// SPDX-License-Identifier: Apache-2.0
#include "store/sql/fields.hpp"

#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "kernel/expect.hpp"

namespace wayhome::store {

bool Fields::next_is_null() const {
    expect(next_ < texts_->size(), "a row is read no further than it goes");
    return (*texts_)[next_] == nullptr;
}

const std::string* Fields::next() {
    expect(next_ < texts_->size(), "a row is read no further than it goes");
    return (*texts_)[next_++];
}

const std::string& Fields::there() {
    const auto* text = next();
    if (text == nullptr) unreadable();
    return *text;
}

std::optional<std::string> Fields::maybe_text() {
    const auto* text = next();
    return text == nullptr ? std::nullopt : std::optional{*text};
}

std::string Fields::text() {
    return there();
}

std::int64_t Fields::number() {
    const auto& digits = there();
    std::int64_t value = 0;
    const auto* end = digits.data() + digits.size();
    const auto [stopped, error] = std::from_chars(digits.data(), end, value);
    if (error != std::errc{} || stopped != end) unreadable();
    return value;
}

int Fields::small_number() {
    const auto value = number();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        unreadable();
    }
    return static_cast<int>(value);
}

std::optional<Instant> Fields::maybe_moment() {
    if (!next_is_null()) return moment();
    skip(1);
    return std::nullopt;
}

CivilDate Fields::date() {
    return readable(date_from_iso(there()));
}

std::optional<CivilDate> Fields::maybe_date() {
    const auto* day = next();
    if (day == nullptr) return std::nullopt;
    return readable(date_from_iso(*day));
}

void Fields::unreadable() const {
    throw application::StoreFailure(
        fmt::format("{}: column {} holds what cannot be read", statement_, next_));
}

}  // namespace wayhome::store
