// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/csv_text.hpp"

#include <doctest/doctest.h>

#include "exchange/csv/csv.hpp"

namespace wayhome::csv {
namespace {

using namespace std::string_literals;

TEST_CASE("a cell that a spreadsheet may run is written as text") {
    CHECK(neutralised("=1+1") == "'=1+1");
    CHECK(neutralised("+44 20 7946 0000") == "'+44 20 7946 0000");
    CHECK(neutralised("-cmd") == "'-cmd");
    CHECK(neutralised("@SUM(A1)") == "'@SUM(A1)");
    CHECK(neutralised("\tanything") == "'\tanything");
    CHECK(neutralised("\ranything") == "'\ranything");
}

TEST_CASE("nothing invisible in front hides a formula") {
    CHECK(neutralised("\0=1+1"s) == "'\0=1+1"s);
    CHECK(neutralised("\xE2\x80\x8B=1+1") == "'\xE2\x80\x8B=1+1");
    CHECK(neutralised("\xEF\xBB\xBF@A1") == "'\xEF\xBB\xBF@A1");
    CHECK(neutralised("  =1+1") == "'  =1+1");
    CHECK(neutralised("\xEF\xBC\x9D"
                      "1+1") ==
          "'\xEF\xBC\x9D"
          "1+1");
}

TEST_CASE("names and plain numbers are left as they are") {
    CHECK(neutralised("O'Neill-Jones") == "O'Neill-Jones");
    CHECK(neutralised("-0.123") == "-0.123");
    CHECK(neutralised("") == "");
    CHECK(neutralised("2026-01-09") == "2026-01-09");
}

TEST_CASE("what is written is read back the same") {
    const std::vector<std::vector<std::string>> rows = {
        {"name", "note"}, {"Adel, Beck", "said \"no\"\r\ntwice"}, {" kept space ", "semi;colon"}};

    const auto table = read(csv_text(rows, ByteOrderMark::written));

    REQUIRE(table);
    CHECK(table->rows[0].cells == rows[1]);
    CHECK(table->rows[1].cells == rows[2]);
}

}  // namespace
}  // namespace wayhome::csv
