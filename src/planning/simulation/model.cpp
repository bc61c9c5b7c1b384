// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/model.hpp"

#include "kernel/expect.hpp"
#include "planning/simulation/calendar.hpp"

namespace wayhome::simulation {

Model::Model(const Study& study)
    : secure_places_(study.places(ProvisionKind::secure)),
      step_down_places_(study.places(ProvisionKind::step_down)),
      seed_(study.seed),
      window_begins_(study.horizon.warm_up_days),
      window_ends_(study.horizon.warm_up_days + study.horizon.days) {
    for (const auto& each : study.demand) {
        expect(each.needs_step_down == 0 || each.step_down_stay_days.has_value(),
               "whoever may need step-down has a length of stay there");
        streams_.push_back(
            {each.arrivals_per_year > 0 ? days_in_a_year / each.arrivals_per_year : never,
             Sampler{each.patience_days}, Sampler{each.stay_days}, each.needs_step_down,
             each.step_down_stay_days ? Sampler{*each.step_down_stay_days} : Sampler{}});
    }
}

}  // namespace wayhome::simulation
