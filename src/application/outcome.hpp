// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/result.hpp"

namespace wayhome::application {

struct NotFound {};   ///< there is no such thing
struct Forbidden {};  ///< the actor may not; shown exactly like NotFound
struct Stale {};      ///< somebody changed it meanwhile

/// Why a use case did not do what was asked: the rules said no, or one of the three above.
template <class Refusal>
using Failure = std::variant<Refusal, NotFound, Forbidden, Stale>;

template <class T, class Refusal>
using Outcome = Result<T, Failure<Refusal>>;

/// One thing wrong with what was entered, at the field it belongs to; words are for people.
struct Problem {
    std::string field;  ///< id of the field on the page; empty when it is about the whole
    std::string words;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The rules said no: everything that is wrong, in page order; never empty.
using Problems = std::vector<Problem>;

/// What a use case did: where to look next, and what the audit entry names.
struct Done {
    std::string look_at;  ///< address in this service
    std::string subject;  ///< "referral 0f3a…"
    std::optional<ChildId> child;
};

/// The failure that one of the rules' own refusals makes, at its field.
inline Refused<Failure<Problems>> no_because(std::string field, std::string words) {
    return refuse(Failure<Problems>{Problems{{std::move(field), std::move(words)}}});
}

template <class What>
Refused<Failure<Problems>> no(What what) {
    return refuse(Failure<Problems>{what});
}

/// What every use case that changes something answers.
using Answer = Outcome<Done, Problems>;

}  // namespace wayhome::application
