// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/rulebook.hpp"
#include "domain/referral/working_time.hpp"
#include "exchange/demonstration/accounts.hpp"
#include "exchange/demonstration/bed_book.hpp"
#include "exchange/demonstration/case_file.hpp"

namespace wayhome::demonstration {

/// What every case of a world is told with.
struct Telling {
    Chance& chance;
    const Cast& cast;
    const Staff& staff;
    const referral::Rulebook& rules;
    const referral::WorkingTime& working;
    BedBook& beds;
    Instant now;
    Instant begins;  ///< the first day of the history

    /// By when a step that starts at that moment is due.
    Instant due(const referral::Referral& referral, referral::TimedStep step, Instant from) const;
    /// A moment between the two, from that share of the way to that other.
    Instant along(Instant from, Instant until, double least, double most) const;
};

/// The organisation that asks, and one of its people.
struct Asker {
    access::OrganisationKind kind;
    OrganisationId organisation;
    access::Actor person;
};
Asker asker_of(const Telling& telling, const RequestPlan& plan);

/// A referral as it is before its first event.
referral::Referral draft_of(const Telling& telling, const RequestPlan& plan, const Asker& asker,
                            ChildId child);

/// Tells what became of a referral until now. Its child is in no bed when it begins.
CaseFile tell_case(const Telling& telling, const RequestPlan& plan, const Asker& asker,
                   referral::Referral draft);

}  // namespace wayhome::demonstration
