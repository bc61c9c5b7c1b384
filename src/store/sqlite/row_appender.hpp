// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "store/sql/connection.hpp"

namespace wayhome::store {

/// Appends rows to a table of SQLite through its own interface. A demonstration is filled with
/// hundreds of thousands of rows of two tables, and a general statement costs more than each row.
class RowAppender {
  public:
    /// `insert` has one parameter for each column; the connection outlives this.
    RowAppender(Connection& connection, const Sql& insert);

    /// The next column of the row. A text stays where it is until the row is appended.
    RowAppender& number(std::int64_t number);
    RowAppender& text(std::string_view text);
    RowAppender& null();

    /// The row whose columns have all been given. Throws StoreFailure where it is not taken.
    void append();

  private:
    struct Finalize {
        void operator()(void* statement) const;
    };

    std::string_view name_;
    std::unique_ptr<void, Finalize> statement_;
    int given_ = 0;
};

}  // namespace wayhome::store
