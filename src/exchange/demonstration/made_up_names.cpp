// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/made_up_names.hpp"

#include <array>

namespace wayhome::demonstration {
namespace {

constexpr std::array given_names = {
    "Wren",   "Robin", "Ash",   "Rowan",  "Sky",     "Jay",   "Willow",  "Linden",
    "Marlow", "Quill", "Fern",  "Reed",   "Hazel",   "Perry", "Sage",    "Briar",
    "Sorrel", "Teal",  "Larch", "Merle",  "Clove",   "Finch", "Juniper", "Alder",
    "Myrtle", "Heron", "Ivy",   "Bryony", "Aspen",   "Tansy", "Yarrow",  "Lark",
    "Clover", "Rook",  "Basil", "Olive",  "Saffron", "Drake", "Poppy",   "Elder"};
constexpr std::array beginnings = {"Sample",  "Demo",   "Mock",  "Test",    "Example", "Pretend",
                                   "Figment", "Invent", "Fable", "Notreal", "Story",   "Dummy"};
constexpr std::array endings = {"well",  "wood",  "ford", "bridge", "by",    "ton",
                                "field", "worth", "ham",  "stone",  "combe", "ley"};

}  // namespace

std::string made_up_given_name(Chance& chance) {
    return chance.one_of(given_names);
}

std::string made_up_family_name(Chance& chance) {
    const std::string beginning = chance.one_of(beginnings);
    return beginning + chance.one_of(endings);
}

std::string made_up_name(Chance& chance) {
    const auto given = made_up_given_name(chance);
    return given + " " + made_up_family_name(chance);
}

}  // namespace wayhome::demonstration
