// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_rules.hpp"

#include "store/sql/rule_sql.hpp"

namespace wayhome::store {
namespace {

referral::ClockRule read_clock(Fields& fields) {
    return {.clock = fields.code(referral::clock_classes),
            .step = fields.code(referral::timed_steps),
            .allowed = Minutes{fields.number()},
            .extension = Minutes{fields.number()},
            .counting = fields.code(referral::countings),
            .in_use = fields.flag(),
            .source = fields.text(),
            .from = fields.date(),
            .until = fields.maybe_date()};
}

referral::CodedReason read_reason(Fields& fields) {
    return {.list = fields.text(),
            .code = fields.text(),
            .words = fields.text(),
            .cause = fields.text(),
            .consequence = fields.text(),
            .only_for = fields.maybe_code(referral::pathways),
            .from = fields.date(),
            .until = fields.maybe_date(),
            .position = fields.small_number()};
}

referral::PolicyFigure read_figure(Fields& fields) {
    return {.rule = fields.code(referral::policy_rules),
            .amount = fields.small_number(),
            .unit = fields.code(referral::policy_units),
            .only_for = fields.maybe_code(referral::clock_classes),
            .in_use = fields.flag(),
            .source = fields.text(),
            .from = fields.date(),
            .until = fields.maybe_date()};
}

template <class E, class List>
std::optional<std::string> code_of(const List& list, const std::optional<E>& value) {
    if (!value) return std::nullopt;
    return std::string{list.code_of(*value)};
}

}  // namespace

referral::Rulebook SqlRules::load() const {
    const auto as_text = [](Fields& fields) { return fields.text(); };
    const auto as_day = [](Fields& fields) { return fields.date(); };
    return {.version = connection_.one(rule_sql::version, {}, as_text).value_or(""),
            .clocks = connection_.all(rule_sql::clocks, {}, read_clock),
            .reasons = connection_.all(rule_sql::reasons, {}, read_reason),
            .bank_holidays = connection_.all(rule_sql::bank_holidays, {}, as_day),
            .figures = connection_.all(rule_sql::figures, {}, read_figure)};
}

void SqlRules::replace(const referral::Rulebook& rulebook) {
    for (const auto& forget :
         {rule_sql::forget_version, rule_sql::forget_clocks, rule_sql::forget_reasons,
          rule_sql::forget_bank_holidays, rule_sql::forget_figures}) {
        connection_.change(forget);
    }
    connection_.change(rule_sql::add_version, {rulebook.version});
    int ordinal = 0;
    for (const auto& each : rulebook.clocks) {
        connection_.change(rule_sql::add_clock,
                           {ordinal++, referral::clock_classes.code_of(each.clock),
                            referral::timed_steps.code_of(each.step), each.allowed.count(),
                            each.extension.count(), referral::countings.code_of(each.counting),
                            each.in_use, each.source, each.from, each.until});
    }
    ordinal = 0;
    for (const auto& each : rulebook.reasons) {
        connection_.change(
            rule_sql::add_reason,
            {ordinal++, each.list, each.code, each.words, each.cause, each.consequence,
             code_of(referral::pathways, each.only_for), each.from, each.until, each.position});
    }
    for (const auto& day : rulebook.bank_holidays) {
        connection_.change(rule_sql::add_bank_holiday, {day});
    }
    ordinal = 0;
    for (const auto& each : rulebook.figures) {
        connection_.change(rule_sql::add_figure,
                           {ordinal++, referral::policy_rules.code_of(each.rule), each.amount,
                            referral::policy_units.code_of(each.unit),
                            code_of(referral::clock_classes, each.only_for), each.in_use,
                            each.source, each.from, each.until});
    }
}

}  // namespace wayhome::store
