// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/child/child.hpp"
#include "kernel/confidential.hpp"
#include "kernel/time.hpp"

namespace wayhome::matching {

/// Somebody as far as a name tells: read only to see whether a person who is named is this child.
/// It is never written with the facts and never shown. Empty where there is no name.
struct Named {
    Confidential<std::string> words{};  ///< of the name as they compare, in order of the alphabet
    Confidential<std::string> sound{};  ///< child::sound_key() of the name
    std::optional<CivilDate> born{};
};

/// The words of a name as they compare: "Siôn O'Hara" and "O’HARA, Sion" are the same.
std::string words_of(std::string_view name);

/// A person as written in a referral.
Named named(std::string_view name, std::optional<CivilDate> born);
/// A child as recorded.
Named named(const child::Child& child);

/// The words of the names are the same, and no dates of birth speak against it.
bool is_same(const Named& one, const Named& other);

/// Not the same, but somebody has to ask: the names are the same with different dates of birth, or
/// they sound alike and no dates of birth speak against it.
bool may_be_same(const Named& one, const Named& other);

}  // namespace wayhome::matching
