// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryChildren : public child::Children {
  public:
    explicit MemoryChildren(Access at) : at_(at) {}
    void add(const child::Child& child) override;
    bool save(const child::Child& child) override;
    std::optional<child::Child> by_id(ChildId id) const override;
    std::vector<child::Child> candidates_like(const child::Child& entered) const override;
    std::vector<AccountId> named_readers(ChildId id) const override;
    void name_reader(ChildId id, AccountId reader) override;
    void unname_reader(ChildId id, AccountId reader) override;

  private:
    Access at_;
};

class MemoryAuthorities : public home::Authorities {
  public:
    explicit MemoryAuthorities(Access at) : at_(at) {}
    void add(const home::Authority& authority) override;
    void save(const home::Authority& authority) override;
    std::optional<home::Authority> by_organisation(OrganisationId organisation) const override;
    std::optional<home::Authority> by_gss(std::string_view gss) const override;
    std::vector<home::Authority> all() const override;

  private:
    Access at_;
};

class MemoryHomes : public home::Homes {
  public:
    explicit MemoryHomes(Access at) : at_(at) {}
    void add(const home::Home& home) override;
    bool save(const home::Home& home) override;
    std::optional<home::Home> by_id(HomeId id) const override;
    std::optional<home::Home> by_code(std::string_view code) const override;
    std::optional<home::Home> by_organisation(OrganisationId organisation) const override;
    std::vector<home::Home> all() const override;

  private:
    Access at_;
};

class MemoryBedClosures : public home::BedClosures {
  public:
    explicit MemoryBedClosures(Access at) : at_(at) {}
    void add(const home::BedClosure& closure) override;
    bool save(const home::BedClosure& closure) override;
    std::optional<home::BedClosure> by_id(ClosureId id) const override;
    std::vector<home::BedClosure> of_home(HomeId home, CivilDate first,
                                          CivilDate last) const override;
    std::vector<home::BedClosure> covering(CivilDate day) const override;

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
