// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/storyteller.hpp"

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using access::Role;
using offer::OfferEvent;
using referral::Behaviour;

constexpr Days far_off{45};  ///< until the end of a story that is still open
constexpr auto unit_username = "unit.officer1";

}  // namespace

RequestPlan Storyteller::open_plan(std::size_t borough, Instant submitted) const {
    RequestPlan plan{.authority = telling_.cast.london.at(borough), .london = true};
    plan.submitted = submitted;
    plan.open_for = telling_.now - submitted + far_off;
    plan.ending = Ending::withdrawn;
    plan.rounds = 1;
    for (const auto behaviour :
         {Behaviour::absconding, Behaviour::challenging, Behaviour::disclosed_abuse,
          Behaviour::mental_health, Behaviour::sexual_exploitation}) {
        plan.behaviours.set(static_cast<std::size_t>(behaviour));
    }
    return plan;
}

void Storyteller::make_a_boy_of(RequestPlan& plan) {
    plan.sex = child::Sex::male;
    plan.behaviours.reset(static_cast<std::size_t>(Behaviour::sexual_exploitation));
}

child::Child Storyteller::child_of(const RequestPlan& plan, const Named& named) const {
    auto child = made_up_child(telling_.chance, plan);
    if (!named.given.empty()) {
        child.given_names = Confidential{named.given};
        child.family_name = Confidential{named.family};
    }
    return child;
}

CaseFile& Storyteller::tell(const std::string& title, const RequestPlan& plan,
                            const child::Child& child, const std::vector<SetAnswer>& set) {
    children_.add(child);
    const auto asker = asker_of(telling_, plan);
    auto file = tell_case(telling_, plan, asker, draft_of(telling_, plan, asker, child.id));
    file.answers() = fill_form(telling_.chance, plan, child, file.referral(), *asker.person.account,
                               FormExtent::whole, set);
    files_.push_back(std::move(file));
    auto& kept = files_.back();
    if (!title.empty()) {
        named_.push_back({title, unit_username, application::address_of(kept.referral().id)});
    }
    return kept;
}

CaseFile& Storyteller::begin(const RequestPlan& plan, const child::Child& child) {
    children_.add(child);
    const auto asker = asker_of(telling_, plan);
    CaseFile file{telling_.chance, telling_.now, draft_of(telling_, plan, asker, child.id)};
    file.happens(file.referral().started, asker.person, referral::ReferralEvent::started);
    file.answers() = fill_form(telling_.chance, plan, child, file.referral(), *asker.person.account,
                               FormExtent::for_the_figures);
    files_.push_back(std::move(file));
    return files_.back();
}

Instant latest(Instant now, std::chrono::weekday day, int hour, int minute) {
    auto date = std::chrono::sys_days{london_date(now)};
    while (true) {
        const auto at = from_london({CivilDate{date}, hour, minute});
        if (std::chrono::weekday{date} == day && at && *at <= now) return *at;
        date -= Days{1};
    }
}

std::size_t Storyteller::offered(CaseFile& file, const home::Home& home, Instant sent,
                                 const access::Actor& officer, const access::Actor& manager) const {
    const auto due = telling_.due(file.referral(), referral::TimedStep::home_decision, sent);
    const auto offer = file.send(sent, officer, home.id, due);
    file.happens(sent + Minutes{4}, manager, offer, OfferEvent::opened);
    file.offers()[offer].opened = sent + Minutes{4};
    return offer;
}

const access::Actor& Storyteller::officer() const {
    return telling_.staff.one(telling_.cast.unit.id, Role::unit_officer, telling_.chance);
}

const access::Actor& Storyteller::manager_of(const home::Home& home) const {
    return telling_.staff.one(home.organisation, Role::home_decision_maker, telling_.chance);
}

std::vector<const home::Home*> Storyteller::homes_for(const RequestPlan& plan) const {
    return telling_.beds.askable(telling_.chance, plan, telling_.now);
}

const home::Home& Storyteller::some_home(const RequestPlan& plan) const {
    constexpr Days soon{10};
    const auto now = telling_.now;
    const auto askable = homes_for(plan);
    for (const auto* const home : askable) {
        for (const auto* const bed : telling_.beds.beds_of(*home)) {
            if (bed->is_free(now, now + soon)) return *home;
        }
    }
    return *askable.front();
}

}  // namespace wayhome::demonstration
