// SPDX-License-Identifier: Apache-2.0
#include "exchange/appraisals/appraisal_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

#include "planning/simulation/study.hpp"

namespace wayhome::appraisals {
namespace {

using appraisal::Appraisal;
using appraisal::Criterion;
using appraisal::Option;
using appraisal::Score;
using appraisal::Stakeholder;
using finance::CashFlow;
using finance::FlowKind;
using json::Between;
using json::Members;
using json::Placed;
using json::Refusals;

constexpr Between value_scale{0, 100};
constexpr Between any_spread{0, 1'000'000, true};
constexpr Between any_swing{0, 1'000'000'000};
constexpr Between any_share{0, 1};
constexpr std::int64_t most_samples = 10'000'000;
constexpr std::int64_t most_pence = 1'000'000'000'000'000;
constexpr std::int64_t last_year = 1'000;
constexpr std::size_t most_options = 100;
constexpr std::size_t most_criteria = 100;

const std::vector<std::string_view> kinds = {"capital", "revenue", "benefit", "transfer"};
constexpr std::array kinds_of_flow = {FlowKind::capital, FlowKind::revenue, FlowKind::benefit,
                                      FlowKind::transfer};

class Reading {
  public:
    Reading(const std::vector<finance::Guidance>& editions, Refusals& refusals)
        : editions_(editions), refusals_(refusals) {}

    Appraisal read(const json::Value& document) {
        Members members{{&document, ""}, refusals_};
        members.one_of("format", {"wayhome-appraisal/1"});
        read_guidance(members);
        read_criteria(members);
        for (const auto& each : members.array("stakeholders")) read_stakeholder(each);
        read_options(members);
        if (members.has("optimism_bias")) read_bias(members.member("optimism_bias"));
        if (members.has("price_base")) members.text("price_base");
        appraisal_.seed = static_cast<std::uint64_t>(
            members.whole("seed", 0, static_cast<std::int64_t>(simulation::largest_seed)));
        appraisal_.samples = static_cast<std::uint64_t>(members.whole("samples", 1, most_samples));
        members.nothing_else();
        return std::move(appraisal_);
    }

  private:
    void read_guidance(Members& members) {
        std::vector<std::string_view> known;
        for (const auto& each : editions_) known.push_back(each.edition);
        const auto chosen = members.one_of("guidance", known);
        guidance_ = &editions_[chosen];
        appraisal_.guidance = guidance_->edition;
    }

    void is_new(Members& members, std::set<std::string>& seen, const std::string& id) {
        if (id.empty() || seen.insert(id).second) return;
        members.refuse("id", fmt::format("\"{}\" a second time", id), "each id once");
    }

    void read_criteria(Members& members) {
        std::set<std::string> seen;
        const auto items = members.array("criteria");
        for (const auto& each : items) {
            Members criterion{each, refusals_};
            appraisal_.criteria.push_back({criterion.text("id"), criterion.text("name")});
            is_new(criterion, seen, appraisal_.criteria.back().id);
            criterion.nothing_else();
        }
        check_count(members, "criteria", items.size(), most_criteria);
    }

    void check_count(Members& members, std::string_view list, std::size_t count, std::size_t most) {
        if (count > 0 && count <= most) return;
        members.refuse(list, fmt::format("{} of them", count), fmt::format("from 1 to {}", most));
    }

    void read_stakeholder(const Placed& value) {
        Members members{value, refusals_};
        Stakeholder stakeholder{members.text("name"), {}};
        const bool is_new_name = stakeholders_.insert(stakeholder.name).second;
        if (!is_new_name && !stakeholder.name.empty()) {
            members.refuse("name", fmt::format("\"{}\" a second time", stakeholder.name),
                           "each name once");
        }
        Members swings{members.member("swings"), refusals_};
        for (const auto& each : appraisal_.criteria) {
            stakeholder.swings.push_back(swings.number(each.id, any_swing));
        }
        swings.nothing_else();
        const auto& values = stakeholder.swings;
        if (std::accumulate(values.begin(), values.end(), 0.0) <= 0) {
            members.refuse("swings", "all of them 0", "at least one above 0");
        }
        members.nothing_else();
        appraisal_.stakeholders.push_back(std::move(stakeholder));
    }

    void read_options(Members& members) {
        std::set<std::string> seen;
        const auto items = members.array("options");
        for (const auto& each : items) {
            Members option{each, refusals_};
            appraisal_.options.push_back({option.text("id"), option.text("name"), {}, {}});
            is_new(option, seen, appraisal_.options.back().id);
            read_scores(option.member("scores"), appraisal_.options.back());
            for (const auto& flow : option.array_if_there("cash_flows")) {
                appraisal_.options.back().cash_flows.push_back(read_flow(flow));
            }
            option.nothing_else();
        }
        check_count(members, "options", items.size(), most_options);
    }

    void read_scores(const Placed& value, Option& option) {
        Members scores{value, refusals_};
        for (const auto& each : appraisal_.criteria) {
            option.scores.push_back(read_score(scores.member(each.id)));
        }
        scores.nothing_else();
    }

    Score read_score(const Placed& value) {
        Members members{value, refusals_};
        Score score;
        if (members.has("value")) {
            score.mean = members.number("value", value_scale);
        } else {
            score.mean = members.number("mean", value_scale);
            score.sd = members.number("sd", any_spread);
        }
        members.nothing_else();
        return score;
    }

    CashFlow read_flow(const Placed& value) {
        Members members{value, refusals_};
        CashFlow flow;
        flow.year = static_cast<int>(members.whole("year", 0, last_year));
        flow.amount = Money{members.whole("pence", -most_pence, most_pence)};
        flow.kind = kinds_of_flow[members.one_of("kind", kinds)];
        if (members.has("asset")) {
            std::vector<std::string_view> assets;
            for (const auto& each : guidance_->biases) assets.push_back(each.asset);
            flow.asset = std::string{assets[members.one_of("asset", assets)]};
        }
        members.nothing_else();
        return flow;
    }

    void read_bias(const Placed& value) {
        Members members{value, refusals_};
        appraisal_.capital_mitigated_share = members.number("capital_mitigated_share", any_share);
        members.nothing_else();
    }

    const std::vector<finance::Guidance>& editions_;
    Refusals& refusals_;
    const finance::Guidance* guidance_ = nullptr;
    std::set<std::string> stakeholders_;
    Appraisal appraisal_;
};

}  // namespace

Result<Appraisal, Refusals> appraisal_from(const json::Value& document,
                                           const std::vector<finance::Guidance>& editions) {
    Refusals refusals;
    Appraisal appraisal = Reading{editions, refusals}.read(document);
    if (!refusals.empty()) return refuse(std::move(refusals));
    return appraisal;
}

}  // namespace wayhome::appraisals
