// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "web/server/forms.hpp"

namespace wayhome::web {
namespace {

constexpr std::string_view type = "multipart/form-data; boundary=----Edge7f";

std::string part(std::string_view head, std::string_view body) {
    std::string text = "------Edge7f\r\nContent-Disposition: form-data; ";
    text.append(head).append("\r\n\r\n").append(body).append("\r\n");
    return text;
}

const std::string ending = "------Edge7f--\r\n";

TEST_CASE("a form with a file gives its fields and its upload") {
    const auto form = multipart_form(
        type, part("name=\"reason\"", "No bed was free") +
                  part("name=\"plan\"; filename=\"pl\u00e2n.pdf\"\r\nContent-Type: application/pdf",
                       std::string_view("%PDF\0\r\n\xff", 8)) +
                  ending);

    REQUIRE(form);
    CHECK(form->fields.first("reason") == "No bed was free");
    REQUIRE(form->uploads.size() == 1);
    CHECK(form->uploads[0].field == "plan");
    CHECK(form->uploads[0].filename == "pl\u00e2n.pdf");
    CHECK(form->uploads[0].content_type == "application/pdf");
    CHECK(form->uploads[0].bytes == std::string_view("%PDF\0\r\n\xff", 8));
}

TEST_CASE("a file input left empty is no upload") {
    const auto form = multipart_form(
        type, part("name=\"plan\"; filename=\"\"\r\nContent-Type: application/octet-stream", "") +
                  ending);

    REQUIRE(form);
    CHECK(form->uploads.empty());
}

TEST_CASE("a form without any field is read as empty") {
    const auto form = multipart_form(type, ending);

    REQUIRE(form);
    CHECK(form->fields.empty());
}

TEST_CASE("a malformed multipart form is refused whole") {
    const auto good = part("name=\"reason\"", "text");

    CHECK_FALSE(multipart_form("multipart/form-data", good + ending));
    CHECK_FALSE(multipart_form("multipart/form-data; boundary=", good + ending));
    CHECK_FALSE(multipart_form(type, good));
    CHECK_FALSE(multipart_form(type, ""));
    CHECK_FALSE(multipart_form(type, "no separator at all"));
    CHECK_FALSE(multipart_form(type, part("filename=\"nameless\"", "text") + ending));
    CHECK_FALSE(multipart_form(type, "------Edge7f\r\n\r\nno disposition\r\n" + ending));
    CHECK_FALSE(multipart_form(type, part("name=\"reason\"", "\xff") + ending));
    CHECK_FALSE(
        multipart_form(type, part("name=\"reason\"", std::string_view("a\0b", 3)) + ending));
}

TEST_CASE("a form may carry twenty files and no more") {
    std::string files;
    for (int i = 0; i < 20; ++i) files += part("name=\"file\"; filename=\"a.txt\"", "a");

    CHECK(multipart_form(type, files + ending)->uploads.size() == 20);
    CHECK_FALSE(
        multipart_form(type, files + part("name=\"file\"; filename=\"a.txt\"", "a") + ending));
}

}  // namespace
}  // namespace wayhome::web
