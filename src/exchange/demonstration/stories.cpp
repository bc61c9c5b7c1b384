// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/stories.hpp"

#include <algorithm>

#include "exchange/demonstration/told_by_hand.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using namespace std::chrono_literals;
using offer::OfferEvent;
using referral::Behaviour;
using referral::Pathway;
using referral::Urgency;

void friday_night(Storyteller& teller) {
    auto plan = teller.open_plan(8, latest(teller.telling().now, std::chrono::Friday, 22, 40));
    plan.pathway = Pathway::police_custody;
    plan.urgency = Urgency::within_hours;
    Storyteller::make_a_boy_of(plan);
    plan.ending = Ending::placed;
    plan.open_for = Hours{4};
    plan.stay = Hours{56};
    plan.rounds = 0;
    teller.tell("Friday-night detention, moved out of a cell before morning", plan,
                teller.child_of(plan));
}

void crossing_a_sunday(Storyteller& teller) {
    auto plan = teller.open_plan(11, latest(teller.telling().now, std::chrono::Saturday, 16, 5));
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

/// Whom a referral names is found again by name and birth.
CivilDate born_fifteen_years_ago(const Storyteller& teller) {
    return london_date(teller.telling().now - Days{15 * 365 + 90});
}

void gang_conflict(Storyteller& teller) {
    auto plan = teller.open_plan(23, teller.telling().now - Days{40});
    Storyteller::make_a_boy_of(plan);
    plan.ending = Ending::placed;
    plan.open_for = Days{8};
    plan.stay = Days{120};
    plan.behaviours.set(static_cast<std::size_t>(Behaviour::gang_affiliated));
    auto settled = teller.child_of(plan, {"Drake", "Storyfield"});
    settled.born = born_fifteen_years_ago(teller);
    teller.tell("", plan, settled, {{"behaviours_exploitation", "gang_name", "Example Road"}});
}

void rival_of_gang(Storyteller& teller) {
    auto rival = teller.open_plan(24, teller.telling().now - Days{3});
    Storyteller::make_a_boy_of(rival);
    rival.behaviours.set(static_cast<std::size_t>(Behaviour::gang_affiliated));
    teller.tell("Two rival groups: the child of one waits, the other lives in a home", rival,
                teller.child_of(rival, {"Rook", "Fableford"}),
                {{"behaviours_exploitation", "gang_name", "Sample Street"},
                 {"distance", "band", "at_least"},
                 {"distance", "miles", "50"},
                 {"keep_apart", "any", "yes"},
                 {"keep_apart", "children.1.name", "Drake Storyfield"},
                 {"keep_apart", "children.1.born", to_iso(born_fifteen_years_ago(teller))},
                 {"keep_apart", "children.1.reason", "rival_group"}});
}

void restricted(Storyteller& teller) {
    const auto plan = teller.open_plan(31, teller.telling().now - Days{5});
    auto child = teller.child_of(plan, {"Quill", "Notrealstone"});
    child.restricted = true;
    const auto& file =
        teller.tell("A restricted record: only named people may see it", plan, child);
    teller.name_reader(child.id, file.referral().started_by);
    const auto& named =
        teller.telling().staff.first(teller.telling().cast.unit.id, access::Role::unit_officer);
    teller.name_reader(child.id, *named.account);
}

void decline_later_accepted(Storyteller& teller) {
    auto plan = teller.open_plan(15, teller.telling().now - Minutes{100});
    plan.pathway = Pathway::youth_custody;
    plan.urgency = Urgency::within_hours;
    Storyteller::make_a_boy_of(plan);
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
    teller.closing().close_for_staff(
        home, teller.telling().now - Minutes{20},
        "Two night staff called in sick; the bed cannot be opened safely.");
}

/// The night summer time last ended: the clock showed half past one twice.
std::chrono::sys_days night_of_two_ones(Instant now) {
    const auto night_in = [](std::chrono::year year) {
        return std::chrono::sys_days{year / std::chrono::October /
                                     std::chrono::Sunday[std::chrono::last]};
    };
    const auto year = london_date(now).year();
    return night_in(year) > now ? night_in(year - std::chrono::years{1}) : night_in(year);
}

void admitted_at_two_ones(Storyteller& teller) {
    const auto night = night_of_two_ones(teller.telling().now);
    auto plan = teller.open_plan(18, night - Hours{9});
    plan.ending = Ending::placed;
    plan.urgency = Urgency::within_hours;
    plan.open_for = Hours{10};
    plan.stay = Days{150};
    plan.rounds = 0;
    teller.tell("Admitted on the night the clocks go back", plan, teller.child_of(plan));
}

/// Waits since as many days as its borough's number.
void tell_name(Storyteller& teller, const std::string& title, std::size_t borough,
               const Named& named) {
    const auto plan =
        teller.open_plan(borough, teller.telling().now - Days{static_cast<int>(borough)});
    teller.tell(title, plan, teller.child_of(plan, named));
}

void names(Storyteller& teller) {
    tell_name(teller, "A name with an apostrophe", 4, {"Niamh", "O’Sampleton"});
    tell_name(teller, "A name of four parts", 5, {"María José", "de Ejemplo Ficticio"});
    tell_name(teller, "A Welsh name", 6, {"Llŷr", "ap Enghraifft"});
    tell_name(teller, "A name written from right to left", 7, {"نور", "المثال"});
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
    teller.let_the_order_run_out(file.referral().id);
}

/// The stay ends on its 28th day and nobody has a place for the child.
void failed_on_day_28(Storyteller& teller) {
    auto plan = teller.open_plan(17, teller.telling().now - Days{46});
    plan.ending = Ending::placed;
    plan.open_for = Days{6};
    plan.stay = Days{28};
    plan.rounds = 0;
    const auto& file = teller.tell("A transition that failed: day 28 came with no place to go to",
                                   plan, teller.child_of(plan, {"Teal", "Pretendham"}));
    teller.let_the_plan_fail(file.referral().id);
}

void under_thirteen(Storyteller& teller) {
    auto plan = teller.open_plan(20, teller.telling().now - Days{1});
    plan.age = 12;
    teller.tell("A child of twelve: the Secretary of State must approve", plan,
                teller.child_of(plan));
}

void nobody_had_a_place(Storyteller& teller) {
    auto plan = teller.open_plan(25, teller.telling().now - Days{24});
    plan.ending = Ending::search_failed;
    plan.open_for = Days{21};
    plan.rounds = 3;
    teller.tell("Every home was asked and the search ended without a place", plan,
                teller.child_of(plan));
}

}  // namespace

std::vector<Story> stories_of(const Telling& telling) {
    constexpr Hours to_fill_the_form{6};  // a form is begun at most so long before it is sent
    const auto now = telling.now;
    std::vector<Story> stories{
        {latest(now, std::chrono::Friday, 22, 40), friday_night},
        {latest(now, std::chrono::Saturday, 16, 5), crossing_a_sunday},
        {now - Days{9}, twins},
        {now - Days{70}, order_ran_out},
        {now - Days{40}, gang_conflict},
        {now - Days{3}, rival_of_gang},
        {now - Days{5}, restricted},
        {now - Minutes{100}, decline_later_accepted},
        {now - Days{2}, bed_closes_during_offer},
        {night_of_two_ones(now) - Hours{9}, admitted_at_two_ones},
        {now - Days{7}, names},
        {now - Days{6}, unknown_birth},
        {now, drafts},
        {now - Days{46}, failed_on_day_28},
        {now - Days{1}, under_thirteen},
        {now - Days{24}, nobody_had_a_place},
        {now - told_in_days, every_answer},
        {now - Minutes{4}, just_sent},
        {now - Minutes{20}, in_triage},
        {now - Minutes{20}, waiting_for_an_answer},
        {now - Hours{8}, on_the_road},
        {now - told_in_days, did_not_arrive},
        {now - told_in_days, cancelled},
        {now - draft_begun, draft_expired},
    };
    for (auto& each : stories) each.from -= to_fill_the_form;
    std::stable_sort(stories.begin(), stories.end(),
                     [](const Story& a, const Story& b) { return a.from < b.from; });
    return stories;
}

}  // namespace wayhome::demonstration
