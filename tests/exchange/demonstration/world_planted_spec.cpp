// SPDX-License-Identifier: Apache-2.0
// The faults that a demonstration has on purpose are there to be found.
#include <doctest/doctest.h>

#include <cmath>
#include <map>

#include "domain/child/likely_duplicates.hpp"
#include "exchange/demonstration/planted_inequity.hpp"
#include "given_world.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

bool is_view_by(const application::AuditEntry& entry, const Snooping& planted) {
    return entry.account == planted.account && entry.action == "see_referral" &&
           entry.outcome == "viewed";
}

/// Views of that child by that person, as the page of its access log shows them.
int views_in_log(const Snooping& planted) {
    int views = 0;
    for (const auto& each : world_of_seed_one().audit) {
        if (is_view_by(each, planted) && each.child == planted.child) ++views;
    }
    return views;
}

std::map<SnoopingPattern, int> planted_by_pattern() {
    std::map<SnoopingPattern, int> counts;
    for (const auto& each : world_of_seed_one().made.snooping) ++counts[each.pattern];
    return counts;
}

TEST_CASE("fifty people and more looked without a need, in three patterns") {
    const auto counts = planted_by_pattern();

    CHECK(world_of_seed_one().made.snooping.size() >= 50);
    CHECK(counts.size() == 3);
}

TEST_CASE("every planted look at one child is in that child's access log") {
    int missing = 0;
    for (const auto& each : world_of_seed_one().made.snooping) {
        if (each.pattern == SnoopingPattern::many_at_night) continue;
        if (views_in_log(each) < each.views) ++missing;
    }
    CHECK(missing == 0);
}

TEST_CASE("whoever snoops is not the officer of the case") {
    std::map<ReferralId, std::optional<AccountId>> officers;
    for (const auto& each : world_of_seed_one().cases) {
        officers.emplace(each.referral.id, each.referral.officer);
    }
    int with_a_need = 0;
    for (const auto& each : world_of_seed_one().made.snooping) {
        if (each.pattern == SnoopingPattern::many_at_night) continue;
        if (officers.at(each.referral) == each.account) ++with_a_need;
    }
    CHECK(with_a_need == 0);
}

TEST_CASE("twenty records opened between two and four at night stand out from all other nights") {
    std::map<std::pair<AccountId, std::chrono::sys_days>, int> at_night;
    for (const auto& each : world_of_seed_one().audit) {
        const auto hour = in_london(each.at).hour;
        const bool counts = each.account && each.action == "see_referral" &&
                            each.outcome == "viewed" && hour >= 2 && hour < 4;
        if (counts) ++at_night[{*each.account, std::chrono::floor<Days>(each.at)}];
    }
    int many = 0;
    for (const auto& [who, views] : at_night) many += views >= 15 ? 1 : 0;

    CHECK(many == planted_by_pattern().at(SnoopingPattern::many_at_night));
}

TEST_CASE("every child who was entered twice is found by the rule for likely duplicates") {
    std::map<ChildId, child::Child> children;
    for (const auto& each : world_of_seed_one().cases) children.emplace(each.child.id, each.child);
    std::size_t likely = 0;
    for (const auto& [first, again] : world_of_seed_one().made.doubles) {
        const auto found = child::likely_duplicates(children.at(again), {children.at(first)});
        likely += found.size() == 1 && found.front().likeness == child::Likeness::likely ? 1U : 0U;
    }
    CHECK(likely >= 5);
    CHECK(likely == world_of_seed_one().made.doubles.size());
}

/// Declines for each search of some children, all of them and those with one reason.
struct Declines {
    double searches = 0;
    double all = 0;
    double with_reason = 0;

    double each() const { return all / searches; }
    double each_with_reason() const { return with_reason / searches; }
};

template <class Counts>
Declines declines_where(Counts counts) {
    Declines declines;
    for (const auto& each : world_of_seed_one().cases) {
        if (each.offers.empty() || !counts(each)) continue;
        ++declines.searches;
        for (const auto& offer : each.offers) {
            if (offer.reason_code.empty()) continue;
            ++declines.all;
            if (offer.reason_code == reason_of_unfair_decline) ++declines.with_reason;
        }
    }
    return declines;
}

TEST_CASE("a Black child's search is declined four times in five once more, as planted") {
    const auto unfair =
        declines_where([](const StoredCase& each) { return is_treated_unfairly(each.child); });
    const auto fair =
        declines_where([](const StoredCase& each) { return !is_treated_unfairly(each.child); });
    const auto effect = unfair.each_with_reason() - fair.each_with_reason();

    CHECK(unfair.searches > 300);
    CHECK(std::abs(effect - declined_once_more) < 0.15);
    CHECK(unfair.each() - fair.each() > 0.4);
}

TEST_CASE("girls and boys on the welfare road are declined alike") {
    const auto of_sex = [](child::Sex sex) {
        return declines_where([sex](const StoredCase& each) {
            return each.child.sex == sex && each.referral.pathway == referral::Pathway::welfare;
        });
    };
    CHECK(std::abs(of_sex(child::Sex::female).each() - of_sex(child::Sex::male).each()) < 0.6);
}

}  // namespace
}  // namespace wayhome::demonstration
