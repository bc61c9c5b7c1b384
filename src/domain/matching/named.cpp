// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/named.hpp"

#include <algorithm>

#include "domain/child/name_sound.hpp"

namespace wayhome::matching {
namespace {

using Text = Confidential<std::string>;

bool agree(const Text& one, const Text& other) {
    return !one.opened().empty() && one == other;
}

bool could_be_born_alike(const Named& one, const Named& other) {
    return !one.born || !other.born || *one.born == *other.born;
}

}  // namespace

std::string words_of(std::string_view name) {
    auto words = child::name_words(name);
    std::sort(words.begin(), words.end());
    std::string joined;
    for (const auto& each : words) joined += (joined.empty() ? "" : " ") + each;
    return joined;
}

Named named(std::string_view name, std::optional<CivilDate> born) {
    return {Text{words_of(name)}, Text{child::sound_key(name, "")}, born};
}

Named named(const child::Child& child) {
    return {Text{words_of(child::full_name(child))}, Text{child.sounds_like}, child.born};
}

bool is_same(const Named& one, const Named& other) {
    return agree(one.words, other.words) && could_be_born_alike(one, other);
}

bool may_be_same(const Named& one, const Named& other) {
    if (agree(one.words, other.words)) return !could_be_born_alike(one, other);
    return agree(one.sound, other.sound) && could_be_born_alike(one, other);
}

}  // namespace wayhome::matching
