// SPDX-License-Identifier: Apache-2.0
#include "exchange/studies/study_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "exchange/studies/distribution_json.hpp"

namespace wayhome::studies {
namespace {

using json::Between;
using json::Members;
using json::Placed;
using json::Refusals;
using simulation::Demand;
using simulation::Provision;
using simulation::ProvisionKind;
using simulation::Study;

constexpr Between any_share{0, 1};
constexpr Between arrivals{0, 1'000'000};
constexpr Between warm_up{0, 1'000'000};
constexpr Between window{0, 1'000'000, true};
constexpr std::int64_t most_places = 1'000'000;
constexpr std::size_t most_streams = 1'000;

const std::vector<std::string_view> pathways = {"welfare", "youth_custody", "remand",
                                                "police_custody"};
const std::vector<std::string_view> kinds = {"secure", "step_down"};

Demand demand_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    Demand demand;
    demand.name = members.text("name");
    demand.pathway = pathways[members.one_of("pathway", pathways)];
    demand.arrivals_per_year = members.number("arrivals_per_year", arrivals);
    demand.patience_days = distribution_from(members.member("patience_days"), refusals);
    demand.stay_days = distribution_from(members.member("stay_days"), refusals);
    if (members.has("needs_step_down")) {
        demand.needs_step_down = members.number("needs_step_down", any_share);
    }
    if (members.has("step_down_stay_days") || demand.needs_step_down > 0) {
        demand.step_down_stay_days =
            distribution_from(members.member("step_down_stay_days"), refusals);
    }
    members.nothing_else();
    return demand;
}

Provision provision_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    Provision provision;
    provision.name = members.text("name");
    provision.kind =
        members.one_of("kind", kinds) == 0 ? ProvisionKind::secure : ProvisionKind::step_down;
    provision.places = static_cast<std::uint32_t>(members.whole("places", 0, most_places));
    members.nothing_else();
    return provision;
}

template <class Part>
void names_come_once(const std::vector<Part>& parts, std::string_view list, Refusals& refusals) {
    std::set<std::string> seen;
    for (std::size_t each = 0; each < parts.size(); ++each) {
        if (parts[each].name.empty() || seen.insert(parts[each].name).second) continue;
        refusals.push_back({fmt::format("/{}/{}/name", list, each),
                            fmt::format("\"{}\" a second time", parts[each].name),
                            "each name once"});
    }
}

bool has_kind(const Study& study, ProvisionKind kind) {
    return std::any_of(study.provision.begin(), study.provision.end(),
                       [&](const Provision& each) { return each.kind == kind; });
}

void whole_makes_sense(const Study& study, Refusals& refusals) {
    names_come_once(study.demand, "demand", refusals);
    names_come_once(study.provision, "provision", refusals);
    if (study.demand.empty() || study.demand.size() > most_streams) {
        refusals.push_back({"/demand", fmt::format("{} streams", study.demand.size()),
                            fmt::format("from 1 to {}", most_streams)});
    }
    if (!has_kind(study, ProvisionKind::secure)) {
        refusals.push_back({"/provision", "no secure home", "at least one of kind \"secure\""});
    }
    if (has_kind(study, ProvisionKind::step_down)) return;
    for (std::size_t each = 0; each < study.demand.size(); ++each) {
        if (study.demand[each].needs_step_down <= 0) continue;
        refusals.push_back(
            {fmt::format("/demand/{}/needs_step_down", each),
             fmt::format("{} and no step-down place", study.demand[each].needs_step_down),
             "0, or a provision of kind \"step_down\""});
    }
}

}  // namespace

Result<Study, Refusals> study_from(const json::Value& document) {
    Refusals refusals;
    Study study;
    Members members{{&document, ""}, refusals};
    members.one_of("format", {"wayhome-study/1"});
    study.name = members.text("name");
    Members horizon{members.member("horizon"), refusals};
    study.horizon.warm_up_days = horizon.number("warm_up_days", warm_up);
    study.horizon.days = horizon.number("days", window);
    horizon.nothing_else();
    study.replications =
        static_cast<std::uint64_t>(members.whole("replications", 1, most_replications));
    study.seed = static_cast<std::uint64_t>(
        members.whole("seed", 0, static_cast<std::int64_t>(simulation::largest_seed)));
    for (const auto& each : members.array("demand")) {
        study.demand.push_back(demand_from(each, refusals));
    }
    for (const auto& each : members.array("provision")) {
        study.provision.push_back(provision_from(each, refusals));
    }
    members.nothing_else();
    if (refusals.empty()) whole_makes_sense(study, refusals);
    if (!refusals.empty()) return refuse(std::move(refusals));
    return study;
}

}  // namespace wayhome::studies
