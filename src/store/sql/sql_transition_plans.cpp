// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_transition_plans.hpp"

#include "store/sql/read_placement.hpp"
#include "store/sql/read_referral.hpp"
#include "store/sql/transition_sql.hpp"

namespace wayhome::store {
namespace {

using transition::Agreement;
using transition::Destination;
using transition::PlanDomain;
using transition::TransitionPlan;

std::optional<Destination> read_destination(Fields& fields) {
    auto code = fields.maybe_text();
    auto words = fields.maybe_text();
    const auto from = fields.maybe_date();
    const auto named = fields.maybe_moment();
    if (!code || !words || !named) return std::nullopt;
    return Destination{std::move(*code), std::move(*words), from, *named};
}

std::optional<Agreement> read_agreement(Fields& fields) {
    const auto on = fields.maybe_date();
    auto view = fields.maybe_text();
    if (!on || !view) return std::nullopt;
    return Agreement{*on, {}, std::move(*view)};
}

auto read_told(Fields& fields) {
    decltype(TransitionPlan::told) told;
    for (auto& each : told) each = fields.maybe_moment();
    return told;
}

/// Without its domains and who agreed.
TransitionPlan read_plan(Fields& fields) {
    return {.id = fields.id<TransitionPlanId>(),
            .referral = fields.id<ReferralId>(),
            .status = fields.code(transition::plan_statuses),
            .opened = fields.moment(),
            .drafted = fields.maybe_moment(),
            .domains = {},
            .destination = read_destination(fields),
            .agreement = read_agreement(fields),
            .told = read_told(fields),
            .failed_because = fields.text(),
            .version = fields.small_number()};
}

transition::PlannedStay read_planned_stay(Fields& fields) {
    auto plan = read_plan(fields);
    auto referral = read_referral(fields);
    return {std::move(plan), std::move(referral), read_placement(fields)};
}

PlanDomain read_domain(Fields& fields) {
    return {.domain = fields.code(transition::domains),
            .status = fields.code(transition::domain_statuses),
            .goal = fields.text(),
            .words = fields.maybe_code(transition::goal_words),
            .owner = fields.text(),
            .due = fields.maybe_date(),
            .note = fields.text()};
}

std::vector<Value> values_of(const TransitionPlan& plan) {
    const auto& next = plan.destination;
    const auto& agreed = plan.agreement;
    std::vector<Value> values{
        transition::plan_statuses.code_of(plan.status),
        plan.drafted,
        next ? std::optional{next->code} : std::nullopt,
        next ? std::optional{next->words} : std::nullopt,
        next ? next->from : std::nullopt,
        next ? std::optional{next->named} : std::nullopt,
        agreed ? std::optional{agreed->on} : std::nullopt,
        agreed ? std::optional{agreed->childs_view} : std::nullopt,
    };
    for (const auto& each : plan.told) values.emplace_back(each);
    values.insert(values.end(), {plan.failed_because, plan.id, plan.version});
    return values;
}

std::optional<std::string> code_of(std::optional<transition::GoalWords> words) {
    if (!words) return std::nullopt;
    return std::string{transition::goal_words.code_of(*words)};
}

}  // namespace

void SqlTransitionPlans::put_parts(const TransitionPlan& plan) {
    for (const auto& each : plan.domains) {
        connection_.change(
            transition_sql::put_domain,
            {plan.id, static_cast<int>(each.domain), transition::domains.code_of(each.domain),
             transition::domain_statuses.code_of(each.status), each.goal, code_of(each.words),
             each.owner, each.due, each.note});
    }
    if (!plan.agreement) return;
    connection_.change(transition_sql::forget_parties, {plan.id});
    int ordinal = 0;
    for (const auto each : plan.agreement->by) {
        connection_.change(transition_sql::add_party,
                           {plan.id, ordinal++, transition::parties.code_of(each)});
    }
}

void SqlTransitionPlans::add(const TransitionPlan& plan) {
    auto values = values_of(plan);
    values.insert(values.end(), {plan.referral, plan.opened, plan.opened});
    connection_.change(transition_sql::add, values);
    put_parts(plan);
}

bool SqlTransitionPlans::save(const TransitionPlan& plan) {
    if (connection_.change(transition_sql::save, values_of(plan)) != 1) return false;
    put_parts(plan);
    return true;
}

std::optional<TransitionPlan> SqlTransitionPlans::whole(std::optional<TransitionPlan> plan) const {
    if (!plan) return plan;
    plan->domains = connection_.all(transition_sql::domains_of, {plan->id}, read_domain);
    if (plan->agreement) {
        plan->agreement->by =
            connection_.all(transition_sql::parties_of, {plan->id},
                            [](Fields& fields) { return fields.code(transition::parties); });
    }
    return plan;
}

std::optional<TransitionPlan> SqlTransitionPlans::by_id(TransitionPlanId id) const {
    return whole(connection_.one(transition_sql::by_id, {id}, read_plan));
}

std::optional<TransitionPlan> SqlTransitionPlans::of_referral(ReferralId referral) const {
    return whole(connection_.one(transition_sql::of_referral, {referral}, read_plan));
}

std::vector<transition::PlannedStay> SqlTransitionPlans::in_play(
    std::optional<OrganisationId> authority, std::size_t most) const {
    if (authority) {
        return connection_.all(transition_sql::in_play_of, {*authority, at_most(most)},
                               read_planned_stay);
    }
    return connection_.all(transition_sql::in_play, {at_most(most)}, read_planned_stay);
}

std::vector<TransitionPlanId> SqlTransitionPlans::to_look_at(Instant moment,
                                                             std::size_t most) const {
    return connection_.all(transition_sql::to_look_at, {moment, at_most(most)},
                           [](Fields& fields) { return fields.id<TransitionPlanId>(); });
}

void SqlTransitionPlans::look_again(TransitionPlanId id, std::optional<Instant> at) {
    connection_.change(transition_sql::look_again, {at, id});
}

}  // namespace wayhome::store
