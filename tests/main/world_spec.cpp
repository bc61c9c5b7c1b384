// SPDX-License-Identifier: Apache-2.0
// The demonstration world as `wayhome demo` keeps it: in SQLite, filled in one go.
#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
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

void check_whole(const World& world) {
    const auto registry = store::open_registry(world.url());

    const auto states = application::recompute_states(*registry);
    const auto audit = store::verify_audit(*registry);

    CHECK(states.subjects > 1000);
    CHECK(states.differences.empty());
    CHECK_FALSE(audit.bad.has_value());
    CHECK(store::broken_rules(world.url()).empty());
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

TEST_SUITE_BEGIN("large_world");

TEST_CASE("in the world L every state follows from events, the audit holds and no rule is broken") {
    check_whole(World{Size::large});
}

TEST_SUITE_END();

}  // namespace
}  // namespace wayhome
