// SPDX-License-Identifier: Apache-2.0
#include "web/pages/case/child_bar.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::web {
namespace {

std::string age_of(const child::Child& child, Instant now) {
    if (!child.born) return "age not known";
    return fmt::format("{} years", age_on(*child.born, london_date(now)));
}

}  // namespace

IdentityBar child_bar(const child::Child& child, const referral::Referral& referral,
                      const access::Disclosure& may_read, Instant now) {
    return {
        .name_or_initials = may_read.identity ? child::full_name(child) : child::initials(child),
        .href = application::address_of(referral.id),
        .age = age_of(child, now),
        .legal_status = {std::string{referral::pathways.words_for(referral.pathway)},
                         TagColour::grey},
        .is_restricted = child.restricted};
}

}  // namespace wayhome::web
