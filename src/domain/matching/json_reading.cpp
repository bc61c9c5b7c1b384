// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/json_reading.hpp"

#include <charconv>

namespace wayhome::matching {
namespace {

/// What stands in a comparison is four deep; this is far beyond it and keeps the stack safe.
constexpr int deepest = 32;

class Reader {
  public:
    explicit Reader(std::string_view all) : all_(all) {}

    std::optional<JsonValue> whole() {
        auto value = any(0);
        if (!value || at_ != all_.size()) return std::nullopt;
        return value;
    }

  private:
    bool take(char wanted) {
        if (at_ >= all_.size() || all_[at_] != wanted) return false;
        ++at_;
        return true;
    }

    std::optional<JsonValue> any(int depth) {
        if (depth > deepest || at_ >= all_.size()) return std::nullopt;
        const auto from = at_;
        JsonValue value;
        const char first = all_[at_];
        const bool whole = first == '{'   ? object(value, depth)
                           : first == '[' ? array(value, depth)
                           : first == '"' ? text(value.text)
                                          : word();
        if (!whole) return std::nullopt;
        value.written = all_.substr(from, at_ - from);
        return value;
    }

    bool object(JsonValue& value, int depth) {
        ++at_;
        if (take('}')) return true;
        do {
            std::string name;
            if (!text(name) || !take(':')) return false;
            auto member = any(depth + 1);
            if (!member) return false;
            value.members.emplace_back(std::move(name), std::move(*member));
        } while (take(','));
        return take('}');
    }

    bool array(JsonValue& value, int depth) {
        ++at_;
        if (take(']')) return true;
        do {
            auto item = any(depth + 1);
            if (!item) return false;
            value.items.push_back(std::move(*item));
        } while (take(','));
        return take(']');
    }

    bool text(std::string& into) {
        if (!take('"')) return false;
        while (at_ < all_.size() && all_[at_] != '"') {
            if (!take('\\')) {
                into += all_[at_++];
            } else if (take('u')) {
                if (!control_character(into)) return false;
            } else {
                if (at_ >= all_.size()) return false;
                into += all_[at_++];
            }
        }
        return take('"');
    }

    /// Four hexadecimal digits; only characters below a space are written so.
    bool control_character(std::string& into) {
        constexpr std::size_t digits = 4;
        constexpr unsigned space = 0x20;
        unsigned code = space;
        const auto found = all_.substr(at_, digits);
        const auto read = std::from_chars(found.data(), found.data() + found.size(), code, 16);
        if (read.ptr != found.data() + digits || code >= space) return false;
        into += static_cast<char>(code);
        at_ += digits;
        return true;
    }

    /// A whole number, true, false or null.
    bool word() {
        const auto from = at_;
        while (at_ < all_.size() && all_[at_] != ',' && all_[at_] != '}' && all_[at_] != ']') {
            ++at_;
        }
        return at_ > from;
    }

    std::string_view all_;
    std::size_t at_ = 0;
};

}  // namespace

const JsonValue* JsonValue::member(std::string_view name) const {
    for (const auto& [key, value] : members) {
        if (key == name) return &value;
    }
    return nullptr;
}

int JsonValue::number() const {
    int value = 0;
    std::from_chars(written.data(), written.data() + written.size(), value);
    return value;
}

std::optional<JsonValue> read_json(std::string_view text) {
    return Reader{text}.whole();
}

}  // namespace wayhome::matching
