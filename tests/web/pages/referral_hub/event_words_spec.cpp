// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/child/restrict_child.hpp"
#include "support/browser.hpp"

namespace wayhome::web {
namespace {

using support::Browser;
using support::Given;
using support::shows;

TEST_CASE("L3: the timeline says in words that a record was restricted and who was named") {
    Given given;
    const auto child = given.a_child();
    given.a_searching_referral(child);
    REQUIRE(application::restrict_child(given.desk(), given.by(given.lead),
                                        {child.id, 0, "A relative works at one of the homes."}));
    REQUIRE(application::name_reader(given.desk(), given.by(given.lead), {child.id, "second"}));
    Browser browser{given, given.lead};

    const auto page = browser.look("/children/" + child.id.text() + "/timeline");

    CHECK(shows(page, "Record restricted to named people"));
    CHECK(shows(page, "A relative works at one of the homes."));
    CHECK(shows(page, "Named for the restricted record: Person second, The unit"));
    CHECK_FALSE(shows(page, "reader_named"));
    CHECK_FALSE(shows(page, given.second_officer.id.text()));
}

}  // namespace
}  // namespace wayhome::web
