// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/child/child.hpp"

namespace wayhome::child {

/// How sure the rule is that two records are of one child. It is shown to people, who decide.
enum class Likeness { possible, likely };

inline constexpr auto likenesses = code_list<Likeness>({
    {Likeness::possible, "possible", "Possibly the same child"},
    {Likeness::likely, "likely", "Likely to be the same child"},
});

struct LikelyDuplicate {
    Child child;
    Likeness likeness;
    std::vector<std::string> because;  ///< "The date of birth is the same"
};

/// Which of the candidates may be the child that was entered, most likely first (row A8).
/// Likely: the same council's number; or name and date of birth both alike. Possible: the name
/// alike while a date of birth is missing or differs, or one name alike with the same date of
/// birth. Nothing is merged by this.
std::vector<LikelyDuplicate> likely_duplicates(const Child& entered,
                                               const std::vector<Child>& candidates);

}  // namespace wayhome::child
