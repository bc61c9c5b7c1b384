// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_duty_rota.hpp"

#include "store/sql/rota_sql.hpp"

namespace wayhome::store {

void SqlDutyRota::put(CivilDate day, std::optional<AccountId> officer) {
    connection_.change(rota_sql::forget, {day});
    if (officer) connection_.change(rota_sql::put, {day, *officer});
}

std::optional<AccountId> SqlDutyRota::on_duty(CivilDate day) const {
    return connection_.one(rota_sql::on_duty, {day},
                           [](Fields& fields) { return fields.id<AccountId>(); });
}

std::vector<application::DutyDay> SqlDutyRota::between(CivilDate first, CivilDate last) const {
    return connection_.all(rota_sql::between, {first, last}, [](Fields& fields) {
        const auto day = fields.date();
        return application::DutyDay{day, fields.id<AccountId>()};
    });
}

}  // namespace wayhome::store
