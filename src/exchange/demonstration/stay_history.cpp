// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/stay_history.hpp"

#include <array>

#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using placement::PlacementEvent;
using referral::Pathway;
using referral::ReferralEvent;

struct Leaving {
    const char* reason;
    const char* destination;
};

Leaving leaving(Chance& chance, Pathway pathway) {
    static constexpr std::array welfare = {
        Leaving{"plan_completed", "childrens_home"}, Leaving{"plan_completed", "step_down"},
        Leaving{"order_ended", "family"}, Leaving{"criteria_not_met", "specialist_foster_care"},
        Leaving{"authority_ended", "supported_accommodation"}};
    switch (pathway) {
        case Pathway::remand:
            return {"remand_ended", chance.happens(0.5) ? "family" : "childrens_home"};
        case Pathway::youth_custody:
            return {"sentence_served", chance.happens(0.6) ? "family" : "supported_accommodation"};
        case Pathway::police_custody:
            return {"court_appearance", "other"};
        case Pathway::welfare:
            break;
    }
    return chance.one_of(welfare);
}

const access::Actor& recorder_of(const Telling& telling, HomeId home) {
    return telling.staff.one(telling.beds.home(home).organisation, access::Role::home_recorder,
                             telling.chance);
}

}  // namespace

void tell_stay(const Telling& telling, const RequestPlan& plan, Instant arrival, CaseFile& file) {
    auto& placed = *file.placement();
    const auto& recorder = recorder_of(telling, placed.home);
    const auto arrived = arrival + telling.chance.between(Minutes{0}, Minutes{50});
    if (!file.happens(arrived, recorder, PlacementEvent::arrived)) return;
    placed.arrived = arrived;
    placed.expected_departure = london_date(arrived + plan.stay);
    file.happens(arrived, recorder, ReferralEvent::arrived);

    const auto departed = arrived + plan.stay;
    const auto [reason, destination] = leaving(telling.chance, plan.pathway);
    if (!file.happens(departed, recorder, PlacementEvent::departed,
                      {{"reason", reason}, {"destination", destination}})) {
        return;
    }
    placed.departed = departed;
    placed.departure_reason = reason;
    placed.destination = destination;
    if (!transition::needs_plan(plan.pathway)) {
        file.happens(departed, recorder, ReferralEvent::closed, {{"destination", destination}});
        return;
    }
    const auto& officer =
        telling.staff.one(telling.cast.unit.id, access::Role::unit_officer, telling.chance);
    file.happens(telling.working.after(departed, telling.chance.between(Hours{9}, Hours{38})),
                 officer, ReferralEvent::closed,
                 {{"destination", destination}, {"handover", "done"}});
}

}  // namespace wayhome::demonstration
