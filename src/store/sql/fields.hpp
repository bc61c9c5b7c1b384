// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "application/store_failure.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::store {

/// One row, read from left to right. What the database holds and the program cannot read is thrown
/// as StoreFailure with the name of the statement; it is never passed over.
class Fields {
  public:
    /// The fetched texts, null where the database has none; they outlive this.
    Fields(std::string_view statement, const std::vector<const std::string*>& texts)
        : statement_(statement), texts_(&texts) {}

    bool next_is_null() const;
    void skip(std::size_t columns) { next_ += columns; }

    std::string text();
    std::optional<std::string> maybe_text();
    std::int64_t number();
    int small_number();
    bool flag() { return number() != 0; }
    Instant moment() { return from_epoch(number()); }
    std::optional<Instant> maybe_moment();
    CivilDate date();
    std::optional<CivilDate> maybe_date();

    template <class AnyId>
    AnyId id() {
        return readable(AnyId::from(there()));
    }
    template <class AnyId>
    std::optional<AnyId> maybe_id() {
        const auto* text = next();
        if (text == nullptr) return std::nullopt;
        return readable(AnyId::from(*text));
    }
    /// The value of a closed list.
    template <class List>
    auto code(const List& list) {
        return readable(list.from(there()));
    }
    template <class List>
    auto maybe_code(const List& list) {
        const auto* text = next();
        using Maybe = decltype(list.from(std::string_view{}));
        if (text == nullptr) return Maybe{};
        return Maybe{readable(list.from(*text))};
    }

  private:
    const std::string* next();
    const std::string& there();  ///< the next, which is not null
    template <class T>
    T readable(std::optional<T> value) const {
        if (!value) unreadable();
        return *value;
    }
    [[noreturn]] void unreadable() const;

    std::string_view statement_;
    const std::vector<const std::string*>* texts_;
    std::size_t next_ = 0;
};

}  // namespace wayhome::store
