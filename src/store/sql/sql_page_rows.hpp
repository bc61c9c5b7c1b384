// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/page_rows.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlPageRows : public application::PageRows {
  public:
    explicit SqlPageRows(Connection& connection) : connection_(connection) {}
    std::vector<application::BoardRow> board(const application::BoardFilter& filter,
                                             std::optional<application::PageStart> start,
                                             std::size_t most) const override;
    std::vector<int> board_counts(const application::BoardFilter& filter) const override;
    std::vector<referral::Referral> restricted_on_board(
        const application::BoardFilter& filter) const override;
    std::vector<application::OfferRow> offers_of_home(HomeId home, std::size_t most) const override;
    std::vector<application::RegisterRow> register_of_home(HomeId home) const override;
    std::vector<application::ResidentRow> residents() const override;
    std::vector<application::OfferRow> offers_needing_unit(std::size_t most) const override;
    std::vector<application::OfferRow> offers_told_above(HomeId home,
                                                         std::size_t most) const override;
    std::vector<application::OfferRow> offers_to_take_up(OrganisationId referred_by,
                                                         std::size_t most) const override;
    std::vector<std::pair<referral::Referral, referral::InformationRequest>> information_asked_of(
        OrganisationId referred_by, std::size_t most) const override;
    std::vector<referral::Referral> searches_to_confirm(std::optional<OrganisationId> referred_by,
                                                        std::size_t most) const override;
    std::vector<referral::Referral> appeals_waiting(std::size_t most) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
