// SPDX-License-Identifier: Apache-2.0
#include "application/session/password.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <array>
#include <semaphore>
#include <vector>

#include "kernel/expect.hpp"

namespace wayhome::application {
namespace {

constexpr unsigned long long passes = 2;
constexpr std::size_t memory_bytes = std::size_t{19} * 1024 * 1024;

std::counting_semaphore<2>& at_most_two() {
    static std::counting_semaphore<2> places{2};
    return places;
}

class Place {
  public:
    Place() { at_most_two().acquire(); }
    ~Place() { at_most_two().release(); }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
};

void start_sodium() {
    expect(sodium_init() >= 0, "libsodium starts");
}

}  // namespace

std::string hash_of_password(const std::string& password) {
    start_sodium();
    const Place place;
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str_alg(hash.data(), password.data(), password.size(), passes,
                                             memory_bytes, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0) throw std::bad_alloc{};
    return hash.data();
}

bool is_password(const std::string& password, const std::string& hash) {
    start_sodium();
    const Place place;
    return crypto_pwhash_str_verify(hash.c_str(), password.data(), password.size()) == 0;
}

const std::string& hash_of_nobody() {
    static const std::string hash = hash_of_password(random_token());
    return hash;
}

std::string random_token() {
    start_sodium();
    std::array<unsigned char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    constexpr auto variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<char, 44> text{};
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    return text.data();
}

std::string sha256_hex(const std::string& text) {
    start_sodium();
    const std::vector<unsigned char> bytes(text.begin(), text.end());
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    std::string hex;
    for (const auto byte : digest) hex += fmt::format("{:02x}", byte);
    return hex;
}

}  // namespace wayhome::application
