// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_triage.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::open_search;

std::vector<Officer> officers_of(Work& work) {
    std::vector<Officer> officers;
    for (const auto& account :
         work.records.accounts().of_organisation(*work.actor().organisation)) {
        const bool triages = account.roles.has(access::Role::unit_officer) ||
                             account.roles.has(access::Role::unit_lead);
        if (triages) officers.push_back({account.id, account.name});
    }
    return officers;
}

std::optional<FoundNotEligible> found_in(Work& work, const referral::Referral& referral) {
    if (!referral.found_ineligible_by) return std::nullopt;
    const auto name =
        referral::referral_events.code_of(referral::ReferralEvent::found_ineligible_by_first);
    const auto events = work.records.journal().of_referral(referral.id);
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [&](const auto& each) { return each.event.name == name; });
    if (last == events.rend()) return std::nullopt;
    const auto& event = last->event;
    return FoundNotEligible{event.by.name, referral.found_ineligible_by == work.actor().account,
                            std::string{event.detail("reason")}, std::string{event.detail("words")},
                            event.at};
}

Answer read(Work& work, ReferralId wanted, std::optional<SeenTriage>& seen) {
    auto& records = work.records;
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    SeenTriage triage{.referral = *referral};
    if (referral->child) triage.child = records.children().by_id(*referral->child);
    triage.may_read =
        access::disclosure(work.actor(), case_facts(records, work.actor(), *referral));
    triage.law = legal_standing(work, *referral, triage.may_read);
    triage.tests = referral::legal_tests(
        referral::facts_from(*referral, records.referrals().answers(wanted), work.now));
    triage.officers = officers_of(work);
    if (referral->officer) {
        const auto officer = records.accounts().by_id(*referral->officer);
        if (officer) triage.officer = officer->name;
    }
    for (const auto& request : records.referrals().information_requests(wanted)) {
        triage.questions_open += request.answered ? 0 : 1;
    }
    triage.found = found_in(work, *referral);
    triage.known = known_records(work, *referral);
    seen = std::move(triage);
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

/// Who looked at this child: whoever compares with the record has seen it.
void audit_compared(const Desk& desk, const Asked& asked, const Done& seen, ChildId child) {
    const auto audited = view(desk, asked, permission, [&](Work&) -> Answer {
        return Done{seen.look_at, subject_of(child), child};
    });
    expect(audited.has_value(), "nothing was asked for that could be refused");
}

}  // namespace

Answer see_triage(const Desk& desk, const Asked& asked, ReferralId referral,
                  std::optional<SeenTriage>& seen) {
    auto answer =
        view(desk, asked, permission, [&](Work& work) { return read(work, referral, seen); });
    if (!answer) return answer;
    for (const auto& each : seen->known.seen) audit_compared(desk, asked, *answer, each.child.id);
    return answer;
}

}  // namespace wayhome::application
