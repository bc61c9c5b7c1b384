// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/case_history.hpp"

#include "domain/referral/decision_deadline.hpp"
#include "exchange/demonstration/search_history.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;
using referral::Pathway;
using referral::ReferralEvent;

std::string made_reference(Chance& chance) {
    static constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string reference = "WH-";
    for (int i = 0; i < 8; ++i) {
        if (i == 4) reference += '-';
        reference += signs[chance.below(signs.size())];
    }
    return reference;
}

/// The unit asks the referrer something, and is answered; gives when triage goes on. Nothing where
/// the answer has not come yet.
std::optional<Instant> ask_and_answer(const Telling& telling, CaseFile& file,
                                      const access::Actor& officer, const access::Actor& referrer,
                                      Instant at, Instant triage_due) {
    auto& chance = telling.chance;
    const auto due = telling.along(at, std::max(triage_due, at + Hours{1}), 0.5, 0.5);
    if (!file.happens(at, officer, ReferralEvent::information_requested, {{"due", to_iso(due)}})) {
        return std::nullopt;
    }
    referral::InformationRequest request{.id = chance.make<InformationRequestId>(),
                                         .referral = file.referral().id,
                                         .section = "risks",
                                         .question = "What happened the last time, and who saw it?",
                                         .asked_by = *officer.account,
                                         .asked = at,
                                         .due = due};
    const auto answered = telling.along(at, due, 0.2, 0.9);
    if (file.happens(answered, referrer, ReferralEvent::information_given)) {
        request.answer = "Two staff saw it; their statements are with the social worker.";
        request.answered_by = referrer.account;
        request.answered = answered;
    }
    file.questions().push_back(request);
    return file.has_come(answered) ? std::optional{answered} : std::nullopt;
}

void find_not_eligible(const Telling& telling, CaseFile& file, const access::Actor& officer,
                       Instant at) {
    const auto reason =
        file.referral().pathway == Pathway::welfare ? "criteria_not_shown" : "no_lawful_basis";
    const std::string words = "The evidence given does not show that this test is met today.";
    if (!file.happens(at, officer, ReferralEvent::found_ineligible_by_first,
                      {{"reason", reason}, {"words", words}})) {
        return;
    }
    file.referral().found_ineligible_by = officer.account;
    const auto& second = telling.staff.one(telling.cast.unit.id, Role::unit_lead, telling.chance);
    if (file.happens(at + Minutes{50}, second, ReferralEvent::found_not_eligible,
                     {{"reason", reason}, {"words", words}})) {
        file.referral().found_ineligible_by.reset();
    }
}

}  // namespace

Instant Telling::due(const referral::Referral& referral, referral::TimedStep step,
                     Instant from) const {
    const auto* rule = rules.clock(referral.clock(), step, london_date(from));
    // A long history begins before any rule was in force; what is in force now stands in.
    if (rule == nullptr) rule = rules.clock(referral.clock(), step, london_date(now));
    expect(rule != nullptr, "every clock has a rule for every step");
    return referral::DecisionDeadline{from, referral::standard_of(*rule), working}.due();
}

Instant Telling::along(Instant from, Instant until, double least, double most) const {
    const double share = least + (most - least) * chance.part();
    const auto length = static_cast<double>((until - from).count());
    return from + Seconds{static_cast<Seconds::rep>(length * share)};
}

Asker asker_of(const Telling& telling, const RequestPlan& plan) {
    const auto& [chance, cast, staff, rules, working, beds, now, begins] = telling;
    if (plan.pathway == Pathway::welfare) {
        const auto organisation = plan.authority.organisation;
        return {access::OrganisationKind::authority, organisation,
                staff.one(organisation, Role::referrer, chance)};
    }
    if (plan.pathway == Pathway::police_custody) {
        const auto& force = cast.police.at(plan.london ? 0 : 1);
        return {force.kind, force.id, staff.one(force.id, Role::custody_sergeant, chance)};
    }
    const auto& service = cast.youth_custody_service;
    return {service.kind, service.id, staff.one(service.id, Role::ycs_officer, chance)};
}

referral::Referral draft_of(const Telling& telling, const RequestPlan& plan, const Asker& asker,
                            ChildId child) {
    auto& chance = telling.chance;
    const auto started = plan.submitted - chance.between(Minutes{20}, Hours{5});
    referral::Referral draft{.id = chance.make<ReferralId>(),
                             .reference = made_reference(chance),
                             .pathway = plan.pathway,
                             .urgency = plan.urgency,
                             .referred_by_kind = asker.kind,
                             .referred_by = asker.organisation,
                             .authority = plan.authority.organisation,
                             .started_by = *asker.person.account,
                             .child = child,
                             .started = started,
                             .changed = started};
    if (plan.urgency == referral::Urgency::planned) {
        draft.needed_by = plan.submitted + chance.between(Days{4}, Days{14});
    }
    return draft;
}

CaseFile tell_case(const Telling& telling, const RequestPlan& plan, const Asker& asker,
                   referral::Referral draft) {
    CaseFile file{telling.chance, telling.now, std::move(draft)};
    const auto& officer =
        telling.staff.one(telling.cast.unit.id, Role::unit_officer, telling.chance);
    file.happens(file.referral().started, asker.person, ReferralEvent::started);
    if (!file.happens(plan.submitted, asker.person, ReferralEvent::submitted)) return file;
    const auto triage_due =
        telling.due(file.referral(), referral::TimedStep::triage, plan.submitted);
    file.referral().submitted = plan.submitted;
    file.referral().triage_due = triage_due;

    const auto allocated = telling.along(plan.submitted, triage_due, 0.1, 0.5);
    if (!file.happens(allocated, officer, ReferralEvent::allocated,
                      {{"officer", officer.account->text()}})) {
        return file;
    }
    file.referral().officer = officer.account;
    file.used(allocated, officer, access::Permission::see_referral, UseEnded::viewed,
              file.subject());

    auto ready = telling.along(allocated, triage_due, 0.3, 1.0);
    if (telling.chance.happens(0.12)) {
        const auto answered = ask_and_answer(telling, file, officer, asker.person,
                                             allocated + Seconds{60}, triage_due);
        if (!answered) return file;
        ready = std::max(ready, *answered + Minutes{5});
    }
    if (plan.ending == Ending::not_eligible) {
        find_not_eligible(telling, file, officer, ready);
        return file;
    }
    if (!file.happens(ready, officer, ReferralEvent::found_ready)) return file;
    file.happens(ready, officer, ReferralEvent::search_opened);
    tell_search(telling, plan, asker, officer, ready, file);
    return file;
}

}  // namespace wayhome::demonstration
