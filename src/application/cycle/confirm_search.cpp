// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/confirm_search.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/due/search_cycle.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/referral/submit_referral.hpp"
#include "application/subjects.hpp"
#include "domain/referral/form/sections.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using referral::ReferralEvent;

/// The sections that have questions.
bool has_questions(const referral::Section& section) {
    return section.group != referral::SectionGroup::check;
}

void check_review(Work& work, const referral::Referral& referral, const ConfirmSearch& wanted,
                  Problems& problems) {
    for (const auto& section : referral::sections()) {
        if (!has_questions(section) || wanted.checked.contains(section.code)) continue;
        problems.push_back(
            {checked_field, "Go through every section and tick it: all of them are reviewed now"});
        break;
    }
    const auto answers = work.records.referrals().answers(referral.id);
    for (const auto& stop : what_stops_sending(work, referral, answers)) {
        problems.push_back({"", stop.words});
    }
}

Answer confirm(Work& work, const ConfirmSearch& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::confirm_search, wanted.seen_version);
    if (!referral) return passed_on(referral);
    const auto awaited = confirmation_of(work, *referral);
    if (!awaited) return no_because("", no_cycle);

    Problems problems;
    if (!wanted.still) problems.push_back({"still", "Choose whether the search is still needed"});
    if (wanted.still == StillNeeded::changed) {
        check_words(wanted.words, "what has changed", "words", problems);
    }
    if (awaited->whole_review) check_review(work, *referral, wanted, problems);
    if (!problems.empty()) return no(std::move(problems));

    if (awaited->whole_review) {
        begin_cycle_reviewed(work, *referral);
    } else {
        go_on_with_cycle(work, *referral);
    }
    const auto event = awaited->whole_review ? ReferralEvent::reviewed : ReferralEvent::confirmed;
    journal::Details details{{"still", std::string{still_needed.code_of(*wanted.still)}}};
    if (wanted.still == StillNeeded::changed) details.emplace_back("words", wanted.words);
    const auto confirmed = advance(work, *referral, event, std::move(details));
    if (!confirmed) return passed_on(confirmed);
    return Done{address_of(confirmed->id), subject_of(confirmed->id), confirmed->child};
}

Answer stop(Work& work, const StopCeasing& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::stop_ceasing, wanted.seen_version);
    if (!referral) return passed_on(referral);
    const auto awaited = confirmation_of(work, *referral);
    if (!awaited) return no_because("", no_cycle);
    if (work.now < awaited->warned) {
        return no_because("", "The referrer is asked on " + in_words(awaited->warned) +
                                  ". Until then nothing ceases.");
    }
    Problems problems;
    check_words(wanted.words, "why the search stays open", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    begin_cycle(work, *referral);
    const auto kept = advance(work, *referral, ReferralEvent::ceasing_stopped,
                              {{"words", wanted.words}, {"due", to_iso(*referral->update_due)}});
    if (!kept) return passed_on(kept);
    return Done{address_of(kept->id), subject_of(kept->id), kept->child};
}

}  // namespace

Answer confirm_search(const Desk& desk, const Asked& asked, const ConfirmSearch& wanted) {
    return perform(desk, asked, Permission::confirm_search,
                   [&](Work& work) { return confirm(work, wanted); });
}

Answer stop_ceasing(const Desk& desk, const Asked& asked, const StopCeasing& wanted) {
    return perform(desk, asked, Permission::stop_ceasing,
                   [&](Work& work) { return stop(work, wanted); });
}

}  // namespace wayhome::application
