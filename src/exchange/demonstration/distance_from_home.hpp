// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "exchange/demonstration/case_file.hpp"
#include "exchange/demonstration/organisations.hpp"

namespace wayhome::demonstration {

/// Adds up how far from home the welfare placements of London's children are.
class DistanceFromHome {
  public:
    DistanceFromHome(const Cast& cast, const std::vector<home::Home>& homes);

    void count(const CaseFile& file);
    std::string in_words() const;

  private:
    std::map<OrganisationId, Position> centres_;  ///< of London's authorities
    std::map<HomeId, Position> places_;
    double miles_ = 0.0;
    int placements_ = 0;
};

}  // namespace wayhome::demonstration
