// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/document_type.hpp"

#include <cstdint>

#include "kernel/text.hpp"

namespace wayhome::referral {
namespace {

constexpr std::size_t longest_name = 120;

using namespace std::string_view_literals;

}  // namespace

std::optional<std::string_view> document_type(std::string_view bytes) {
    if (bytes.starts_with("%PDF-")) return "application/pdf";
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"sv)) return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF"sv)) return "image/jpeg";
    if (bytes.starts_with("PK\x03\x04"sv)) {
        if (bytes.find("word/") == std::string_view::npos) return std::nullopt;
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }
    if (!bytes.empty() && is_plain_text(bytes)) return "text/plain; charset=utf-8";
    return std::nullopt;
}

std::string document_name(std::string_view claimed) {
    const auto folder = claimed.find_last_of("/\\");
    if (folder != std::string_view::npos) claimed.remove_prefix(folder + 1);
    std::string name;
    for (const char c : claimed) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (byte >= 0x20 && byte != 0x7F) name += c;
    }
    name = trimmed(name);
    if (!is_plain_text(name) || name.empty() || name == "." || name == "..") return "document";
    while (length_in_characters(name) > longest_name) {
        do {
            name.pop_back();
        } while (!is_utf8(name));
    }
    return name;
}

}  // namespace wayhome::referral
