// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "exchange/imports/import_file.hpp"
#include "support/given.hpp"

namespace wayhome::imports {

/// A small service in memory into which files are imported: made-up authority E09000003, home
/// "example-house" with beds A1 and A2, one person and one child's referral OLD-1, where asked for.
class Importing {
  public:
    Importing();

    Report take_in(const std::string& kind, const std::string& bytes);
    Report check(const std::string& kind, const std::string& bytes);

    Importing& with_authority();
    Importing& with_home();
    Importing& with_person();
    Importing& with_referral();

    /// Everything that an import can change, in one text: two are equal when nothing changed.
    std::string state();
    std::vector<std::string> event_names();

    support::Given given;

  private:
    Report import(const std::string& kind, const std::string& bytes, Mode mode);
    void must_take_in(const std::string& kind, const std::string& bytes);
};

inline const std::string authority_header = "gss,name,region,latitude,longitude,source\n";
inline const std::string home_header =
    "home,name,jurisdiction,latitude,longitude,source,unit,bed,approved_from\n";
inline const std::string person_header = "username,name,organisation,roles\n";
inline const std::string referral_header =
    "reference,pathway,urgency,status,submitted_at,authority,started_by,given_names,family_name,"
    "born,sex,local_number\n";
inline const std::string placement_header =
    "reference,home,bed,status,arrived,departed,departure_reason,destination\n";
inline const std::string closure_header = "home,bed,reason,note,from,until\n";

/// "3 born": line and column of each refusal.
std::vector<std::string> places_of(const Report& report);

}  // namespace wayhome::imports
