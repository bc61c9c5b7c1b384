// SPDX-License-Identifier: Apache-2.0
#include "web/site/going_on.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/server/url_text.hpp"

namespace wayhome::web {
namespace {

constexpr std::string_view address_field = "then";
constexpr std::string_view typed_prefix = "typed:";
constexpr auto files_field = "had_files";
constexpr std::size_t longest_address = 500;

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

std::string percent_encoded(std::string_view text) {
    std::string encoded;
    for (const char c : text) {
        if (is_plain(c)) {
            encoded += c;
        } else {
            encoded += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return encoded;
}

/// A path of this site as our own links write it: never "//elsewhere", nor anything that a browser
/// could read as another place.
bool is_ours(std::string_view address) {
    const bool plain = std::all_of(address.begin(), address.end(), [](char c) {
        return is_plain(c) || c == '/' || c == '?' || c == '=' || c == '&' || c == '%';
    });
    return plain && address.size() <= longest_address && address.starts_with('/') &&
           !address.starts_with("//") && !address.starts_with("/sign-");
}

std::string address_with_query(const Request& request) {
    std::string address = request.path;
    char before = '?';
    for (const auto& [name, value] : request.query) {
        address += fmt::format("{}{}={}", before, percent_encoded(name), percent_encoded(value));
        before = '&';
    }
    return address;
}

bool is_a_form_of_ours(const Request& request) {
    return request.method == Method::post && request.header("sec-fetch-site") == "same-origin";
}

}  // namespace

GoingOn going_on_from(const Request& refused) {
    GoingOn going_on;
    if (refused.method == Method::post && !is_a_form_of_ours(refused)) return going_on;
    const auto address = address_with_query(refused);
    if (address == "/" || !is_ours(address)) return going_on;
    for (const auto& [name, value] : refused.form) {
        if (name == csrf_token_field || name == idempotency_key_field) continue;
        going_on.typed.emplace_back(name, value);
    }
    if (refused.method == Method::post && going_on.typed.empty()) return {};
    going_on.address = address;
    going_on.had_files = !refused.uploads.empty();
    return going_on;
}

GoingOn going_on_in(const Fields& sign_in_form, const Fields& query) {
    GoingOn going_on;
    const auto address = sign_in_form.first(address_field);
    going_on.address = address ? *address : query.first(address_field).value_or("");
    if (!is_ours(going_on.address)) return {};
    for (const auto& [name, value] : sign_in_form) {
        if (!name.starts_with(typed_prefix)) continue;
        going_on.typed.emplace_back(name.substr(typed_prefix.size()), value);
    }
    going_on.had_files = sign_in_form.first(files_field).has_value();
    return going_on;
}

std::vector<std::pair<std::string, std::string>> carried(const GoingOn& going_on) {
    std::vector<std::pair<std::string, std::string>> fields;
    if (going_on.address.empty()) return fields;
    fields.emplace_back(address_field, going_on.address);
    for (const auto& [name, value] : going_on.typed) {
        fields.emplace_back(std::string{typed_prefix} + name, value);
    }
    if (going_on.had_files) fields.emplace_back(files_field, "yes");
    return fields;
}

std::string address_of_sign_in(const GoingOn& going_on) {
    if (going_on.address.empty()) return "/sign-in";
    return fmt::format("/sign-in?{}={}", address_field, percent_encoded(going_on.address));
}

}  // namespace wayhome::web
