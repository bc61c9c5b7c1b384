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

/// In words, with the code that returns know it by.
Tag legal_status_of(const application::LegalStanding& law) {
    if (!law.may_read) return {"Not shown to you", TagColour::grey};
    if (!law.status) return {"Not known", TagColour::yellow};
    const auto words = referral::legal_statuses.words_for(*law.status);
    if (*law.status == referral::LegalStatus::not_looked_after) return {std::string{words}};
    return {fmt::format("{} ({})", words, referral::legal_statuses.code_of(*law.status))};
}

}  // namespace

IdentityBar child_bar(const child::Child& child, const referral::Referral& referral,
                      const access::Disclosure& may_read, const application::LegalStanding& law,
                      Instant now) {
    return {
        .name_or_initials = may_read.identity ? child::full_name(child) : child::initials(child),
        .href = application::address_of(referral.id),
        .age = age_of(child, now),
        .pathway = std::string{referral::pathways.words_for(referral.pathway)},
        .legal_status = legal_status_of(law),
        .is_restricted = child.restricted};
}

}  // namespace wayhome::web
