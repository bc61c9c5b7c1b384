// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "exchange/demonstration/world.hpp"

namespace wayhome::demonstration {

/// Sunday 22 November 2026, nine in the morning in London.
inline constexpr Instant sunday_morning{Seconds{1'795'338'000}};

/// A referral with what belongs to it, as the store gives it back.
struct StoredCase {
    referral::Referral referral;
    referral::Answers answers;
    std::vector<offer::Offer> offers;
    std::vector<placement::Placement> placements;
    std::vector<referral::Attachment> documents;
    child::Child child;
    bool london = false;
};

/// A whole world, read back through the ports; made once.
struct StoredWorld {
    std::vector<StoredCase> cases;
    std::vector<home::Home> homes;
    std::vector<home::BedClosure> closures;
    std::vector<journal::Event> events;
    std::vector<order::Period> periods;      ///< of legal authority
    std::vector<PlacementId> uncovered_now;  ///< present with nothing in force
    std::vector<application::AuditEntry> audit;
    std::vector<access::Account> accounts;
    WorldMade made;
};
const StoredWorld& world_of_seed_one();

/// The same world in a registry of its own, for what has to work on it.
void make_world_of_seed_one(application::Registry& registry);

/// The happenings of a world as one text, and those of a newly made one.
std::string as_text(const std::vector<journal::Event>& events);
std::string happenings_of_seed(std::uint64_t seed);

}  // namespace wayhome::demonstration
