// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/rules.hpp"

#include <algorithm>

namespace wayhome::matching {
namespace {

template <class List>
auto entry(const List& list, std::string_view code) -> decltype(&*list.begin()) {
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.code == code; });
    return found == list.end() ? nullptr : &*found;
}

}  // namespace

std::string Rules::capability_words(std::string_view code) const {
    const auto* const found = entry(capabilities, code);
    return found == nullptr ? std::string{code} : found->words;
}

std::string Rules::capability_kind(std::string_view code) const {
    const auto* const found = entry(capabilities, code);
    return found == nullptr ? std::string{kind_not_known} : found->kind;
}

std::string Rules::behaviour_words(std::string_view code) const {
    const auto* const found = entry(behaviours, code);
    return found == nullptr ? std::string{code} : found->words;
}

const MixRule* Rules::mix_rule(std::string_view code) const {
    return entry(mix, code);
}

}  // namespace wayhome::matching
