// SPDX-License-Identifier: Apache-2.0
#include "application/referral/reference.hpp"

namespace wayhome::application {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
static_assert(digits.size() == 32);

std::string reference_from(const IdBits& bits) {
    std::string text = "WH-";
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == 4) text += '-';
        text += digits[bits[bits.size() - 1 - i] & 0x1FU];
    }
    return text;
}

}  // namespace

std::string new_reference(const referral::Referrals& referrals, IdSource& ids) {
    auto reference = reference_from(ids.next());
    while (referrals.by_reference(reference)) reference = reference_from(ids.next());
    return reference;
}

}  // namespace wayhome::application
