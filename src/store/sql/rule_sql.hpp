// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::rule_sql {

inline constexpr Sql version{"version of rules", "SELECT version FROM rulebook"};
inline constexpr Sql clocks{"clock rules",
                            "SELECT clock, step, allowed_minutes, extension_minutes, counting, "
                            "in_use, source, first_day, last_day FROM clock_rule ORDER BY ordinal"};
inline constexpr Sql reasons{"coded reasons",
                             "SELECT list, code, words, cause, consequence, only_for, first_day, "
                             "last_day, page_order FROM coded_reason ORDER BY ordinal"};
inline constexpr Sql bank_holidays{"bank holidays", "SELECT day FROM bank_holiday ORDER BY day"};

inline constexpr Sql figures{"policy figures",
                             "SELECT rule, amount, unit, only_for, in_use, source, first_day, "
                             "last_day FROM policy_figure ORDER BY ordinal"};

inline constexpr Sql forget_version{"forget version of rules", "DELETE FROM rulebook"};
inline constexpr Sql forget_clocks{"forget clock rules", "DELETE FROM clock_rule"};
inline constexpr Sql forget_reasons{"forget coded reasons", "DELETE FROM coded_reason"};
inline constexpr Sql forget_bank_holidays{"forget bank holidays", "DELETE FROM bank_holiday"};
inline constexpr Sql forget_figures{"forget policy figures", "DELETE FROM policy_figure"};

inline constexpr Sql add_version{"add version of rules",
                                 "INSERT INTO rulebook (only_one, version) VALUES (1, $1)"};
inline constexpr Sql add_clock{
    "add clock rule",
    "INSERT INTO clock_rule (ordinal, clock, step, allowed_minutes, extension_minutes, counting, "
    "in_use, source, first_day, last_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
inline constexpr Sql add_reason{
    "add coded reason",
    "INSERT INTO coded_reason (ordinal, list, code, words, cause, consequence, only_for, "
    "first_day, last_day, page_order) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
inline constexpr Sql add_bank_holiday{"add bank holiday",
                                      "INSERT INTO bank_holiday (day) VALUES ($1)"};
inline constexpr Sql add_figure{
    "add policy figure",
    "INSERT INTO policy_figure (ordinal, rule, amount, unit, only_for, in_use, source, first_day, "
    "last_day) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};

}  // namespace wayhome::store::rule_sql
