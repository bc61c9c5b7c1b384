// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/session/password.hpp"
#include "exchange/json/json_text.hpp"
#include "exchange/studies/distribution_json.hpp"
#include "exchange/studies/study_file.hpp"

namespace wayhome::studies {
namespace {

using json::quoted;
using json::written;

std::string in_one_way(const simulation::Demand& demand) {
    std::string last;
    if (demand.step_down_stay_days) {
        last = fmt::format(R"(,"step_down_stay_days":{})", to_json(*demand.step_down_stay_days));
    }
    return fmt::format(R"({{"arrivals_per_year":{},"name":{},"needs_step_down":{},"pathway":{},)"
                       R"("patience_days":{},"stay_days":{}{}}})",
                       written(demand.arrivals_per_year), quoted(demand.name),
                       written(demand.needs_step_down), quoted(demand.pathway),
                       to_json(demand.patience_days), to_json(demand.stay_days), last);
}

std::string in_one_way(const simulation::Provision& provision) {
    const bool secure = provision.kind == simulation::ProvisionKind::secure;
    return fmt::format(R"({{"kind":"{}","name":{},"places":{}}})", secure ? "secure" : "step_down",
                       quoted(provision.name), provision.places);
}

template <class Part>
std::string list_of(const std::vector<Part>& parts) {
    std::string list;
    for (const auto& each : parts) list += (list.empty() ? "" : ",") + in_one_way(each);
    return "[" + list + "]";
}

}  // namespace

std::string study_hash(const simulation::Study& study) {
    return application::sha256_hex(fmt::format(
        R"({{"demand":{},"format":"wayhome-study/1","horizon":{{"days":{},"warm_up_days":{}}},)"
        R"("provision":{}}})",
        list_of(study.demand), written(study.horizon.days), written(study.horizon.warm_up_days),
        list_of(study.provision)));
}

}  // namespace wayhome::studies
