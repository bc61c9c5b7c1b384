// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/stories.hpp"

#include "exchange/demonstration/storyteller.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using namespace std::chrono_literals;
using offer::OfferEvent;
using referral::Behaviour;
using referral::Pathway;
using referral::Urgency;

void friday_night(Storyteller& teller) {
    auto plan = teller.open_plan(8, teller.latest(std::chrono::Friday, 22, 40));
    plan.pathway = Pathway::police_custody;
    plan.urgency = Urgency::within_hours;
    plan.sex = child::Sex::male;
    plan.ending = Ending::placed;
    plan.open_for = Hours{4};
    plan.stay = Hours{56};
    plan.rounds = 0;
    teller.tell("Friday-night detention, moved out of a cell before morning", plan,
                teller.child_of(plan));
}

void crossing_a_sunday(Storyteller& teller) {
    auto plan = teller.open_plan(11, teller.latest(std::chrono::Saturday, 16, 5));
    plan.urgency = Urgency::within_72_hours;
    teller.tell("72 hours without an order, across a Sunday", plan, teller.child_of(plan, {}),
                {{"legal_status", "without_order", "in_use"},
                 {"legal_status", "secure_since", to_iso(plan.submitted - Hours{7})},
                 {"legal_status", "hours_used", "7"}});
}

void twins(Storyteller& teller) {
    auto plan = teller.open_plan(21, teller.telling().now - Days{9});
    const auto first = teller.child_of(plan, {"Merle", "Samplewood"});
    auto second = teller.child_of(plan, {"Lark", "Samplewood"});
    second.born = first.born;
    teller.tell("Twins, to be kept together: the first", plan, first);
    plan.submitted += Hours{1};
    teller.tell("Twins, to be kept together: the second", plan, second);
}

void gang_conflict(Storyteller& teller) {
    auto plan = teller.open_plan(23, teller.telling().now - Days{40});
    plan.sex = child::Sex::male;
    plan.ending = Ending::placed;
    plan.open_for = Days{8};
    plan.stay = Days{120};
    plan.behaviours.set(static_cast<std::size_t>(Behaviour::gang_affiliated));
    const auto settled = teller.child_of(plan, {"Drake", "Storyfield"});
    teller.tell("", plan, settled, {{"behaviours_exploitation", "gang_name", "Example Road"}});
    auto rival = teller.open_plan(24, teller.telling().now - Days{3});
    rival.sex = child::Sex::male;
    rival.behaviours.set(static_cast<std::size_t>(Behaviour::gang_affiliated));
    teller.tell("Two rival groups: the child of one waits, the other lives in a home", rival,
                teller.child_of(rival, {"Rook", "Fableford"}),
                {{"behaviours_exploitation", "gang_name", "Sample Street"},
                 {"keep_apart", "any", "yes"},
                 {"keep_apart", "children.1.name", "Drake Storyfield"},
                 {"keep_apart", "children.1.reason", "rival_group"}});
}

void restricted(Storyteller& teller) {
    const auto plan = teller.open_plan(31, teller.telling().now - Days{5});
    auto child = teller.child_of(plan, {"Quill", "Notrealstone"});
    child.restricted = true;
    const auto& file =
        teller.tell("A restricted record: only named people may see it", plan, child);
    teller.told().readers.emplace_back(child.id, file.referral().started_by);
    const auto& named =
        teller.telling().staff.first(teller.telling().cast.unit.id, access::Role::unit_officer);
    teller.told().readers.emplace_back(child.id, *named.account);
}

void decline_later_accepted(Storyteller& teller) {
    auto plan = teller.open_plan(15, teller.telling().now - Minutes{100});
    plan.pathway = Pathway::youth_custody;
    plan.urgency = Urgency::within_hours;
    plan.sex = child::Sex::male;
    plan.rounds = 0;
    auto& file = teller.tell("Justice: a decline the unit questioned, later accepted", plan,
                             teller.child_of(plan));
    const auto& home = teller.some_home(plan);
    const auto& manager = teller.manager_of(home);
    const auto& by = teller.officer();
    const auto sent = teller.telling().now - Minutes{55};
    const auto offer = teller.offered(file, home, sent, by, manager);
    file.happens(sent + Minutes{12}, manager, offer, OfferEvent::declined,
                 {{"reason", "staffing_level"}});
    const std::string question =
        "Would one more night staff, paid for by the service, change this?";
    file.happens(sent + Minutes{20}, by, offer, OfferEvent::returned_to_home,
                 {{"words", question},
                  {"declined_with", "staffing_level"},
                  {"declined_words", "We are one member of staff short tonight."}});
    auto& returned = file.offers()[offer];
    returned.returned = true;
    returned.unit_question = question;
    const auto again = sent + Minutes{20};
    returned.due = teller.telling().due(file.referral(), referral::TimedStep::home_decision, again);
    const auto accepted = again + Minutes{25};
    const auto until =
        teller.telling().due(file.referral(), referral::TimedStep::take_up, accepted);
    const auto bed = teller.telling().beds.book_at(home, plan, *file.referral().child, accepted,
                                                   teller.telling().now + Days{60});
    if (!bed) return;
    file.hold(accepted, manager, offer, bed->bed, until);
    file.happens(accepted, manager, offer, OfferEvent::accepted);
    returned.bed = bed->bed;
    returned.answered = accepted;
    returned.answered_by = manager.account;
}

void bed_closes_during_offer(Storyteller& teller) {
    auto plan = teller.open_plan(27, teller.telling().now - Days{2});
    plan.urgency = Urgency::within_hours;
    plan.rounds = 0;
    auto& file = teller.tell("A bed closes for lack of staff while the offer is open", plan,
                             teller.child_of(plan));
    const auto& home = teller.some_home(plan);
    teller.offered(file, home, teller.telling().now - Minutes{35}, teller.officer(),
                   teller.manager_of(home));
    teller.told().closes_a_bed = home.id;
}

/// The night summer time ends: the clock shows half past one twice.
void night_of_two_ones(Storyteller& teller) {
    auto year = london_date(teller.telling().now).year();
    auto night =
        std::chrono::sys_days{year / std::chrono::October / std::chrono::Sunday[std::chrono::last]};
    if (night > teller.telling().now) {
        year -= std::chrono::years{1};
        night = std::chrono::sys_days{year / std::chrono::October /
                                      std::chrono::Sunday[std::chrono::last]};
    }
    auto plan = teller.open_plan(18, night - Hours{9});
    plan.ending = Ending::placed;
    plan.urgency = Urgency::within_hours;
    plan.open_for = Hours{10};
    plan.stay = Days{150};
    plan.rounds = 0;
    teller.tell("Admitted on the night the clocks go back", plan, teller.child_of(plan));
}

void names(Storyteller& teller) {
    const auto tell_name = [&](const std::string& title, std::size_t borough, const Named& named) {
        const auto plan =
            teller.open_plan(borough, teller.telling().now - Days{static_cast<int>(borough)});
        teller.tell(title, plan, teller.child_of(plan, named));
    };
    tell_name("A name with an apostrophe", 4, {"Niamh", "O’Sampleton"});
    tell_name("A name of four parts", 5, {"María José", "de Ejemplo Ficticio"});
    tell_name("A Welsh name", 6, {"Llŷr", "ap Enghraifft"});
    tell_name("A name written from right to left", 7, {"نور", "المثال"});
}

void unknown_birth(Storyteller& teller) {
    auto plan = teller.open_plan(10, teller.telling().now - Days{6});
    auto child = teller.child_of(plan, {"Sorrel", "Mockbridge"});
    child.born.reset();
    teller.tell("A child whose date of birth nobody knows", plan, child);
}

void drafts(Storyteller& teller) {
    for (const std::size_t borough : {2U, 11U, 13U}) {
        auto plan = teller.open_plan(borough, teller.telling().now + Minutes{10});
        teller.tell("", plan, teller.child_of(plan));
    }
}

void order_ran_out(Storyteller& teller) {
    auto plan = teller.open_plan(29, teller.telling().now - Days{70});
    plan.ending = Ending::placed;
    plan.open_for = Days{6};
    plan.stay = Days{200};
    plan.rounds = 0;
    const auto& file = teller.tell(
        "An order that ran out: the child is present, nothing is in force, the alarm stands", plan,
        teller.child_of(plan, {"Wren", "Tallowbury"}));
    teller.told().order_ran_out = file.referral().id;
}

}  // namespace

ToldStories tell_stories(const Telling& telling, MadeUpChildren& children) {
    Storyteller teller{telling, children};
    friday_night(teller);
    crossing_a_sunday(teller);
    twins(teller);
    gang_conflict(teller);
    restricted(teller);
    decline_later_accepted(teller);
    bed_closes_during_offer(teller);
    night_of_two_ones(teller);
    names(teller);
    unknown_birth(teller);
    drafts(teller);
    order_ran_out(teller);
    return std::move(teller.told());
}

void close_bed_in_story(const Telling& telling, const ToldStories& stories,
                        std::vector<ToldClosure>& closures) {
    if (!stories.closes_a_bed) return;
    const auto today = london_date(telling.now);
    for (auto& each : closures) {
        auto& closure = each.closure;
        if (closure.home != *stories.closes_a_bed || !closure.covers(today)) continue;
        closure.reason = home::ClosureReason::staffing;
        closure.note = "Two night staff called in sick; the bed cannot be opened safely.";
        closure.from = today;
        closure.protects.reset();
        each.event.at = telling.now - Minutes{20};
        for (auto& [name, value] : each.event.details) {
            if (name == "reason") value = "staffing";
            if (name == "from") value = to_iso(today);
            if (name == "words") value = closure.note;
        }
        return;
    }
}

}  // namespace wayhome::demonstration
