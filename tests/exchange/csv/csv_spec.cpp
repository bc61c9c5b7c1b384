// SPDX-License-Identifier: Apache-2.0
#include "exchange/csv/csv.hpp"

#include <doctest/doctest.h>

namespace wayhome::csv {
namespace {

using namespace std::string_literals;

TEST_CASE("a file as Excel saves it in English is read") {
    const auto table = read("\xEF\xBB\xBFname,beds\r\nAdel Beck,24\r\n");

    REQUIRE(table);
    CHECK(table->header == std::vector{"name"s, "beds"s});
    REQUIRE(table->rows.size() == 1);
    CHECK(table->cell(table->rows[0], "beds") == "24");
    CHECK(table->rows[0].line == 2);
}

TEST_CASE("semicolons are found from the header, whatever the cells hold") {
    const auto table = read("name;note\nAdel Beck;one, two, three\n");

    REQUIRE(table);
    CHECK(table->separator == ';');
    CHECK(table->cell(table->rows[0], "note") == "one, two, three");
}

TEST_CASE("Excel's own separator line is followed and keeps the line numbers right") {
    const auto table = read("sep=;\r\nname;note\r\nA;B\r\n");

    REQUIRE(table);
    CHECK(table->header == std::vector{"name"s, "note"s});
    CHECK(table->rows[0].line == 3);
}

TEST_CASE("quoted cells keep separators, line ends and doubled quotation marks") {
    const auto table = read("name,note\nA,\"first, \"\"second\"\"\nthird\"\nB,next\n");

    REQUIRE(table);
    CHECK(table->rows[0].cells[1] == "first, \"second\"\nthird");
    CHECK(table->rows[1].line == 4);
}

TEST_CASE("text that is not UTF-8 is read as Windows-1252") {
    const auto table = read("name\nSi\xE2n O\x92Neill \x80\n");

    REQUIRE(table);
    CHECK(table->encoding == Encoding::windows_1252);
    CHECK(table->rows[0].cells[0] == "Siân O’Neill €");
}

TEST_CASE("Welsh and Arabic names in UTF-8 come through unchanged") {
    const auto table = read("name\nŵyn ap Gruffydd\nليلى\n");

    REQUIRE(table);
    CHECK(table->encoding == Encoding::utf_8);
    CHECK(table->rows[1].cells[0] == "ليلى");
}

TEST_CASE("a row with a cell too many is named with its line") {
    const auto table = read("name,beds\nA,1\nB,2,3\n");

    REQUIRE_FALSE(table);
    REQUIRE(table.error().size() == 1);
    CHECK(table.error()[0].line == 3);
    CHECK(table.error()[0].found == "3 cells");
    CHECK(table.error()[0].allowed == "2 cells, as the header has");
}

TEST_CASE("a quotation mark that is never closed is named where it opens") {
    const auto table = read("name,note\nA,\"never closed\nB,x\n");

    REQUIRE_FALSE(table);
    CHECK(table.error()[0].line == 2);
    CHECK(table.error()[0].column == 2);
}

TEST_CASE("two columns of one name are refused") {
    const auto table = read("name,name\nA,B\n");

    REQUIRE_FALSE(table);
    CHECK(table.error()[0].column == 2);
    CHECK(table.error()[0].found == "name");
}

TEST_CASE("an empty file, text in UTF-16 and bytes that are not text are refused in words") {
    CHECK(read("").error()[0].found == "an empty file");
    CHECK(read("\xFF\xFEn\0a\0"s).error()[0].found == "text in UTF-16, or not text");
    CHECK(read("name\n\x81\n").error()[0].allowed == "a CSV file in UTF-8");
}

TEST_CASE("rows without any text are left out") {
    const auto table = read("name,beds\n,\nA,1\n\n");

    REQUIRE(table);
    CHECK(table->rows.size() == 1);
}

TEST_CASE("a file over its bounds is refused") {
    CHECK(read("name\nA\nB\n", {.rows = 1}).error()[0].found == "more rows");
    CHECK(read("name\nA\n", {.bytes = 3}).error()[0].allowed == "at most 3 bytes");
    CHECK(read("a,b,c\n1,2,3\n", {.columns = 2}).error()[0].found == "more columns");
    CHECK(read("name\nlong text\n", {.bytes_in_cell = 4}).error()[0].found == "9 bytes");
}

TEST_CASE("a problem with a cell carries its place and what was found") {
    const auto table = read("name,beds\nA, many \n");
    REQUIRE(table);

    const auto problem = table->problem(table->rows[0], "beds", "a whole number", "Enter a number");

    CHECK(problem == Problem{2, 2, "beds", "many", "a whole number", "Enter a number"});
}

}  // namespace
}  // namespace wayhome::csv
