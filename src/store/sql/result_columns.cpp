// SPDX-License-Identifier: Apache-2.0
#include "store/sql/result_columns.hpp"

#include "kernel/text.hpp"

namespace wayhome::store {
namespace {

bool begins_word(std::string_view text, std::string_view word) {
    if (!text.starts_with(word)) return false;
    return text.size() == word.size() || text[word.size()] == ' ' || text[word.size()] == '\n';
}

}  // namespace

std::size_t result_columns(std::string_view sql) {
    sql = trimmed(sql);
    if (!begins_word(sql, "SELECT")) return 0;
    std::size_t columns = 1;
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (c == '\'') quoted = !quoted;
        if (quoted) continue;
        if (c == '(') ++depth;
        if (c == ')') --depth;
        if (depth > 0) continue;
        if (c == ',') ++columns;
        if ((c == ' ' || c == '\n') && begins_word(sql.substr(i + 1), "FROM")) return columns;
    }
    return columns;
}

}  // namespace wayhome::store
