// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_answered_requests.hpp"

#include "store/sql/session_sql.hpp"

namespace wayhome::store {

std::optional<application::AnsweredRequest> SqlAnsweredRequests::find(
    AccountId account, const std::string& key) const {
    return connection_.one(answered_request_sql::find, {account, key}, [](Fields& fields) {
        return application::AnsweredRequest{.key = fields.text(),
                                            .account = fields.id<AccountId>(),
                                            .fingerprint = fields.text(),
                                            .answer = fields.text(),
                                            .at = fields.moment()};
    });
}

void SqlAnsweredRequests::add(const application::AnsweredRequest& answered) {
    connection_.change(
        answered_request_sql::add,
        {answered.key, answered.account, answered.fingerprint, answered.answer, answered.at});
}

void SqlAnsweredRequests::sweep(Instant before) {
    connection_.change(answered_request_sql::sweep, {before});
}

}  // namespace wayhome::store
