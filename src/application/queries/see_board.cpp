// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_board.hpp"

#include "application/queries/visible_board.hpp"

namespace wayhome::application {
namespace {

constexpr std::size_t rows_on_a_page = 25;

}  // namespace

SeenBoard see_board(const Desk& desk, const access::Actor& actor, const BoardFilter& filter,
                    std::optional<PageStart> start, FilterChoices choices) {
    SeenBoard seen;
    desk.registry.read([&](Records& records) {
        RememberedBoard::Reading board{desk.remembered_board, records};
        auto visible = visible_rows(board, actor, filter, start, rows_on_a_page);
        seen = {.rows = std::move(visible.rows),
                .counts = visible_counts(board, actor, filter),
                .next = visible.next};
        if (choices == FilterChoices::left_out) return;
        seen.authorities = records.authorities().all();
        seen.officers = records.accounts().of_organisation(*actor.organisation);
    });
    return seen;
}

}  // namespace wayhome::application
