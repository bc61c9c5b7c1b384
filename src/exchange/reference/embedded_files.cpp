// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/embedded_files.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>
#include <vector>

#include "kernel/expect.hpp"

namespace wayhome::reference {
namespace {

void add(crypto_generichash_state& state, std::string_view text) {
    // Lengths go in as well, so that text moved from one file to the next changes the hash.
    const auto sized = fmt::format("{}:{}", text.size(), text);
    std::vector<unsigned char> bytes(sized.begin(), sized.end());
    crypto_generichash_update(&state, bytes.data(), bytes.size());
}

}  // namespace

std::string_view reference_file(std::string_view name) {
    const auto files = embedded_files();
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const EmbeddedFile& each) { return each.name == name; });
    expect(found != files.end(), "a reference file that is asked for is embedded");
    return found->text;
}

std::string content_version(std::span<const std::string_view> names) {
    std::array<unsigned char, 16> hash{};
    crypto_generichash_state state{};
    crypto_generichash_init(&state, nullptr, 0, hash.size());
    for (const auto name : names) {
        add(state, name);
        add(state, reference_file(name));
    }
    crypto_generichash_final(&state, hash.data(), hash.size());

    std::string digits;
    for (std::size_t i = 0; i < 8; ++i) digits += fmt::format("{:02x}", hash[i]);
    return digits;
}

}  // namespace wayhome::reference
