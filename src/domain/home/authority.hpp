// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/distance.hpp"

namespace wayhome::home {

/// A local authority that places children: from where distance to a home is first measured.
struct Authority {
    OrganisationId organisation;
    std::string gss;  ///< "E09000003"
    std::string name;
    std::string region;  ///< "London" for the 33
    Position centroid;
    std::string source;
};

/// The port.
class Authorities {
  public:
    virtual ~Authorities() = default;
    virtual void add(const Authority& authority) = 0;
    virtual void save(const Authority& authority) = 0;
    virtual std::optional<Authority> by_organisation(OrganisationId organisation) const = 0;
    virtual std::optional<Authority> by_gss(std::string_view gss) const = 0;
    /// In order of name.
    virtual std::vector<Authority> all() const = 0;
};

}  // namespace wayhome::home
