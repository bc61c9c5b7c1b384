// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_sessions.hpp"

#include "store/sql/session_sql.hpp"

namespace wayhome::store {

void SqlSessions::add(const application::Session& session) {
    connection_.change(session_sql::add, {session.token_hash, session.account, session.form_token,
                                          session.began, session.last_used});
}

std::optional<application::Session> SqlSessions::by_token_hash(
    const std::string& token_hash) const {
    return connection_.one(session_sql::by_token_hash, {token_hash}, [](Fields& fields) {
        return application::Session{.token_hash = fields.text(),
                                    .account = fields.id<AccountId>(),
                                    .form_token = fields.text(),
                                    .began = fields.moment(),
                                    .last_used = fields.moment()};
    });
}

void SqlSessions::touch(const std::string& token_hash, Instant used) {
    connection_.change(session_sql::touch, {used, token_hash});
}

void SqlSessions::end(const std::string& token_hash) {
    connection_.change(session_sql::end, {token_hash});
}

void SqlSessions::end_all_of(AccountId account) {
    connection_.change(session_sql::end_all_of, {account});
}

void SqlSessions::sweep(Instant idle_since, Instant began_before) {
    connection_.change(session_sql::sweep, {idle_since, began_before});
}

}  // namespace wayhome::store
