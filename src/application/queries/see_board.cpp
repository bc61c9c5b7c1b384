// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_board.hpp"

#include "application/case_facts.hpp"

namespace wayhome::application {
namespace {

constexpr std::size_t rows_on_a_page = 25;

/// Only a restricted record needs the whole decision: to all others the board's own right is
/// enough.
bool sees(Records& records, const access::Actor& actor, const BoardRow& row) {
    if (!row.child || !row.child->restricted) return true;
    return access::may(actor, access::Permission::see_referral,
                       case_facts(records, actor, row.referral));
}

}  // namespace

SeenBoard see_board(const Desk& desk, const access::Actor& actor, const BoardFilter& filter,
                    std::optional<PageStart> start) {
    SeenBoard seen;
    desk.registry.read([&](Records& records) {
        seen.rows = records.page_rows().board(filter, start, rows_on_a_page + 1);
        if (seen.rows.size() > rows_on_a_page) {
            seen.rows.pop_back();
            const auto& last = seen.rows.back().referral;
            seen.next = PageStart{board_moment(last, filter.tab), last.id};
        }
        std::erase_if(seen.rows, [&](const BoardRow& row) { return !sees(records, actor, row); });
        seen.counts = records.page_rows().board_counts(filter);
        seen.authorities = records.authorities().all();
        seen.officers = records.accounts().of_organisation(*actor.organisation);
    });
    return seen;
}

}  // namespace wayhome::application
