// SPDX-License-Identifier: Apache-2.0
#include "application/referral/attach_document.hpp"

#include <doctest/doctest.h>

#include "given_draft.hpp"

namespace wayhome::application {
namespace {

using support::Given;

AttachDocument a_document(ReferralId referral, std::string bytes) {
    return {.referral = referral,
            .kind = "care_plan",
            .readers = "unit_only",
            .chosen = true,
            .file_name = "C:\\papers\\plan.pdf",
            .bytes = std::move(bytes)};
}

struct Searching {
    Given given;
    referral::Referral referral = given.a_searching_referral(given.a_child());

    Answer attach(std::string bytes, const std::string& readers = "unit_only") {
        auto wanted = a_document(referral.id, std::move(bytes));
        wanted.readers = readers;
        return attach_document(given.desk(), given.by(given.referrer), wanted);
    }
    referral::Attachment only_document() {
        std::optional<SeenForm> seen;
        REQUIRE(see_documents(given.desk(), given.by(given.referrer), referral.id, seen));
        REQUIRE(seen->documents.size() == 1);
        return seen->documents.front();
    }
};

TEST_CASE("A13: a document is kept with kind, readers and the type found in its content") {
    Searching s;

    REQUIRE(s.attach("%PDF-1.7 and so on"));

    const auto document = s.only_document();
    CHECK(document.file_name == "plan.pdf");
    CHECK(document.content_type == "application/pdf");
    CHECK(document.readers == referral::AttachmentReaders::unit_only);
}

TEST_CASE("A13: a program, an empty file and one over 10MB are refused, whatever their names") {
    Searching s;

    CHECK(problems_in(s.attach(std::string{"MZ\x90\0\3", 5}))[0].field == "document");
    CHECK(problems_in(s.attach(""))[0].words == "The file is empty");
    CHECK(problems_in(s.attach(std::string(10 * 1024 * 1024 + 1, 'a')))[0].words ==
          "The file must be 10MB or smaller");
}

TEST_CASE("A13: a document for the unit only is not there for a home") {
    Searching s;
    static_cast<void>(s.given.an_opened_offer(s.referral, s.given.elm));
    REQUIRE(s.attach("%PDF-1.7 and so on"));
    const auto document = s.only_document();
    std::optional<OpenedDocument> opened;

    const auto by_unit =
        open_document(s.given.desk(), s.given.by(s.given.officer), document.id, opened);
    CHECK(by_unit.has_value());
    CHECK(opened->bytes == "%PDF-1.7 and so on");

    CHECK_FALSE(open_document(s.given.desk(), s.given.by(s.given.elm_manager), document.id, opened)
                    .has_value());
}

TEST_CASE("a document of a referral that homes see is not removed") {
    Searching s;
    REQUIRE(s.attach("%PDF-1.7 and so on"));

    const auto removed =
        remove_document(s.given.desk(), s.given.by(s.given.referrer), {s.only_document().id});

    CHECK_FALSE(removed.has_value());
}

}  // namespace
}  // namespace wayhome::application
