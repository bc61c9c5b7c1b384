// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/told_by_hand.hpp"

#include <array>

namespace wayhome::demonstration {
namespace {

using namespace std::chrono_literals;
using offer::OfferEvent;
using placement::PlacementEvent;
using referral::Pathway;
using referral::ReferralEvent;
using referral::Urgency;

RequestPlan urgent(const Storyteller& teller, std::size_t borough) {
    auto plan = teller.open_plan(borough, teller.telling().now - told_in_days);
    plan.urgency = Urgency::within_hours;
    plan.rounds = 0;
    return plan;
}

/// An offer to a home, and who answers it.
struct Asked {
    std::size_t offer;
    const access::Actor& manager;
};
Asked ask(Storyteller& teller, CaseFile& file, const home::Home& home, Instant sent) {
    const auto& manager = teller.manager_of(home);
    return {teller.offered(file, home, sent, teller.officer(), manager), manager};
}

void decline(CaseFile& file, const Asked& asked, Instant at, const std::string& reason,
             const std::string& words) {
    file.happens(at, asked.manager, asked.offer, OfferEvent::declined, {{"reason", reason}});
    auto& declined = file.offers()[asked.offer];
    declined.answered = at;
    declined.answered_by = asked.manager.account;
    declined.reason_code = reason;
    declined.reason_words = words;
}

/// Accepts and keeps a bed; false where the home has none.
bool accept(Storyteller& teller, CaseFile& file, const RequestPlan& plan, const home::Home& home,
            Instant sent, OfferEvent event) {
    const auto answered = sent + Minutes{25};
    const auto& telling = teller.telling();
    const auto bed =
        telling.beds.book_at(home, plan, *file.referral().child, answered, telling.now + Days{20});
    if (!bed) return false;
    const auto asked = ask(teller, file, home, sent);
    const auto until = telling.due(file.referral(), referral::TimedStep::take_up, answered);
    file.hold(answered, asked.manager, asked.offer, bed->bed, until);
    file.happens(answered, asked.manager, asked.offer, event);
    auto& accepted = file.offers()[asked.offer];
    accepted.bed = bed->bed;
    accepted.answered = answered;
    accepted.answered_by = asked.manager.account;
    return true;
}

void let_lapse(const Storyteller& teller, CaseFile& file, const home::Home& home) {
    const auto sent = teller.telling().now - Hours{20};
    const auto due =
        teller.telling().due(file.referral(), referral::TimedStep::home_decision, sent);
    const auto offer = file.send(sent, teller.officer(), home.id, due);
    file.happens(due + 1s, access::the_system(), offer, OfferEvent::lapsed);
}

/// Sent and with an officer, and no further yet.
CaseFile& taken_by_officer(Storyteller& teller, const std::string& title, std::size_t borough) {
    const auto now = teller.telling().now;
    auto plan = teller.open_plan(borough, now - Minutes{20});
    auto& file = teller.tell(title, plan, teller.child_of(plan));
    const auto& officer = teller.officer();
    file.happens(now - Minutes{14}, officer, ReferralEvent::allocated,
                 {{"officer", officer.account->text()}});
    file.referral().officer = officer.account;
    return file;
}

/// A detained child with a booked bed, whose bed is free again soon.
CaseFile& booked_from_custody(Storyteller& teller, std::size_t borough, Instant taken) {
    auto plan = urgent(teller, borough);
    plan.pathway = Pathway::police_custody;
    Storyteller::make_a_boy_of(plan);
    auto& file = teller.tell("", plan, teller.child_of(plan));
    const auto person = asker_of(teller.telling(), plan).person;
    for (const auto* const home : teller.homes_for(plan)) {
        const bool kept =
            accept(teller, file, plan, *home, taken - Minutes{50}, OfferEvent::accepted);
        if (!kept) continue;
        const auto offer = file.offers().size() - 1;
        file.book(taken, person, offer, taken + Hours{4});
        file.happens(taken, person, offer, OfferEvent::taken_up);
        file.happens(taken, person, ReferralEvent::taken_up, {{"offers_closed", "0"}});
        return file;
    }
    throw Bug("a home has a bed for a night");
}

void lose_place(CaseFile& file, Instant at, const access::Actor& by, PlacementEvent event,
                const std::string& because) {
    file.happens(at, by, event, {{"reason", because}});
    file.happens(at, by, ReferralEvent::place_lost,
                 {{"because", std::string{placement::placement_events.code_of(event)}}});
}

}  // namespace

void every_answer(Storyteller& teller) {
    const auto plan = urgent(teller, 19);
    auto& file = teller.tell("One search with every answer: more time, declines, conditions", plan,
                             teller.child_of(plan));
    const auto now = teller.telling().now;
    const auto homes = teller.homes_for(plan);
    std::size_t next = 0;
    const auto another = [&]() -> const home::Home& { return *homes.at(next++); };

    bool accepted = false;
    while (!accepted && next < homes.size() - 5) {
        accepted = accept(teller, file, plan, another(), now - Minutes{50},
                          OfferEvent::accepted_with_conditions);
    }
    if (accepted) {
        file.offers().back().conditions = {
            {offer::ConditionKind::staffing, "One more night worker for the first two weeks."}};
    }
    const auto more_time = ask(teller, file, another(), now - Minutes{40});
    file.happens(now - Minutes{15}, more_time.manager, more_time.offer,
                 OfferEvent::extension_requested,
                 {{"words", "The manager on call is reading the file."}});
    decline(file, ask(teller, file, another(), now - Minutes{90}), now - Minutes{30}, "mix_gang",
            "A child who lives here belongs to a group that has threatened this child.");
    const auto questioned = ask(teller, file, another(), now - Minutes{180});
    decline(file, questioned, now - Minutes{120}, "group_stability",
            "The group has only just settled.");
    file.happens(now - Minutes{70}, teller.officer(), questioned.offer, OfferEvent::escalated,
                 {{"words", "Nothing about this child is given as a reason."}});
    let_lapse(teller, file, another());
    const auto just_now = now - Minutes{3};
    file.send(just_now, teller.officer(), another().id,
              teller.telling().due(file.referral(), referral::TimedStep::home_decision, just_now));
}

void just_sent(Storyteller& teller) {
    const auto plan = teller.open_plan(9, teller.telling().now - Minutes{4});
    teller.tell("", plan, teller.child_of(plan));
}

void in_triage(Storyteller& teller) {
    taken_by_officer(teller, "", 12);
}

void waiting_for_an_answer(Storyteller& teller) {
    auto& file = taken_by_officer(
        teller, "The unit has asked the council a question and waits for its answer", 14);
    const auto asked = teller.telling().now - Minutes{9};
    const auto& officer = teller.officer();
    const auto due = asked + Hours{2};
    file.happens(asked, officer, ReferralEvent::information_requested, {{"due", to_iso(due)}});
    file.questions().push_back({.id = teller.telling().chance.make<InformationRequestId>(),
                                .referral = file.referral().id,
                                .section = "risks",
                                .question = "Who saw what happened on Thursday night?",
                                .asked_by = *officer.account,
                                .asked = asked,
                                .due = due});
}

void on_the_road(Storyteller& teller) {
    const auto now = teller.telling().now;
    auto plan = teller.open_plan(16, now - Hours{8});
    plan.pathway = Pathway::remand;
    plan.urgency = Urgency::within_hours;
    Storyteller::make_a_boy_of(plan);
    plan.ending = Ending::placed;
    plan.open_for = Hours{7} + Minutes{15};
    plan.stay = Days{40};
    plan.rounds = 0;
    teller.tell("On the road: a place is taken up and the child has not arrived yet", plan,
                teller.child_of(plan));
}

void did_not_arrive(Storyteller& teller) {
    const auto taken = teller.telling().now - Hours{30};
    auto& file = booked_from_custody(teller, 22, taken);
    const auto& home = teller.telling().beds.home(file.placement()->home);
    lose_place(file, taken + Hours{7}, teller.manager_of(home), PlacementEvent::non_arrival,
               "bail_granted");
}

void cancelled(Storyteller& teller) {
    const auto taken = teller.telling().now - Hours{28};
    auto& file = booked_from_custody(teller, 26, taken);
    lose_place(file, taken + Hours{2}, teller.officer(), PlacementEvent::cancelled,
               "released_from_custody");
}

void draft_expired(Storyteller& teller) {
    const auto plan = teller.open_plan(28, teller.telling().now - draft_begun);
    auto& file = teller.begin(plan, teller.child_of(plan));
    file.happens(file.referral().started + Days{28}, access::the_system(),
                 ReferralEvent::draft_expired);
}

}  // namespace wayhome::demonstration
