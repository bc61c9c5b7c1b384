// SPDX-License-Identifier: Apache-2.0
#include "main/demo.hpp"

#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <fstream>

#include "exchange/demonstration/world.hpp"
#include "exchange/json/json_text.hpp"
#include "main/demonstration_clock.hpp"
#include "main/log.hpp"
#include "main/service.hpp"
#include "main/system_clock.hpp"
#include "store/fill.hpp"
#include "store/registry.hpp"

namespace wayhome {
namespace {

namespace fs = std::filesystem;

std::string database_at(const fs::path& file) {
    return "sqlite:" + file.string();
}

void remove_database(const fs::path& file) {
    for (const auto* const ending : {"", "-wal", "-shm"}) fs::remove(file.string() + ending);
}

std::optional<Instant> clock_asked(const std::string& text) {
    if (text.empty()) return std::nullopt;
    const auto at = instant_from_iso(text);
    if (!at) {
        throw CommandRefused{
            ExitStatus::invalid_input,
            fmt::format("--clock: found `{}`; allowed: a time in UTC as 2026-11-22T09:00:00Z",
                        text)};
    }
    return at;
}

demonstration::Size size_asked(const std::string& code) {
    const auto size = demonstration::sizes.from(code);
    if (!size) {
        throw CommandRefused{ExitStatus::wrong_usage,
                             fmt::format("--size: found `{}`; allowed: S, L or XL", code)};
    }
    return *size;
}

constexpr auto world_file = "world.sqlite";
constexpr auto about_file = "about";

/// The line on distance, then each story in three: title, username, address.
void keep_about(const fs::path& file, const demonstration::WorldMade& made) {
    std::ofstream out{file};
    out << made.distance << '\n';
    for (const auto& each : made.stories) {
        out << each.title << '\n' << each.username << '\n' << each.address << '\n';
    }
}

/// What lies beside the world for people to try the import with.
void keep_files(const fs::path& folder, const demonstration::WorldMade& made) {
    for (const auto& each : made.files) {
        std::ofstream{folder / each.name, std::ios::binary} << each.bytes;
    }
}

void print_about(const fs::path& folder, const std::string& address) {
    std::ifstream in{folder / about_file};
    std::string distance;
    std::getline(in, distance);
    fmt::print("\nStories to look at, with a sign-in that may see them:\n");
    demonstration::NamedStory story;
    while (std::getline(in, story.title) && std::getline(in, story.username) &&
           std::getline(in, story.address)) {
        fmt::print("  {}\n    {}  {}{}\n", story.title, story.username, address, story.address);
    }
    fmt::print("\n{}\n", distance);
    fmt::print(
        "\nTo see an import's row-by-row report:\n"
        "  wayhome import referrals {} --check --database {}\n",
        (folder / "referrals-to-import.csv").string(), database_at(folder / world_file));
}

/// Makes the world beside its place and moves it there when it is whole, so that a world that is
/// there is always a whole one.
void make_world(const fs::path& world, const demonstration::WorldSettings& settings) {
    const auto started = std::chrono::steady_clock::now();
    const auto making = fs::path{world}.concat(".making");
    remove_database(making);
    static_cast<void>(store::migrate(database_at(making)));
    store::fill(database_at(making), [&](application::Records& records) {
        const auto made = demonstration::make_world(records, settings);
        keep_about(world.parent_path() / about_file, made);
        keep_files(world.parent_path(), made);
    });
    fs::rename(making, world);
    const auto took = std::chrono::steady_clock::now() - started;
    fmt::print(stderr, "made the demonstration world in {} ms\n",
               std::chrono::duration_cast<std::chrono::milliseconds>(took).count());
}

void print_accounts(application::Registry& registry) {
    fmt::print("[");
    const char* before = "\n";
    for (const auto& each : demonstration::sign_ins(registry)) {
        fmt::print(R"({}  {{"role": {}, "organisation": {}, "username": {}, "password": {}}})",
                   before, json::quoted(each.role), json::quoted(each.organisation),
                   json::quoted(each.username), json::quoted(each.password));
        before = ",\n";
    }
    fmt::print("\n]\n");
}

void print_welcome(application::Registry& registry, const fs::path& folder,
                   const std::string& address) {
    fmt::print("\nSign in at {}/sign-in; the password is always {}\n\n", address,
               demonstration::password);
    std::string role;
    for (const auto& each : demonstration::sign_ins(registry)) {
        if (each.role == role) continue;
        role = each.role;
        fmt::print("  {:<22} {:<32} {}\n", each.role, each.username, each.organisation);
    }
    print_about(folder, address);
    std::fflush(stdout);
}

}  // namespace

ExitStatus demo(const DemoAsked& asked) {
    const auto size = size_asked(asked.size);
    const auto begins = clock_asked(asked.clock);
    const fs::path folder{asked.folder};
    fs::create_directories(folder);
    const auto world = folder / world_file;
    const SystemClock real;
    if (!fs::exists(world)) {
        fs::remove(folder / "clock");
        make_world(world, {size, asked.seed, begins.value_or(real.now())});
    }
    if (asked.does == DemoDoes::make_only) {
        fmt::print("{}\n", store::digest(database_at(world)));
        return ExitStatus::done;
    }
    if (asked.does == DemoDoes::print_accounts) {
        print_accounts(*store::open_registry(database_at(world)));
        return ExitStatus::done;
    }

    hold_stop_signals();
    DemonstrationClock clock{real, folder / "clock", begins};
    log::start();
    const auto registry = open_for_service(database_at(world));
    ServiceSettings settings;
    settings.server.port = asked.port;
    // The demonstration clock jumps by hours and weeks; a jump signs nobody out.
    settings.sessions = {.idle = Days{90}, .absolute = Days{90}};
    serve_until_stopped(
        settings, *registry, clock, [&](Seconds by) { clock.move_by(by); },
        [&](const std::string& address) { print_welcome(*registry, folder, address); });
    return ExitStatus::done;
}

}  // namespace wayhome
