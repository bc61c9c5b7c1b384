// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/referral/referrals.hpp"
#include "kernel/id.hpp"

namespace wayhome::application {

/// A reference that no referral has yet, "WH-4K7M-2Q9D": eight characters of Crockford's base 32
/// (no I, L, O or U), from random bits. It says nothing of the child, the council or the day.
std::string new_reference(const referral::Referrals& referrals, IdSource& ids);

}  // namespace wayhome::application
