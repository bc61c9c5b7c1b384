// SPDX-License-Identifier: Apache-2.0
#include "application/queries/visible_board.hpp"

#include "application/case_facts.hpp"

namespace wayhome::application {
namespace {

bool sees(Records& records, const access::Actor& actor, const referral::Referral& referral) {
    return access::may(actor, access::Permission::see_referral,
                       case_facts(records, actor, referral));
}

/// Only a restricted record needs the whole decision: to all others the board's own right is
/// enough.
bool is_hidden(Records& records, const access::Actor& actor, const BoardRow& row) {
    return row.child && row.child->restricted && !sees(records, actor, row.referral);
}

PageStart after(const BoardRow& row, BoardTab tab) {
    return {board_moment(row.referral, tab), row.referral.id};
}

}  // namespace

VisibleRows visible_rows(RememberedBoard::Reading& board, const access::Actor& actor,
                         const BoardFilter& filter, std::optional<PageStart> start,
                         std::size_t most) {
    VisibleRows seen;
    bool more = true;
    while (more && seen.rows.size() <= most) {
        const auto read = board.rows(filter, start, most + 1);
        more = read->size() > most;
        if (!read->empty()) start = after(read->back(), filter.tab);
        for (const auto& row : *read) {
            if (!is_hidden(board.records(), actor, row)) seen.rows.push_back(row);
        }
    }
    if (seen.rows.size() > most) {
        seen.rows.erase(seen.rows.begin() + static_cast<std::ptrdiff_t>(most), seen.rows.end());
        seen.next = after(seen.rows.back(), filter.tab);
    }
    return seen;
}

std::vector<int> visible_counts(RememberedBoard::Reading& board, const access::Actor& actor,
                                const BoardFilter& filter) {
    auto counts = *board.counts(filter);
    for (const auto& referral : *board.restricted(filter)) {
        const auto tab = board_tab(referral.status);
        if (tab && !sees(board.records(), actor, referral))
            --counts.at(static_cast<std::size_t>(*tab));
    }
    return counts;
}

}  // namespace wayhome::application
