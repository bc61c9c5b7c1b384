// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/write_case.hpp"

#include "application/tell.hpp"
#include "application/transition/tell_of_plan.hpp"

namespace wayhome::demonstration {
namespace {

/// People are told of what is at most this old.
constexpr Days news{3};

void add_case(application::Records& records, const CaseFile& file) {
    auto referral = file.referral();
    if (referral.status == referral::ReferralStatus::draft) referral.submitted.reset();
    records.referrals().add(referral);
    for (const auto& [code, answer] : file.answers()) {
        records.referrals().put_answer(referral.id, answer);
    }
    for (const auto& question : file.questions()) records.referrals().add(question);
    for (const auto& offer : file.offers()) records.offers().add(offer);
    for (const auto& hold : file.holds()) {
        expect(records.placements().add(hold).has_value(), "a demonstration's bed is free to hold");
    }
    if (file.placement()) {
        expect(records.placements().add(*file.placement(), std::nullopt).has_value(),
               "a demonstration's bed and child are free");
    }
    if (file.plan()) {
        records.transition_plans().add(*file.plan());
        const bool closed = file.referral().status == referral::ReferralStatus::closed;
        if (closed) records.transition_plans().look_again(file.plan()->id, std::nullopt);
    }
}

void tell_people(application::Work& work, const CaseFile& file, const Happening& happening) {
    const auto& event = happening.event;
    if (const auto* const of_referral = std::get_if<referral::ReferralEvent>(&happening.what)) {
        application::tell_of_referral(work, event, file.referral(), *of_referral);
    } else if (const auto* const of_offer = std::get_if<offer::OfferEvent>(&happening.what)) {
        application::tell_of_offer(work, event, file.referral(), file.offers().at(happening.offer),
                                   *of_offer);
    } else if (const auto* const of_placement =
                   std::get_if<placement::PlacementEvent>(&happening.what)) {
        application::tell_of_placement(work, event, file.referral(), *file.placement(),
                                       *of_placement);
    } else if (const auto* const of_plan = std::get_if<transition::PlanEvent>(&happening.what)) {
        application::tell_of_plan(work, event, file.referral(), *of_plan);
    }
}

}  // namespace

void write_case(application::Records& records, History& history, const Telling& telling,
                const CaseFile& file, const ToldAuthority& authority) {
    const auto happens = [&](const Happening& each) {
        history.will_happen(each.event);
        if (each.event.at < telling.now - news) return;
        const application::Asked asked{each.event.by, "", "", ""};
        application::Work work{records, asked, each.event.at, telling.chance, telling.rules};
        tell_people(work, file, each);
    };
    add_case(records, file);
    for (const auto& each : file.happenings()) happens(each);
    for (const auto& each : authority.periods) records.periods().add(each);
    for (const auto& each : authority.events) history.will_happen(each);
    if (authority.alarm) happens(*authority.alarm);
    for (const auto& each : file.uses()) history.will_be_used(each);
}

}  // namespace wayhome::demonstration
