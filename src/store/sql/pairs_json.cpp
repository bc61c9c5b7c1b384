// SPDX-License-Identifier: Apache-2.0
#include "store/sql/pairs_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "application/store_failure.hpp"

namespace wayhome::store {

namespace {

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char each) {
        return each >= ' ' && each <= '~' && each != '"' && each != '\\';
    });
}

/// Most texts need no escape.
void add_quoted(std::string& json, const std::string& text) {
    if (is_plain(text)) {
        json += '"';
        json += text;
        json += '"';
    } else {
        json += nlohmann::json(text).dump();
    }
}

/// Takes the pairs while the text is read, without a document of it: the destructor of nlohmann's
/// document takes memory, and where there is none the whole program would end.
class PairsReader : public nlohmann::json_sax<nlohmann::json> {
  public:
    Pairs pairs;

    bool start_array(std::size_t) override {
        if (++depth_ == in_pair) texts_ = 0;
        return depth_ <= in_pair;
    }
    bool string(std::string& text) override {
        if (depth_ != in_pair || ++texts_ > 2) return false;
        if (texts_ == 1) {
            pairs.emplace_back(std::move(text), std::string{});
        } else {
            pairs.back().second = std::move(text);
        }
        return true;
    }
    bool end_array() override { return depth_-- != in_pair || texts_ == 2; }

    bool null() override { return false; }
    bool boolean(bool) override { return false; }
    bool number_integer(std::int64_t) override { return false; }
    bool number_unsigned(std::uint64_t) override { return false; }
    bool number_float(double, const std::string&) override { return false; }
    bool binary(nlohmann::json::binary_t&) override { return false; }
    bool start_object(std::size_t) override { return false; }
    bool key(std::string&) override { return false; }
    bool end_object() override { return false; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
        return false;
    }

  private:
    static constexpr int in_pair = 2;

    int depth_ = 0;
    int texts_ = 0;  ///< of the pair being read
};

}  // namespace

std::string to_json(const Pairs& pairs) {
    std::string json = "[";
    for (const auto& [name, value] : pairs) {
        if (json.size() > 1) json += ',';
        json += '[';
        add_quoted(json, name);
        json += ',';
        add_quoted(json, value);
        json += ']';
    }
    return json + "]";
}

Pairs pairs_from_json(const std::string& json) {
    PairsReader reader;
    if (!nlohmann::json::sax_parse(json, &reader)) {
        throw application::StoreFailure("a list of pairs in the database cannot be read");
    }
    return std::move(reader.pairs);
}

}  // namespace wayhome::store
