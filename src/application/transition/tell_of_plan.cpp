// SPDX-License-Identifier: Apache-2.0
#include "application/transition/tell_of_plan.hpp"

#include "application/addresses.hpp"
#include "application/tell.hpp"
#include "application/transition/plan_steps.hpp"

namespace wayhome::application {
namespace {

using access::Role;
using access::Roles;
using transition::Gate;

/// One event and where its plan is.
struct Telling {
    Work& work;
    const journal::Event& event;
    const referral::Referral& referral;

    std::string plan() const { return plan_address_of(referral.id); }

    void authority(Roles roles, std::string words) const {
        work.records.notices().add({work.ids.make<NoticeId>(), referral.authority, std::nullopt,
                                    roles, std::move(words), plan(), event.id, work.now});
    }
    void unit(std::string words) const { tell_unit(work, event, std::move(words), plan()); }
    void home(std::string words) const {
        const auto stay = stay_of(work.records, referral.id);
        if (stay && placement::keeps_bed(stay->status)) {
            tell_home(work, event, stay->home, std::move(words), plan());
        }
    }
};

constexpr auto those_who_write = {Role::referrer, Role::authority_manager};

std::string said_of(Gate gate, const std::string& quoted) {
    switch (gate) {
        case Gate::begun:
            return quoted + " has no transition plan yet: begin it with the child";
        case Gate::drafted:
            return quoted + " has no transition plan and its time has passed";
        case Gate::agreed:
            return "The transition plan of " + quoted + " is not agreed and its time has passed";
        case Gate::destination:
            return quoted + " has no destination and the authority to keep the child ends soon";
        case Gate::closed:
            break;
    }
    return quoted + ": the child has left and the referral is not closed";
}

void tell_escalation(const Telling& telling, const std::string& quoted) {
    const auto gate = transition::gates.from(telling.event.detail("gate"));
    if (!gate) return;
    if (*gate == Gate::closed) {
        telling.unit(said_of(*gate, quoted));
    } else if (*gate == Gate::begun) {
        telling.authority(those_who_write, said_of(*gate, quoted));
    } else {
        telling.authority({Role::authority_manager}, "For the director: " + said_of(*gate, quoted));
        telling.unit(said_of(*gate, quoted));
        telling.home(said_of(*gate, quoted));
    }
}

}  // namespace

void tell_of_plan(Work& work, const journal::Event& event, const referral::Referral& referral,
                  transition::PlanEvent what) {
    using enum transition::PlanEvent;
    const Telling telling{work, event, referral};
    const auto& quoted = referral.reference;
    const auto plan_of = "The transition plan of " + quoted;
    switch (what) {
        case opened:
            telling.authority(those_who_write, plan_of + " is open: write it with the child");
            break;
        case drafted:
            telling.unit(plan_of + " is drafted");
            telling.home(plan_of + " is drafted");
            break;
        case agreed:
            telling.authority(those_who_write, plan_of + " is agreed: put it into action");
            telling.home(plan_of + " is agreed");
            break;
        case destination_named:
            telling.unit("A destination is named for " + quoted);
            telling.home("A destination is named for " + quoted);
            break;
        case escalated:
            tell_escalation(telling, quoted);
            break;
        case completed:
            telling.authority(those_who_write, plan_of + " is completed");
            break;
        case failed:
            telling.authority(those_who_write, plan_of + " has failed: read why");
            break;
        default:
            break;
    }
}

}  // namespace wayhome::application
