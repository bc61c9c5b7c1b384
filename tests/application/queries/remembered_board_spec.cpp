// SPDX-License-Identifier: Apache-2.0
#include "application/queries/remembered_board.hpp"

#include <doctest/doctest.h>

#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

BoardFilter searching() {
    BoardFilter filter;
    filter.tab = BoardTab::searching;
    return filter;
}

/// Two searches; what is read of them is remembered.
struct TwoSearch {
    RememberedBoard::Rows rows(BoardFilter filter = searching(), std::size_t most = 10) {
        RememberedBoard::Rows rows;
        given.registry.read([&](Records& records) {
            RememberedBoard::Reading board{given.remembered_board, records};
            rows = board.rows(filter, std::nullopt, most);
        });
        return rows;
    }

    void enter(const std::string& outcome) {
        given.registry.write([&](Records& records) {
            records.audit_trail().append(
                {.at = given.clock.now(), .action = "", .outcome = outcome});
            return Ending::commit;
        });
    }

    Given given;
    child::Child child = given.a_child();
    referral::Referral first = given.a_searching_referral(child);
    child::Child other = given.a_child("Other");
    referral::Referral second = given.a_searching_referral(other);
};

TEST_CASE("the board is read once while nothing is done, however much is viewed") {
    TwoSearch s;
    const auto read = s.rows();
    s.enter("viewed");

    CHECK(s.rows() == read);
    REQUIRE(read->size() == 2);
    CHECK(read->front().referral.id == s.first.id);
}

TEST_CASE("the board is read again once something was done") {
    TwoSearch s;
    const auto before = s.rows();
    REQUIRE(before->front().officer_name.empty());
    s.enter("done");
    const auto after = s.rows();

    CHECK(after != before);
    CHECK(after->size() == 2);
}

TEST_CASE("another question has an answer of its own") {
    TwoSearch s;
    auto placed = searching();
    placed.tab = BoardTab::placed;
    auto of_officer = searching();
    of_officer.officer = s.given.officer.id;
    auto by_reference = searching();
    by_reference.reference = s.second.reference;

    CHECK(s.rows()->size() == 2);
    CHECK(s.rows(placed)->empty());
    CHECK(s.rows(of_officer)->empty());
    CHECK(s.rows(by_reference)->size() == 1);
    CHECK(s.rows(searching(), 1)->size() == 1);
}

TEST_CASE("a reader on an older state neither takes the answer of a newer one nor gives its own") {
    TwoSearch newer;
    TwoSearch older;
    newer.enter("done");
    const auto read_with_newer = [&](TwoSearch& state) {
        RememberedBoard::Rows rows;
        state.given.registry.read([&](Records& records) {
            RememberedBoard::Reading board{newer.given.remembered_board, records};
            rows = board.rows(searching(), std::nullopt, 10);
        });
        return rows;
    };
    const auto now = read_with_newer(newer);
    const auto before = read_with_newer(older);

    CHECK(before != now);
    CHECK(newer.rows() == now);
}

}  // namespace
}  // namespace wayhome::application
