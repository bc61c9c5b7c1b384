// SPDX-License-Identifier: Apache-2.0
#include "application/order/tell_of_authority.hpp"

#include "application/addresses.hpp"
#include "application/tell.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

std::string page_of(const referral::Referral& referral) {
    return address_of(referral.id) + "/authority";
}

void tell_all(Work& work, const journal::Event& event, const referral::Referral& referral,
              const std::string& words) {
    tell_referrer(work, event, referral, words, page_of(referral));
    tell_authority(work, event, referral, words, page_of(referral));
    tell_unit(work, event, words, page_of(referral));
    if (!referral.child) return;
    for (const auto& placement : work.records.placements().of_child(*referral.child)) {
        if (placement::keeps_bed(placement.status)) {
            tell_home(work, event, placement.home, words, page_of(referral));
        }
    }
}

}  // namespace

void tell_of_period(Work& work, const journal::Event& event, const referral::Referral& referral,
                    const order::Period& period, order::PeriodEvent what) {
    using enum order::PeriodEvent;
    const auto& quoted = referral.reference;
    switch (what) {
        case warned:
            tell_all(work, event, referral,
                     quoted + ": legal authority ends " + in_words(period.ends) + ", in " +
                         length_in_words(period.ends - work.now));
            break;
        case ended:
            tell_all(work, event, referral, quoted + ": legal authority has ended");
            break;
        case granted:
            tell_all(work, event, referral,
                     quoted + ": legal authority was granted until " + in_words(period.ends));
            break;
        case refused:
            tell_all(work, event, referral, quoted + ": legal authority was refused");
            break;
        case discharged:
            tell_all(work, event, referral, quoted + ": legal authority ended early");
            break;
        case planned:
        case came_into_force:
            break;
    }
}

void tell_of_cover(Work& work, const journal::Event& event, const referral::Referral& referral,
                   const placement::Placement& placement, placement::PlacementEvent what) {
    const auto words = referral.reference +
                       (what == placement::PlacementEvent::authority_missing
                            ? ": ALARM: the child is present and no legal authority is in force"
                            : ": legal authority covers the child’s stay again");
    tell_home(work, event, placement.home, words, address_of(placement.id));
    tell_authority(work, event, referral, words, page_of(referral));
    tell_referrer(work, event, referral, words, page_of(referral));
    tell_unit(work, event, words, page_of(referral));
}

}  // namespace wayhome::application
