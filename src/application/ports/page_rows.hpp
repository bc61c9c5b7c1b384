// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/child/child.hpp"
#include "domain/offer/offer.hpp"
#include "domain/placement/placement.hpp"
#include "domain/referral/information_request.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::application {

/// One line of the referrals board.
struct BoardRow {
    referral::Referral referral;
    std::optional<child::Child> child;
    std::string authority_name;
    std::string officer_name;  ///< empty while nobody has it
    int offers_sent = 0;
    int offers_answered = 0;
};

/// Which part of the board; the tabs of the page.
enum class BoardTab { needs_triage, searching, place_found, placed, ended };
inline constexpr int board_tabs = 5;

/// The tab a referral in that status stands on; none for drafts.
std::optional<BoardTab> board_tab(referral::ReferralStatus status);
/// Whether the tab shows the latest change first; the others show the oldest submission first.
bool shows_latest_first(BoardTab tab);
/// The moment a referral is ordered by on its tab, in seconds since 1970: of its submission (of its
/// start, where it was taken over without one), or of its last change.
std::int64_t board_moment(const referral::Referral& referral, BoardTab tab);

/// Where a page of a list starts: after the row with this key. Lists have one stable order.
struct PageStart {
    std::int64_t moment;  ///< board_moment() of the last row seen
    ReferralId id;        ///< its id: the tie-break
};

struct BoardFilter {
    BoardTab tab = BoardTab::needs_triage;
    std::optional<referral::Pathway> pathway;
    std::optional<OrganisationId> authority;    ///< only children of that authority
    std::optional<OrganisationId> referred_by;  ///< only referrals made by that organisation
    std::optional<AccountId> officer;
    std::string reference;  ///< starts with; empty for all
};

/// One offer with what a list of a home's work needs beside it.
struct OfferRow {
    offer::Offer offer;
    referral::Referral referral;
    std::optional<child::Child> child;
};

/// One placement of a home's register.
struct RegisterRow {
    placement::Placement placement;
    child::Child child;
    std::string authority_name;
};

/// A child booked into or living in a bed, with the referral it came by.
struct ResidentRow {
    placement::Placement placement;
    child::Child child;
    referral::Referral referral;
};

/// The port of the short read path: rows made for one page, never a rule.
class PageRows {
  public:
    virtual ~PageRows() = default;
    /// Oldest submission first for tabs that wait, latest change first for placed and ended; then
    /// id.
    virtual std::vector<BoardRow> board(const BoardFilter& filter, std::optional<PageStart> start,
                                        std::size_t most) const = 0;
    /// How many rows each tab has under the rest of the filter, in the order of BoardTab.
    virtual std::vector<int> board_counts(const BoardFilter& filter) const = 0;
    /// What of those counts is of restricted children, whom not everybody may count; few at any
    /// time.
    virtual std::vector<referral::Referral> restricted_on_board(
        const BoardFilter& filter) const = 0;
    /// A home's offers: live ones soonest due first, then answered ones newest first; at most
    /// `most`.
    virtual std::vector<OfferRow> offers_of_home(HomeId home, std::size_t most) const = 0;
    /// Booked and living there, in order of bed name.
    virtual std::vector<RegisterRow> register_of_home(HomeId home) const = 0;
    /// Booked and living in all homes, in order of home, bed name and id.
    virtual std::vector<ResidentRow> residents() const = 0;
    /// At most `most` of each, one kind after another, longest due first: answers and reviews of
    /// declines awaited, conditions to agree, a search's latest lapse until a home is asked anew.
    virtual std::vector<OfferRow> offers_needing_unit(std::size_t most) const = 0;
    /// What the one who answers for a home above its manager has still to follow, at most `most` of
    /// each, one kind after another, longest due first: escalated declines, and offers the home
    /// left unanswered until the search goes on.
    virtual std::vector<OfferRow> offers_told_above(HomeId home, std::size_t most) const = 0;
    /// Accepted offers of that organisation's referrals that wait to be taken up.
    virtual std::vector<OfferRow> offers_to_take_up(OrganisationId referred_by,
                                                    std::size_t most) const = 0;
    /// Information requests without an answer for that organisation's referrals, soonest due first.
    virtual std::vector<std::pair<referral::Referral, referral::InformationRequest>>
    information_asked_of(OrganisationId referred_by, std::size_t most) const = 0;
    /// Open searches that are confirmed in cycles, of that organisation or of all, soonest due
    /// first.
    virtual std::vector<referral::Referral> searches_to_confirm(
        std::optional<OrganisationId> referred_by, std::size_t most) const = 0;
    /// Referrals found not eligible whose appeal nobody has decided on, longest waiting first.
    virtual std::vector<referral::Referral> appeals_waiting(std::size_t most) const = 0;
};

}  // namespace wayhome::application
