// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/members.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace wayhome::json {
namespace {

constexpr std::size_t longest_shown = 60;

std::string escaped(std::string_view name) {
    std::string pointer;
    for (const char each : name) {
        if (each == '~') {
            pointer += "~0";
        } else if (each == '/') {
            pointer += "~1";
        } else {
            pointer += each;
        }
    }
    return pointer;
}

std::string in_words(Between allowed) {
    return fmt::format("a number {} {} and at most {}",
                       allowed.above_least ? "above" : "of at least", allowed.least, allowed.most);
}

std::string whole_in_words(std::int64_t least, std::int64_t most) {
    return fmt::format("a whole number from {} to {}", least, most);
}

std::string list_in_words(const std::vector<std::string_view>& allowed) {
    return fmt::format("one of {}", fmt::join(allowed, ", "));
}

}  // namespace

std::string shown(const Value& value) {
    if (const auto* const number = value.as<Number>()) return fmt::format("{}", number->value);
    if (const auto* const truth = value.as<bool>()) return *truth ? "true" : "false";
    const auto* const text = value.as<std::string>();
    if (text == nullptr) return std::string{value.kind()};
    const bool is_short = text->size() <= longest_shown;
    std::string line = text->substr(0, longest_shown);
    std::replace_if(
        line.begin(), line.end(), [](char each) { return static_cast<unsigned char>(each) < 32; },
        ' ');
    return fmt::format("\"{}{}\"", line, is_short ? "" : "…");
}

double number_at(const Placed& value, Between allowed, Refusals& refusals) {
    const auto* const number = value.value->as<Number>();
    const bool good =
        number != nullptr && number->value <= allowed.most &&
        (allowed.above_least ? number->value > allowed.least : number->value >= allowed.least);
    if (good) return number->value;
    refusals.push_back({value.pointer, shown(*value.value), in_words(allowed)});
    return allowed.most;
}

std::int64_t whole_at(const Placed& value, std::int64_t least, std::int64_t most,
                      Refusals& refusals) {
    const auto* const number = value.value->as<Number>();
    if (number != nullptr && number->is_whole) {
        const auto whole = static_cast<std::int64_t>(number->value);
        if (whole >= least && whole <= most) return whole;
    }
    refusals.push_back({value.pointer, shown(*value.value), whole_in_words(least, most)});
    return least;
}

std::string text_at(const Placed& value, Refusals& refusals) {
    const auto* const text = value.value->as<std::string>();
    if (text != nullptr && !text->empty()) return *text;
    refusals.push_back({value.pointer, text != nullptr ? "an empty text" : shown(*value.value),
                        "a text of at least one character"});
    return {};
}

std::vector<Placed> items_of(const Placed& array, Refusals& refusals) {
    std::vector<Placed> items;
    const auto* const values = array.value->as<Array>();
    if (values == nullptr) {
        refusals.push_back({array.pointer, shown(*array.value), "an array"});
        return items;
    }
    for (std::size_t each = 0; each < values->size(); ++each) {
        items.push_back({&(*values)[each], fmt::format("{}/{}", array.pointer, each)});
    }
    return items;
}

Members::Members(const Placed& object, Refusals& refusals)
    : object_(object.value != nullptr ? object.value->as<Object>() : nullptr),
      pointer_(object.pointer),
      refusals_(refusals) {
    if (object.value != nullptr && object_ == nullptr) {
        refusals_.push_back({pointer_, shown(*object.value), "an object"});
    }
}

const Value* Members::find(std::string_view name) {
    asked_.emplace_back(name);
    if (object_ == nullptr) return nullptr;
    const auto found = std::find_if(object_->begin(), object_->end(),
                                    [&](const auto& member) { return member.first == name; });
    return found == object_->end() ? nullptr : &found->second;
}

const Value* Members::needed(std::string_view name, std::string_view kind) {
    const auto* const value = find(name);
    if (value == nullptr && object_ != nullptr) refuse(name, "nothing", std::string{kind});
    return value;
}

std::string Members::pointer_of(std::string_view name) const {
    return pointer_ + "/" + escaped(name);
}

void Members::refuse(std::string_view name, std::string found, std::string allowed) {
    refusals_.push_back({pointer_of(name), std::move(found), std::move(allowed)});
}

bool Members::has(std::string_view name) {
    return find(name) != nullptr;
}

double Members::number(std::string_view name, Between allowed) {
    const auto* const value = needed(name, in_words(allowed));
    return value ? number_at({value, pointer_of(name)}, allowed, refusals_) : allowed.most;
}

std::int64_t Members::whole(std::string_view name, std::int64_t least, std::int64_t most) {
    const auto* const value = needed(name, whole_in_words(least, most));
    return value ? whole_at({value, pointer_of(name)}, least, most, refusals_) : least;
}

std::optional<std::int64_t> Members::whole_if_there(std::string_view name, std::int64_t least,
                                                    std::int64_t most) {
    const auto* const value = find(name);
    if (value == nullptr) return std::nullopt;
    return whole_at({value, pointer_of(name)}, least, most, refusals_);
}

std::string Members::text(std::string_view name) {
    const auto* const value = needed(name, "a text of at least one character");
    return value ? text_at({value, pointer_of(name)}, refusals_) : std::string{};
}

std::size_t Members::one_of(std::string_view name, const std::vector<std::string_view>& allowed) {
    const auto* const value = needed(name, list_in_words(allowed));
    if (value == nullptr) return 0;
    const auto* const text = value->as<std::string>();
    const auto found = std::find(allowed.begin(), allowed.end(), text ? *text : "");
    if (text != nullptr && found != allowed.end()) {
        return static_cast<std::size_t>(found - allowed.begin());
    }
    refuse(name, shown(*value), list_in_words(allowed));
    return 0;
}

std::vector<Placed> Members::array(std::string_view name) {
    const auto* const value = needed(name, "an array");
    return value ? items_of({value, pointer_of(name)}, refusals_) : std::vector<Placed>{};
}

std::vector<Placed> Members::array_if_there(std::string_view name) {
    const auto* const value = find(name);
    return value ? items_of({value, pointer_of(name)}, refusals_) : std::vector<Placed>{};
}

Placed Members::member(std::string_view name) {
    return {needed(name, "a value"), pointer_of(name)};
}

void Members::nothing_else() {
    if (object_ == nullptr) return;
    for (const auto& [name, value] : *object_) {
        if (std::find(asked_.begin(), asked_.end(), name) != asked_.end()) continue;
        std::vector<std::string> allowed = asked_;
        std::sort(allowed.begin(), allowed.end());
        allowed.erase(std::unique(allowed.begin(), allowed.end()), allowed.end());
        refuse(name, "a member that the format does not know",
               fmt::format("only {}", fmt::join(allowed, ", ")));
    }
}

std::string in_words(const Refusals& refusals, std::string_view file) {
    std::string lines;
    for (const auto& each : refusals) {
        lines += fmt::format("{}{}: {}: found {}; allowed: {}", lines.empty() ? "" : "\n", file,
                             each.pointer.empty() ? "the whole document" : each.pointer, each.found,
                             each.allowed);
    }
    return lines;
}

std::string in_words(const Fault& fault, std::string_view file) {
    return fmt::format("{}: line {}, column {}: found {}; allowed: {}", file, fault.line,
                       fault.column, fault.found, fault.allowed);
}

}  // namespace wayhome::json
