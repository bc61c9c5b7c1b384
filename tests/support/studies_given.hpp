// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/simulation/study.hpp"

namespace wayhome::simulation {

/// Model SD-1: 121 referrals a year, 24 secure beds, 4 step-down places, ten years after one.
inline Study sd_1() {
    Study study;
    study.name = "SD-1";
    study.horizon = {365.25, 3652.5};
    study.replications = 20'000;
    study.seed = 1;
    study.demand = {{"welfare", "welfare", 121, Exponential{14}, Lognormal{127.8375, 0.8}, 0.6,
                     Exponential{60}}};
    study.provision = {{"London home", ProvisionKind::secure, 24},
                       {"Step-down", ProvisionKind::step_down, 4}};
    return study;
}

inline Study with_step_down(Study study, std::uint32_t places) {
    study.provision.back().places = places;
    return study;
}

inline Study without_step_down_need(Study study) {
    study.demand.front().needs_step_down = 0;
    return study;
}

inline Study with_exponential_stays(Study study) {
    study.demand.front().stay_days = Exponential{127.8375};
    return study;
}

}  // namespace wayhome::simulation
