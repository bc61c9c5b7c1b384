// SPDX-License-Identifier: Apache-2.0
#include "exchange/studies/distribution_json.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exchange/json/json_text.hpp"

namespace wayhome::studies {
namespace {

using json::written;
using simulation::Deterministic;
using simulation::Distribution;
using simulation::Empirical;
using simulation::Exponential;
using simulation::Gamma;
using simulation::Lognormal;

constexpr json::Between days{0, 1'000'000, true};
constexpr json::Between spread{0, 100, true};

const std::vector<std::string_view> kinds = {"exponential", "lognormal", "gamma", "deterministic",
                                             "empirical"};

Empirical empirical_from(json::Members& members, json::Refusals& refusals) {
    Empirical seen;
    const auto values = members.array("values");
    if (values.empty() && members.has("values")) {
        members.refuse("values", "no value", "at least one");
    }
    for (const auto& each : values) seen.values.push_back(json::number_at(each, days, refusals));
    std::sort(seen.values.begin(), seen.values.end());
    return seen;
}

Distribution kind_from(std::size_t kind, json::Members& members, json::Refusals& refusals) {
    switch (kind) {
        case 0:
            return Exponential{members.number("mean", days)};
        case 1:
            return Lognormal{members.number("mean", days), members.number("cv", spread)};
        case 2:
            return Gamma{members.number("mean", days), members.number("cv", spread)};
        case 3:
            return Deterministic{members.number("value", days)};
        default:
            return empirical_from(members, refusals);
    }
}

struct ToJson {
    std::string operator()(const Exponential& of) const {
        return fmt::format(R"({{"distribution":"exponential","mean":{}}})", written(of.mean));
    }
    std::string operator()(const Lognormal& of) const { return with_cv("lognormal", of); }
    std::string operator()(const Gamma& of) const { return with_cv("gamma", of); }
    std::string operator()(const Deterministic& of) const {
        return fmt::format(R"({{"distribution":"deterministic","value":{}}})", written(of.value));
    }
    std::string operator()(const Empirical& of) const {
        std::string values;
        for (const double each : of.values) values += (values.empty() ? "" : ",") + written(each);
        return fmt::format(R"({{"distribution":"empirical","values":[{}]}})", values);
    }

    template <class Of>
    static std::string with_cv(std::string_view name, const Of& of) {
        return fmt::format(R"({{"cv":{},"distribution":"{}","mean":{}}})", written(of.cv), name,
                           written(of.mean));
    }
};

}  // namespace

Distribution distribution_from(const json::Placed& value, json::Refusals& refusals) {
    json::Members members{value, refusals};
    if (value.value == nullptr) return Deterministic{1};
    const auto before = refusals.size();
    const auto kind = members.one_of("distribution", kinds);
    if (refusals.size() != before) return Deterministic{1};
    auto distribution = kind_from(kind, members, refusals);
    members.nothing_else();
    return distribution;
}

std::string to_json(const Distribution& distribution) {
    return std::visit(ToJson{}, distribution);
}

}  // namespace wayhome::studies
