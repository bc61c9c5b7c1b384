// SPDX-License-Identifier: Apache-2.0
#include "application/queries/visible_board.hpp"

#include <doctest/doctest.h>

#include "application/child/restrict_child.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

/// Five children wait one after the other; the third and the fifth are known to the lead alone.
struct FiveWait {
    FiveWait() {
        for (int i = 0; i < 5; ++i) {
            const auto child = given.a_child("Child" + std::to_string(i));
            waiting.push_back(given.a_searching_referral(child));
            given.clock.advance(Minutes{1});
            if (i != 2 && i != 4) continue;
            REQUIRE(restrict_child(given.desk(), given.by(given.lead),
                                   {child.id, 0, "The child is at risk from somebody at work."}));
        }
    }

    VisibleRows page(const access::Account& person, std::optional<PageStart> start,
                     std::size_t most) {
        VisibleRows seen;
        BoardFilter filter;
        filter.tab = BoardTab::searching;
        const auto asked = given.by(person);
        given.registry.read([&](Records& records) {
            RememberedBoard::Reading board{given.remembered_board, records};
            seen = visible_rows(board, asked.actor, filter, start, most);
        });
        return seen;
    }

    int searching(const access::Account& person) {
        int count = 0;
        const auto asked = given.by(person);
        given.registry.read([&](Records& records) {
            RememberedBoard::Reading board{given.remembered_board, records};
            count = visible_counts(board, asked.actor, {})
                        .at(static_cast<std::size_t>(BoardTab::searching));
        });
        return count;
    }

    Given given;
    std::vector<referral::Referral> waiting;
};

TEST_CASE("L6: what is hidden from a person leaves no gap on a page, and no page starts after it") {
    FiveWait s;

    const auto first = s.page(s.given.officer, std::nullopt, 2);
    const auto second = s.page(s.given.officer, first.next, 2);

    REQUIRE(first.rows.size() == 2);
    CHECK(first.rows[1].referral.id == s.waiting[1].id);
    REQUIRE(first.next);
    CHECK(first.next->id == s.waiting[1].id);
    REQUIRE(second.rows.size() == 1);
    CHECK(second.rows[0].referral.id == s.waiting[3].id);
    CHECK_FALSE(second.next);
}

TEST_CASE("L6: the last page before nothing but hidden rows is the last") {
    FiveWait s;
    const auto three = s.page(s.given.officer, std::nullopt, 3);

    CHECK(three.rows.size() == 3);
    CHECK_FALSE(three.next);
}

TEST_CASE("L6: a person's counts are of what that person may see") {
    FiveWait s;

    CHECK(s.searching(s.given.officer) == 3);
    CHECK(s.searching(s.given.lead) == 5);
}

}  // namespace
}  // namespace wayhome::application
