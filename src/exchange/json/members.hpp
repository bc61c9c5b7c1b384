// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/json/json.hpp"

namespace wayhome::json {

/// Something in a document that its format does not allow.
struct Refusal {
    std::string pointer;  ///< RFC 6901; empty for the whole document
    std::string found;
    std::string allowed;
};

using Refusals = std::vector<Refusal>;

/// A value with its place, from which a refusal says where it is.
struct Placed {
    const Value* value;  ///< null where it is missing, which has been refused already
    std::string pointer;
};

/// What a number may be. Bounds are included unless said otherwise.
struct Between {
    double least;
    double most;
    bool above_least = false;  ///< the least itself is not allowed
};

/// The members of one object, asked for by name. Whatever is wrong is added to the refusals and
/// answered with a harmless value, so that one reading finds every fault; a member nobody asked
/// for is refused at the end, so that a typing error never passes silently.
class Members {
  public:
    Members(const Placed& object, Refusals& refusals);

    bool has(std::string_view name);
    double number(std::string_view name, Between allowed);
    std::int64_t whole(std::string_view name, std::int64_t least, std::int64_t most);
    std::string text(std::string_view name);
    /// One of `allowed`; its place among them.
    std::size_t one_of(std::string_view name, const std::vector<std::string_view>& allowed);
    std::vector<Placed> array(std::string_view name);
    /// Any value, for a reader of its own; missing it has been refused.
    Placed member(std::string_view name);

    std::optional<std::int64_t> whole_if_there(std::string_view name, std::int64_t least,
                                               std::int64_t most);
    std::vector<Placed> array_if_there(std::string_view name);

    /// The place of a member, there or not.
    std::string pointer_of(std::string_view name) const;
    void refuse(std::string_view name, std::string found, std::string allowed);

    /// Refuses the members that were not asked for.
    void nothing_else();

  private:
    const Value* find(std::string_view name);
    const Value* needed(std::string_view name, std::string_view kind);

    const Object* object_;
    std::string pointer_;
    Refusals& refusals_;
    std::vector<std::string> asked_;
};

/// Items of an array.
std::vector<Placed> items_of(const Placed& array, Refusals& refusals);
double number_at(const Placed& value, Between allowed, Refusals& refusals);
std::int64_t whole_at(const Placed& value, std::int64_t least, std::int64_t most,
                      Refusals& refusals);
std::string text_at(const Placed& value, Refusals& refusals);

/// "/demand/0/name: found 3; allowed: a text", one line each.
std::string in_words(const Refusals& refusals, std::string_view file);
std::string in_words(const Fault& fault, std::string_view file);

/// What a value looks like in a message: short, and never more than a line.
std::string shown(const Value& value);

}  // namespace wayhome::json
