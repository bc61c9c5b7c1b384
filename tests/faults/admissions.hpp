// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <vector>

#include "application/compare/resident_answers.hpp"
#include "application/desk.hpp"
#include "application/outcome.hpp"
#include "application/queries/remembered_board.hpp"
#include "domain/matching/rules.hpp"
#include "domain/referral/rulebook.hpp"
#include "faults/seeded_random_ids.hpp"

namespace wayhome::faults {

/// The presses that bring one child in and see it off again, in order. Each is one durable
/// transaction of the service.
enum class Press { accept, take_up, arrive, depart };
inline constexpr std::array presses = {Press::accept, Press::take_up, Press::arrive, Press::depart};

/// A home with the person who answers for it.
struct StaffedHome {
    home::Home home;
    access::Account manager;
};

/// One child whom one or two homes have been asked to take.
struct Case {
    ReferralId referral;
    ChildId child;
    std::vector<OfferId> offers;     ///< opened by the homes, in the order they were asked
    std::vector<std::size_t> homes;  ///< number of the home of each offer
};

/// A small service of made-up people at a clock that stands, in whatever registry it is given, and
/// the presses of its people through the use cases. Several threads may press at once; homes and
/// cases are added by one.
class Admissions {
  public:
    explicit Admissions(std::uint64_t seed);

    /// The council, its referrer and the unit; once, before all else.
    void add_people(application::Registry& registry);
    /// The number of the new home.
    std::size_t add_home(application::Registry& registry, int beds);
    /// Children who wait, each with an offer at each of these homes.
    void add_cases(application::Registry& registry, std::size_t how_many,
                   const std::vector<std::size_t>& at_homes);

    /// What its people's use cases work with.
    application::Desk desk_in(application::Registry& registry);
    Instant now() const { return clock_.now(); }
    const access::Account& referrer() const { return *referrer_; }
    const std::vector<StaffedHome>& homes() const { return homes_; }
    const std::vector<Case>& cases() const { return cases_; }

    /// What a person's press of that form answers. A bed is chosen when a home accepts.
    application::Answer press(application::Registry& registry, const Case& of, Press press,
                              std::size_t bed = 0, std::size_t offer = 0,
                              const std::string& key_suffix = "");

    /// The key of the form that is pressed, unique for a press of a case.
    static std::string key_of(const Case& of, Press press);

  private:
    access::Organisation an_organisation(application::Records& records,
                                         access::OrganisationKind kind, std::string name);
    access::Account an_account(application::Records& records, const access::Organisation& at,
                               access::Role role);
    Case a_case(application::Records& records, const std::vector<std::size_t>& at_homes);
    application::Asked by(const access::Account& account, access::OrganisationKind kind,
                          std::string key) const;

    SetClock clock_;
    SeededRandomIds ids_;
    referral::Rulebook rules_;
    matching::Rules comparison_rules_;
    application::ResidentAnswers resident_answers_;
    application::RememberedBoard remembered_board_;
    transition::GateRules transition_gates_;
    std::optional<access::Organisation> council_;
    std::optional<access::Account> referrer_;
    std::vector<StaffedHome> homes_;
    std::vector<Case> cases_;
};

}  // namespace wayhome::faults
