// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/home/bed_closure.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlBedClosures : public home::BedClosures {
  public:
    explicit SqlBedClosures(Connection& connection) : connection_(connection) {}
    void add(const home::BedClosure& closure) override;
    bool save(const home::BedClosure& closure) override;
    std::optional<home::BedClosure> by_id(ClosureId id) const override;
    std::vector<home::BedClosure> of_home(HomeId home, CivilDate first,
                                          CivilDate last) const override;
    std::vector<home::BedClosure> covering(CivilDate day) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
