// SPDX-License-Identifier: Apache-2.0
#include "store/sql/base64.hpp"

#include <sodium.h>

#include <vector>

#include "application/store_failure.hpp"

namespace wayhome::store {
namespace {

constexpr int variant = sodium_base64_VARIANT_ORIGINAL;

}  // namespace

std::string to_base64(std::string_view bytes) {
    const std::vector<unsigned char> plain(bytes.begin(), bytes.end());
    std::string text(sodium_base64_encoded_len(plain.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), plain.data(), plain.size(), variant);
    text.pop_back();  // the terminating zero
    return text;
}

std::string from_base64(std::string_view text) {
    std::vector<unsigned char> plain(text.size());
    std::size_t length = 0;
    const char* end = nullptr;
    const int wrong = sodium_base642bin(plain.data(), plain.size(), text.data(), text.size(),
                                        nullptr, &length, &end, variant);
    if (wrong != 0 || end != text.data() + text.size()) {
        throw application::StoreFailure("the content of an attachment cannot be read");
    }
    return {plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(length)};
}

}  // namespace wayhome::store
