// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace wayhome {

/// 128 bits that name one thing; never sequential, so that one id tells nothing of another.
using IdBits = std::array<std::uint8_t, 16>;

/// 32 lower-case hexadecimal digits: the form in addresses, files and the database.
std::string to_text(const IdBits& bits);
/// The bits of exactly 32 lower-case hexadecimal digits; nothing for any other text.
std::optional<IdBits> id_bits_from(std::string_view text);

/// The identity of one kind of thing. Ids of different kinds do not convert to each other.
template <class Tag>
class Id {
  public:
    explicit Id(IdBits bits) : bits_(bits) {}

    /// Nothing unless the text is an id's exact text form.
    static std::optional<Id> from(std::string_view text) {
        const auto bits = id_bits_from(text);
        if (!bits) return std::nullopt;
        return Id{*bits};
    }

    std::string text() const { return to_text(bits_); }
    const IdBits& bits() const { return bits_; }

    friend auto operator<=>(const Id&, const Id&) = default;

  private:
    IdBits bits_;
};

/// Where new ids come from: secure random in service, a seeded sequence in tests and
/// demonstrations.
class IdSource {
  public:
    virtual ~IdSource() = default;
    virtual IdBits next() = 0;

    template <class AnyId>
    AnyId make() {
        return AnyId{next()};
    }
};

/// The operating system's secure random numbers, through libsodium.
class RandomIds : public IdSource {
  public:
    IdBits next() override;
};

}  // namespace wayhome

template <class Tag>
struct std::hash<wayhome::Id<Tag>> {
    std::size_t operator()(const wayhome::Id<Tag>& id) const noexcept {
        std::size_t mixed = 0;
        for (std::size_t i = 0; i < 8; ++i) mixed = mixed << 8U | id.bits()[i];
        return mixed;
    }
};
