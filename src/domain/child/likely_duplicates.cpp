// SPDX-License-Identifier: Apache-2.0
#include "domain/child/likely_duplicates.hpp"

#include <algorithm>
#include <optional>

#include "domain/child/name_sound.hpp"

namespace wayhome::child {
namespace {

constexpr std::size_t short_word = 5;  ///< up to so many letters one slip is allowed, else two

bool is_slip(std::string_view one, std::string_view other) {
    const auto longest = std::max(one.size(), other.size());
    if (std::min(one.size(), other.size()) < 3) return one == other;
    return letters_apart(one, other) <= (longest <= short_word ? 1U : 2U);
}

bool alike(std::string_view one, std::string_view other) {
    return one == other || sound_of(one) == sound_of(other) || is_slip(one, other);
}

std::vector<std::string> words_of(const Child& child) {
    auto words = name_words(child.given_names.opened());
    for (auto& each : name_words(child.family_name.opened())) words.push_back(std::move(each));
    return words;
}

enum class NameMatch { none, in_part, alike, same };

/// Compares first and last words, in either order: middle names come and go.
NameMatch compare_names(const Child& one, const Child& other) {
    const auto a = words_of(one);
    const auto b = words_of(other);
    if (a.empty() || b.empty()) return NameMatch::none;
    if (a == b) return NameMatch::same;
    const bool first = alike(a.front(), b.front());
    const bool last = alike(a.back(), b.back());
    const bool turned = alike(a.front(), b.back()) && alike(a.back(), b.front());
    if ((first && last) || turned) return NameMatch::alike;
    return first || last || alike(a.front(), b.back()) || alike(a.back(), b.front())
               ? NameMatch::in_part
               : NameMatch::none;
}

enum class BirthMatch { unknown, differs, near_by, same };

/// Near: day and month swapped, or only one of day, month and year differs.
BirthMatch compare_births(const std::optional<CivilDate>& one,
                          const std::optional<CivilDate>& other) {
    if (!one || !other) return BirthMatch::unknown;
    if (*one == *other) return BirthMatch::same;
    const bool swapped =
        one->year() == other->year() &&
        static_cast<unsigned>(one->day()) == static_cast<unsigned>(other->month()) &&
        static_cast<unsigned>(one->month()) == static_cast<unsigned>(other->day());
    const int same_parts = (one->year() == other->year() ? 1 : 0) +
                           (one->month() == other->month() ? 1 : 0) +
                           (one->day() == other->day() ? 1 : 0);
    return swapped || same_parts == 2 ? BirthMatch::near_by : BirthMatch::differs;
}

std::optional<Likeness> likeness_of(bool same_number, NameMatch name, BirthMatch birth) {
    if (same_number) return Likeness::likely;
    const bool whole_name = name >= NameMatch::alike;
    if (whole_name && birth >= BirthMatch::near_by) return Likeness::likely;
    if (whole_name && birth == BirthMatch::unknown) return Likeness::possible;
    if (name == NameMatch::same) return Likeness::possible;
    if (name == NameMatch::in_part && birth == BirthMatch::same) return Likeness::possible;
    return std::nullopt;
}

std::vector<std::string> words_for(bool same_number, NameMatch name, BirthMatch birth) {
    std::vector<std::string> because;
    if (same_number) because.emplace_back("The council’s number is the same");
    if (name == NameMatch::same) because.emplace_back("The name is the same");
    if (name == NameMatch::alike) because.emplace_back("The name sounds or looks alike");
    if (name == NameMatch::in_part) because.emplace_back("Part of the name is alike");
    if (birth == BirthMatch::same) because.emplace_back("The date of birth is the same");
    if (birth == BirthMatch::near_by) because.emplace_back("The date of birth is nearly the same");
    if (birth == BirthMatch::unknown) because.emplace_back("A date of birth is not known");
    if (birth == BirthMatch::differs) because.emplace_back("The date of birth differs");
    return because;
}

}  // namespace

std::vector<LikelyDuplicate> likely_duplicates(const Child& entered,
                                               const std::vector<Child>& candidates) {
    std::vector<LikelyDuplicate> found;
    for (const auto& each : candidates) {
        if (each.id == entered.id) continue;
        const bool same_number = !entered.local_number.empty() &&
                                 entered.local_number == each.local_number &&
                                 entered.authority == each.authority;
        const auto name = compare_names(entered, each);
        const auto birth = compare_births(entered.born, each.born);
        const auto likeness = likeness_of(same_number, name, birth);
        if (likeness) found.push_back({each, *likeness, words_for(same_number, name, birth)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.likeness > b.likeness; });
    return found;
}

}  // namespace wayhome::child
