// SPDX-License-Identifier: Apache-2.0
#include "web/site/form_token.hpp"

#include <sodium.h>

#include <vector>

namespace wayhome::web {
namespace {

constexpr auto base64 = sodium_base64_VARIANT_URLSAFE_NO_PADDING;

}  // namespace

std::string masked_token(std::string_view token) {
    // First the mask, then the token under it.
    std::vector<unsigned char> bytes(token.size() * 2);
    randombytes_buf(bytes.data(), token.size());
    for (std::size_t i = 0; i < token.size(); ++i) {
        bytes[token.size() + i] = static_cast<unsigned char>(token[i]) ^ bytes[i];
    }
    std::string text(sodium_base64_encoded_len(bytes.size(), base64), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), base64);
    text.resize(text.find('\0'));
    return text;
}

bool is_masked(std::string_view masked, std::string_view token) {
    std::vector<unsigned char> bytes(token.size() * 2);
    std::size_t length = 0;
    const int read = sodium_base642bin(bytes.data(), bytes.size(), masked.data(), masked.size(),
                                       nullptr, &length, nullptr, base64);
    if (token.empty() || read != 0 || length != bytes.size()) return false;
    for (std::size_t i = 0; i < token.size(); ++i) bytes[token.size() + i] ^= bytes[i];
    return sodium_memcmp(bytes.data() + token.size(), token.data(), token.size()) == 0;
}

}  // namespace wayhome::web
