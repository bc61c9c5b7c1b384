// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/child/child.hpp"
#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/distance.hpp"
#include "kernel/time.hpp"

namespace wayhome::home {

/// Where a home is: the law differs by nation (A2 of the domain reference).
enum class Jurisdiction { england, wales, scotland };
inline constexpr auto jurisdictions = code_list<Jurisdiction>({
    {Jurisdiction::england, "england", "England"},
    {Jurisdiction::wales, "wales", "Wales"},
    {Jurisdiction::scotland, "scotland", "Scotland"},
});

/// What the place is: secure, or a step-down place that follows it.
enum class Purpose { secure, step_down };
inline constexpr auto purposes = code_list<Purpose>({
    {Purpose::secure, "secure", "Secure"},
    {Purpose::step_down, "step_down", "Step-down"},
});

/// Whom a home or unit is registered to take.
enum class SexRegime { any, boys_only, girls_only };
inline constexpr auto sex_regimes = code_list<SexRegime>({
    {SexRegime::any, "any", "Girls and boys"},
    {SexRegime::boys_only, "boys_only", "Boys only"},
    {SexRegime::girls_only, "girls_only", "Girls only"},
});

/// Something a home says it can do or its building has ("mental_health", "fire_setting"); codes of
/// data/capabilities.csv. A home that has not said is unknown, which is never a no.
struct Capability {
    std::string code;
    bool offered;
    std::string evidence;  ///< where this is recorded; may be empty
    CivilDate reviewed;
    friend bool operator==(const Capability&, const Capability&) = default;
};

/// One physical place. A bed that is retired keeps its past.
struct Bed {
    BedId id;
    UnitId unit;
    std::string name;                         ///< unique in the home ("A3")
    CivilDate approved_from;                  ///< first day the registration counts it
    std::optional<CivilDate> approved_until;  ///< last day; none while it is approved
    bool block_contracted = false;  ///< paid for by the Youth Custody Service, used or not
};

/// A group of beds with one staff team; peers live together here.
struct Unit {
    UnitId id;
    std::string name;
    SexRegime takes = SexRegime::any;
    Purpose purpose = Purpose::secure;
};

struct Rating {
    std::string judgement;  ///< Ofsted's words; context only, never a rule
    CivilDate inspected;
    std::string note;
};

/// A secure children's home or step-down home, whole: units and beds included.
struct Home {
    HomeId id;
    OrganisationId organisation;
    std::string name;
    std::string code;  ///< short, unique, lower case ("thamesmead-court")
    Jurisdiction jurisdiction = Jurisdiction::england;
    Position position{};  ///< as an administrator set it
    bool position_is_approximate = true;
    int youngest = 10;  ///< registered age range in whole years, both ends included
    int oldest = 17;
    bool takes_welfare = true;  ///< registration or contract lets it take these pathways
    bool takes_youth_custody = false;
    bool takes_remand = false;
    bool takes_police_custody = false;
    int half_beds_of_staff =
        0;  ///< staffing on shift in half-beds; 2 is the staff of one bed; 0 unknown
    std::vector<Capability> capabilities;
    std::optional<Rating> rating;
    std::vector<Unit> units;
    std::vector<Bed> beds;
    std::string source;  ///< where these facts come from, with date
    int version = 0;

    const Unit* unit(UnitId id_of_unit) const;
    const Bed* bed(BedId id_of_bed) const;
    /// Beds approved on that day.
    int approved_on(CivilDate day) const;
};

/// The port.
class Homes {
  public:
    virtual ~Homes() = default;
    virtual void add(const Home& home) = 0;
    virtual bool save(const Home& home) = 0;  ///< false when somebody saved meanwhile
    virtual std::optional<Home> by_id(HomeId id) const = 0;
    virtual std::optional<Home> by_code(std::string_view code) const = 0;
    virtual std::optional<Home> by_organisation(OrganisationId organisation) const = 0;
    /// In order of name, then id.
    virtual std::vector<Home> all() const = 0;
};

}  // namespace wayhome::home
