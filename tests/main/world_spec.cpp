// SPDX-License-Identifier: Apache-2.0
// The demonstration world as `wayhome demo` keeps it: in SQLite, filled in one go.
#include <doctest/doctest.h>
#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <set>
#include <string>

#include "application/recompute_states.hpp"
#include "exchange/demonstration/world.hpp"
#include "store/fill.hpp"
#include "store/registry.hpp"
#include "store/verify_audit.hpp"

namespace wayhome {
namespace {

namespace fs = std::filesystem;
using demonstration::Size;

/// Sunday 22 November 2026, nine in the morning in London.
constexpr Instant sunday_morning{Seconds{1'795'338'000}};

/// A world in a folder that goes with it.
class World {
  public:
    explicit World(Size size, std::uint64_t seed = 1)
        : folder_(fs::temp_directory_path() /
                  ("wayhome-world-" + std::to_string(getpid()) + "-" + std::to_string(++count))) {
        fs::create_directories(folder_);
        static_cast<void>(store::migrate(url()));
        store::fill(url(), [&](application::Records& records) {
            demonstration::make_world(records, {size, seed, sunday_morning});
        });
    }
    ~World() { fs::remove_all(folder_); }
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    std::string url() const { return "sqlite:" + (folder_ / "world.sqlite").string(); }

  private:
    static inline int count = 0;
    fs::path folder_;
};

/// What checking a whole world counts on its way.
struct Checked {
    std::int64_t events;   ///< of referrals, offers, placements, authority and plans
    std::int64_t audited;  ///< entries of the chain
};

Checked check_whole(const World& world) {
    const auto registry = store::open_registry(world.url());

    const auto states = application::recompute_states(*registry);
    const auto audit = store::verify_audit(*registry);

    CHECK(states.subjects > 1000);
    CHECK(states.differences.empty());
    CHECK_FALSE(audit.bad.has_value());
    CHECK(store::broken_rules(world.url()).empty());
    return {states.events, audit.good};
}

TEST_CASE("the same seed and moment give the same database, another seed another") {
    const World first{Size::small};
    const World again{Size::small};
    const World other{Size::small, 2};

    CHECK(store::digest(first.url()) == store::digest(again.url()));
    CHECK(store::digest(first.url()) != store::digest(other.url()));
}

TEST_CASE("in the world S every state follows from events, the audit holds and no rule is broken") {
    check_whole(World{Size::small});
}

/// How much there is of each, as the pages' own ports and the store's checks count it.
struct Counts {
    std::int64_t referrals = 0;
    std::int64_t decisions = 0;
    std::int64_t placements = 0;
    std::int64_t documents = 0;
    std::int64_t people = 0;
    std::int64_t homes = 0;
    std::set<ChildId> children;
};

void count_cases(application::Records& records, Counts& counts) {
    constexpr std::size_t everything = 1'000'000;
    for (const auto& status : referral::referral_statuses) {
        for (const auto& each : records.referrals().in_status(status.value, everything)) {
            ++counts.referrals;
            counts.children.insert(*each.child);
            counts.documents += std::ssize(records.referrals().attachments(each.id));
            counts.placements += std::ssize(records.placements().of_referral(each.id));
            for (const auto& offer : records.offers().of_referral(each.id)) {
                counts.decisions += offer.answered ? 1 : 0;
            }
        }
    }
}

Counts counts_of(application::Registry& registry) {
    Counts counts;
    registry.read([&](application::Records& records) {
        count_cases(records, counts);
        counts.homes = std::ssize(records.homes().all());
        for (const auto& kind : access::organisation_kinds) {
            for (const auto& each : records.organisations().of_kind(kind.value)) {
                counts.people += std::ssize(records.accounts().of_organisation(each.id));
            }
        }
    });
    return counts;
}

void check_about(const char* what, std::int64_t count, double wanted, double apart = 0.15) {
    INFO(what << ": " << count << " for " << wanted);
    CHECK(std::abs(static_cast<double>(count) / wanted - 1.0) < apart);
}

TEST_SUITE_BEGIN("large_world");

TEST_CASE("the world L is whole: states follow from events, the audit holds, and counts are met") {
    const World world{Size::large};
    const auto checked = check_whole(world);
    const auto counts = counts_of(*store::open_registry(world.url()));

    CHECK(counts.homes == 42);
    check_about("people", counts.people, 6'000);
    check_about("children", std::ssize(counts.children), 9'000);
    check_about("referrals", counts.referrals, 20'000);
    check_about("placements", counts.placements, 9'000);
    check_about("decisions", counts.decisions, 90'000);
    check_about("documents", counts.documents, 2'000);
    check_about("audit entries", checked.audited, 5'000'000);
    // The table asks for 1.2 million; of the kinds of event there are, this many happen.
    check_about("events", checked.events, 900'000, 0.2);
}

TEST_SUITE_END();

}  // namespace
}  // namespace wayhome
