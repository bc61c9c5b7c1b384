// SPDX-License-Identifier: Apache-2.0
#include "web/server/url_text.hpp"

#include "kernel/text.hpp"
#include "web/server/forms.hpp"

namespace wayhome::web {

bool is_readable_text(std::string_view bytes) {
    return bytes.find('\0') == std::string_view::npos && is_utf8(bytes);
}

namespace {

std::optional<unsigned> hex_digit(char digit) {
    if (digit >= '0' && digit <= '9') return static_cast<unsigned>(digit - '0');
    if (digit >= 'a' && digit <= 'f') return static_cast<unsigned>(digit - 'a') + 10;
    if (digit >= 'A' && digit <= 'F') return static_cast<unsigned>(digit - 'A') + 10;
    return std::nullopt;
}

}  // namespace

std::optional<std::string> percent_decoded(std::string_view encoded, Plus plus) {
    std::string decoded;
    decoded.reserve(encoded.size());
    for (std::size_t i = 0; i < encoded.size(); ++i) {
        if (encoded[i] == '+' && plus == Plus::is_space) {
            decoded += ' ';
        } else if (encoded[i] != '%') {
            decoded += encoded[i];
        } else {
            if (encoded.size() - i < 3) return std::nullopt;
            const auto high = hex_digit(encoded[i + 1]);
            const auto low = hex_digit(encoded[i + 2]);
            if (!high || !low) return std::nullopt;
            decoded += static_cast<char>(*high << 4U | *low);
            i += 2;
        }
    }
    if (!is_readable_text(decoded)) return std::nullopt;
    return decoded;
}

std::optional<Fields> urlencoded_fields(std::string_view encoded) {
    Fields fields;
    while (!encoded.empty()) {
        const auto end = encoded.find('&');
        const auto part = encoded.substr(0, end);
        encoded = end == std::string_view::npos ? std::string_view{} : encoded.substr(end + 1);
        if (part.empty()) continue;
        if (fields.size() == most_form_fields) return std::nullopt;

        const auto equals = part.find('=');
        auto name = percent_decoded(part.substr(0, equals), Plus::is_space);
        auto value = equals == std::string_view::npos
                         ? std::optional<std::string>{std::string{}}
                         : percent_decoded(part.substr(equals + 1), Plus::is_space);
        if (!name || !value) return std::nullopt;
        fields.add(std::move(*name), std::move(*value));
    }
    return fields;
}

}  // namespace wayhome::web
