// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/offer/offer.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlOffers : public offer::Offers {
  public:
    explicit SqlOffers(Connection& connection) : connection_(connection) {}
    void add(const offer::Offer& offer) override;
    bool save(const offer::Offer& offer) override;
    std::optional<offer::Offer> by_id(OfferId id) const override;
    std::vector<offer::Offer> of_referral(ReferralId referral) const override;
    std::vector<offer::Offer> live_at(HomeId home) const override;
    std::vector<offer::Offer> overdue(Instant moment, std::size_t most) const override;
    bool ever_offered(HomeId home, ChildId child) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
