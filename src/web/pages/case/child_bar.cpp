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

/// A limit counted in hours is near on its last day, others in their last week.
bool is_near(const application::LegalStanding& law, Instant now) {
    const bool by_hours = law.in_force && order::is_counted_in_hours(law.in_force->kind);
    return *law.covered_until - now <= (by_hours ? Seconds{Days{1}} : Seconds{Days{7}});
}

std::optional<LegalLimit> next_limit(const application::LegalStanding& law, Instant now) {
    const auto review =
        law.review_due ? std::optional{start_of_london_day(*law.review_due)} : std::nullopt;
    if (law.covered_until && (!review || *law.covered_until <= *review)) {
        return LegalLimit{"Legal authority ends", in_words(*law.covered_until),
                          to_iso(*law.covered_until), is_near(law, now)};
    }
    if (review && !law.uncovered_since) {
        return LegalLimit{"Review of the criteria is due", in_words(*law.review_due),
                          to_iso(*law.review_due), *review - now <= Days{7}};
    }
    return std::nullopt;
}

std::string alarm_of(const application::LegalStanding& law) {
    if (!law.uncovered_since) return {};
    return "The child is present and no legal authority is in force since " +
           in_words(*law.uncovered_since) + ". The stay is not lawful until one is recorded.";
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
        .authority = law.in_force ? std::string{order::period_kinds.words_for(law.in_force->kind)}
                                  : std::string{},
        .next_limit = next_limit(law, now),
        .alarm = alarm_of(law),
        .is_restricted = child.restricted};
}

}  // namespace wayhome::web
