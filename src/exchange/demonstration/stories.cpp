// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/stories.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "exchange/demonstration/form_filling.hpp"
#include "exchange/demonstration/presented_behaviours.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;
using namespace std::chrono_literals;
using offer::OfferEvent;
using referral::Behaviour;
using referral::Pathway;
using referral::Urgency;

constexpr Days far_off{45};  ///< until the end of a story that is still open
constexpr auto unit_username = "unit.officer1";

/// A child as a story names it.
struct Named {
    std::string given;
    std::string family;
};

class Storyteller {
  public:
    Storyteller(const Telling& telling, MadeUpChildren& children)
        : telling_(telling), children_(children) {}

    ToldStories tell() {
        friday_night();
        crossing_a_sunday();
        twins();
        gang_conflict();
        restricted();
        decline_later_accepted();
        bed_closes_during_offer();
        night_of_two_ones();
        names();
        unknown_birth();
        drafts();
        return std::move(told_);
    }

  private:
    RequestPlan open_plan(std::size_t borough, Instant submitted) const {
        RequestPlan plan{.authority = telling_.cast.london.at(borough), .london = true};
        plan.submitted = submitted;
        plan.open_for = telling_.now - submitted + far_off;
        plan.ending = Ending::withdrawn;
        plan.rounds = 1;
        for (const auto behaviour : {Behaviour::absconding, Behaviour::challenging,
                                     Behaviour::disclosed_abuse, Behaviour::mental_health}) {
            plan.behaviours.set(static_cast<std::size_t>(behaviour));
        }
        return plan;
    }

    child::Child child_of(const RequestPlan& plan, const Named& named) const {
        auto child = made_up_child(telling_.chance, plan);
        if (!named.given.empty()) {
            child.given_names = Confidential{named.given};
            child.family_name = Confidential{named.family};
        }
        return child;
    }

    /// Tells a case and keeps it; `title` empty for one that is not to be linked.
    CaseFile& tell(const std::string& title, const RequestPlan& plan, const child::Child& child,
                   const std::vector<SetAnswer>& set = {}) {
        children_.add(child);
        const auto asker = asker_of(telling_, plan);
        auto file = tell_case(telling_, plan, asker, draft_of(telling_, plan, asker, child.id));
        file.answers() = fill_form(telling_.chance, plan, child, file.referral(),
                                   *asker.person.account, FormExtent::whole, set);
        told_.files.push_back(std::move(file));
        auto& kept = told_.files.back();
        if (!title.empty()) {
            told_.named.push_back(
                {title, unit_username, application::address_of(kept.referral().id)});
        }
        return kept;
    }

    /// The latest such weekday and time of day in London that has passed.
    Instant latest(std::chrono::weekday day, int hour, int minute) const {
        auto date = std::chrono::sys_days{london_date(telling_.now)};
        while (true) {
            const auto at = from_london({CivilDate{date}, hour, minute});
            if (std::chrono::weekday{date} == day && at && *at <= telling_.now) return *at;
            date -= Days{1};
        }
    }

    void friday_night() {
        auto plan = open_plan(8, latest(std::chrono::Friday, 22, 40));
        plan.pathway = Pathway::police_custody;
        plan.urgency = Urgency::within_hours;
        plan.sex = child::Sex::male;
        plan.ending = Ending::placed;
        plan.open_for = Hours{4};
        plan.stay = Hours{56};
        plan.rounds = 0;
        tell("Friday-night detention, moved out of a cell before morning", plan,
             child_of(plan, {}));
    }

    void crossing_a_sunday() {
        auto plan = open_plan(11, latest(std::chrono::Saturday, 16, 5));
        plan.urgency = Urgency::within_72_hours;
        tell("72 hours without an order, across a Sunday", plan, child_of(plan, {}),
             {{"legal_status", "without_order", "in_use"},
              {"legal_status", "secure_since", to_iso(plan.submitted - Hours{7})},
              {"legal_status", "hours_used", "7"}});
    }

    void twins() {
        auto plan = open_plan(21, telling_.now - Days{9});
        const auto first = child_of(plan, {"Merle", "Samplewood"});
        auto second = child_of(plan, {"Lark", "Samplewood"});
        second.born = first.born;
        tell("Twins, to be kept together: the first", plan, first);
        plan.submitted += Hours{1};
        tell("Twins, to be kept together: the second", plan, second);
    }

    void gang_conflict() {
        auto plan = open_plan(23, telling_.now - Days{40});
        plan.sex = child::Sex::male;
        plan.ending = Ending::placed;
        plan.open_for = Days{8};
        plan.stay = Days{120};
        plan.behaviours.set(static_cast<std::size_t>(Behaviour::gang_affiliated));
        const auto settled = child_of(plan, {"Drake", "Storyfield"});
        tell("", plan, settled, {{"behaviours_exploitation", "gang_name", "Example Road"}});
        auto rival = open_plan(24, telling_.now - Days{3});
        rival.sex = child::Sex::male;
        rival.behaviours.set(static_cast<std::size_t>(Behaviour::gang_affiliated));
        tell("Two rival groups: the child of one waits, the other lives in a home", rival,
             child_of(rival, {"Rook", "Fableford"}),
             {{"behaviours_exploitation", "gang_name", "Sample Street"},
              {"keep_apart", "any", "yes"},
              {"keep_apart", "children.1.name", "Drake Storyfield"},
              {"keep_apart", "children.1.reason", "rival_group"}});
    }

    void restricted() {
        const auto plan = open_plan(31, telling_.now - Days{5});
        auto child = child_of(plan, {"Quill", "Notrealstone"});
        child.restricted = true;
        const auto& file = tell("A restricted record: only named people may see it", plan, child);
        told_.readers.emplace_back(child.id, file.referral().started_by);
        if (file.referral().officer) {
            told_.readers.emplace_back(child.id, *file.referral().officer);
        }
    }

    /// Offers a case by hand: sent, and opened by the home's manager.
    std::size_t offered(CaseFile& file, const home::Home& home, Instant sent,
                        const access::Actor& officer, const access::Actor& manager) const {
        const auto due = telling_.due(file.referral(), referral::TimedStep::home_decision, sent);
        const auto offer = file.send(sent, officer, home.id, due);
        file.happens(sent + Minutes{4}, manager, offer, OfferEvent::opened);
        file.offers()[offer].opened = sent + Minutes{4};
        return offer;
    }

    const access::Actor& officer() const {
        return telling_.staff.one(telling_.cast.unit.id, Role::unit_officer, telling_.chance);
    }
    const access::Actor& manager_of(const home::Home& home) const {
        return telling_.staff.one(home.organisation, Role::home_decision_maker, telling_.chance);
    }

    void decline_later_accepted() {
        auto plan = open_plan(15, telling_.now - Minutes{100});
        plan.pathway = Pathway::youth_custody;
        plan.urgency = Urgency::within_hours;
        plan.sex = child::Sex::male;
        plan.rounds = 0;
        auto& file = tell("Justice: a decline the unit questioned, later accepted", plan,
                          child_of(plan, {}));
        const auto asked = telling_.beds.askable(telling_.chance, plan, telling_.now);
        const auto& home = *asked.front();
        const auto& manager = manager_of(home);
        const auto& by = officer();
        const auto sent = telling_.now - Minutes{55};
        const auto offer = offered(file, home, sent, by, manager);
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
        returned.due = telling_.due(file.referral(), referral::TimedStep::home_decision, again);
        const auto accepted = again + Minutes{25};
        const auto until = telling_.due(file.referral(), referral::TimedStep::take_up, accepted);
        const auto bed = telling_.beds.book_at(home, plan, *file.referral().child, accepted,
                                               telling_.now + Days{60});
        if (!bed) return;
        file.hold(accepted, manager, offer, bed->bed, until);
        file.happens(accepted, manager, offer, OfferEvent::accepted);
        returned.bed = bed->bed;
        returned.answered = accepted;
        returned.answered_by = manager.account;
    }

    void bed_closes_during_offer() {
        auto plan = open_plan(27, telling_.now - Days{2});
        plan.urgency = Urgency::within_hours;
        plan.rounds = 0;
        auto& file = tell("A bed closes for lack of staff while the offer is open", plan,
                          child_of(plan, {}));
        const auto asked = telling_.beds.askable(telling_.chance, plan, telling_.now);
        const auto& home = *asked.front();
        offered(file, home, telling_.now - Minutes{35}, officer(), manager_of(home));
        told_.closes_a_bed = home.id;
    }

    /// The night summer time ends: the clock shows half past one twice.
    void night_of_two_ones() {
        auto year = london_date(telling_.now).year();
        auto night = std::chrono::sys_days{year / std::chrono::October /
                                           std::chrono::Sunday[std::chrono::last]};
        if (night > telling_.now) {
            year -= std::chrono::years{1};
            night = std::chrono::sys_days{year / std::chrono::October /
                                          std::chrono::Sunday[std::chrono::last]};
        }
        auto plan = open_plan(18, night - Hours{9});
        plan.ending = Ending::placed;
        plan.urgency = Urgency::within_hours;
        plan.open_for = Hours{10};
        plan.stay = Days{150};
        plan.rounds = 0;
        tell("Admitted on the night the clocks go back", plan, child_of(plan, {}));
    }

    void names() {
        const auto tell_name = [&](const std::string& title, std::size_t borough,
                                   const Named& named) {
            const auto plan = open_plan(borough, telling_.now - Days{static_cast<int>(borough)});
            tell(title, plan, child_of(plan, named));
        };
        tell_name("A name with an apostrophe", 4, {"Niamh", "O’Sampleton"});
        tell_name("A name of four parts", 5, {"María José", "de Ejemplo Ficticio"});
        tell_name("A Welsh name", 6, {"Llŷr", "ap Enghraifft"});
        tell_name("A name written from right to left", 7, {"نور", "المثال"});
    }

    void unknown_birth() {
        auto plan = open_plan(10, telling_.now - Days{6});
        auto child = child_of(plan, {"Sorrel", "Mockbridge"});
        child.born.reset();
        tell("A child whose date of birth nobody knows", plan, child);
    }

    void drafts() {
        for (const std::size_t borough : {2U, 11U, 13U}) {
            auto plan = open_plan(borough, telling_.now + Hours{1});
            tell("", plan, child_of(plan, {}));
        }
    }

    const Telling& telling_;
    MadeUpChildren& children_;
    ToldStories told_;
};

}  // namespace

ToldStories tell_stories(const Telling& telling, MadeUpChildren& children) {
    return Storyteller{telling, children}.tell();
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
