// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <type_traits>
#include <utility>
#include <variant>

#include "kernel/expect.hpp"

namespace wayhome {

/// Carries the reason of a refusal into a Result; made by refuse().
template <class E>
struct Refused {
    E why;
};

template <class E>
Refused<std::decay_t<E>> refuse(E&& why) {
    return {std::forward<E>(why)};
}

/// A value, or the reason there is none. Ignoring one does not compile; reading the side that is
/// not there is a Bug.
template <class T, class E>
class [[nodiscard]] Result {
  public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(Refused<E> refused) : held_(std::in_place_index<1>, std::move(refused.why)) {}

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T& value() const& {
        expect(has_value(), "a result that is read has a value");
        return std::get<0>(held_);
    }
    T& value() & {
        expect(has_value(), "a result that is read has a value");
        return std::get<0>(held_);
    }
    T value() && {
        expect(has_value(), "a result that is read has a value");
        return std::get<0>(std::move(held_));
    }
    const E& error() const {
        expect(!has_value(), "a result whose refusal is read was refused");
        return std::get<1>(held_);
    }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

  private:
    std::variant<T, E> held_;
};

/// Done, or the reason it was not.
template <class E>
class [[nodiscard]] Result<void, E> {
  public:
    Result() = default;
    Result(Refused<E> refused) : held_(std::in_place_index<1>, std::move(refused.why)) {}

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const E& error() const {
        expect(!has_value(), "a result whose refusal is read was refused");
        return std::get<1>(held_);
    }

  private:
    std::variant<std::monostate, E> held_;
};

}  // namespace wayhome
