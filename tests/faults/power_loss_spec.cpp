// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>

#include "faults/admissions.hpp"
#include "faults/after_bad_luck.hpp"
#include "faults/fault_vfs.hpp"
#include "faults/how_many.hpp"
#include "faults/simulated_disk.hpp"
#include "store/registry.hpp"

TEST_SUITE_BEGIN("power_loss");

namespace wayhome::faults {
namespace {

constexpr std::size_t children = 75;
constexpr int beds = 4;

/// Admissions written through a file system that keeps a log of the disk.
struct Recording {
    DiskLog log;
    std::map<std::string, std::string> content_at_start;
    std::vector<Promised> promised;  ///< nothing yet of every case
    std::uint64_t seed;
};

void found(Admissions& admissions, const ScratchFolder& folder) {
    store::migrate(folder.url());
    const auto registry = store::open_registry(folder.url());
    admissions.add_people(*registry);
    const auto home = admissions.add_home(*registry, beds);
    admissions.add_cases(*registry, children, {home});
}

/// Every child goes through all its presses, a few children at once, in an order of the seed; the
/// store is closed and opened again now and then.
void admit_everybody(Admissions& admissions, const std::string& url, DiskLog& log,
                     std::mt19937_64& random) {
    auto registry = store::open_registry(url);
    std::vector<std::size_t> next_press(children, 0);
    std::vector<std::size_t> in_bed(beds);
    std::size_t waiting = 0;
    for (auto& child : in_bed) child = waiting++;
    int restarts_after = 90;
    while (true) {
        const auto bed = std::uniform_int_distribution<std::size_t>{0, in_bed.size() - 1}(random);
        const auto child = in_bed[bed];
        auto& press = next_press[child];
        REQUIRE(admissions.press(*registry, admissions.cases()[child], presses[press], bed));
        log.add({.kind = DiskOperation::Kind::acknowledged,
                 .file = static_cast<int>(child),
                 .position = static_cast<std::int64_t>(press)});
        if (++press == presses.size()) {
            if (waiting == children) return;
            in_bed[bed] = waiting++;
        }
        if (--restarts_after == 0) {
            registry.reset();
            registry = store::open_registry(url);
            restarts_after = 90;
        }
    }
}

void record(Recording& recording) {
    const ScratchFolder folder;
    Admissions admissions{recording.seed};
    found(admissions, folder);
    recording.log.existing("wayhome.db");
    recording.content_at_start["wayhome.db"] = content_of(folder.file());
    for (const auto& each : admissions.cases()) {
        recording.promised.push_back({each.referral, 0, true});
    }
    std::mt19937_64 random{recording.seed};
    const FaultVfs vfs{recording.log};
    admit_everybody(admissions, folder.url(), recording.log, random);
}

struct Figures {
    std::uint64_t images = 0;
    std::uint64_t images_with_loss = 0;  ///< something that was asked had not been synced
    std::uint64_t bad = 0;
    std::string first_bad;
};

/// Takes crash images at moments of the seed and starts the store on each; stops at the first bad
/// one.
Figures crash(const Recording& recording, std::uint64_t images) {
    Figures figures;
    std::mt19937_64 random{recording.seed + 1};
    const auto& operations = recording.log.operations();
    std::uniform_int_distribution<std::size_t> any_moment{0, operations.size()};
    std::vector<std::size_t> moments(images);
    std::generate(moments.begin(), moments.end(), [&] { return any_moment(random); });
    std::sort(moments.begin(), moments.end());

    const ScratchFolder folder;
    SimulatedDisk disk{recording.log, recording.content_at_start};
    auto promised = recording.promised;
    std::size_t done = 0;
    for (const auto moment : moments) {
        for (; done < moment; ++done) {
            const auto& operation = operations[done];
            disk.apply(operation);
            if (operation.kind == DiskOperation::Kind::acknowledged) {
                ++promised[static_cast<std::size_t>(operation.file)].presses;
            }
        }
        folder.empty();
        disk.leave_in(folder.path(), random);
        ++figures.images;
        if (disk.unsynced() > 0) ++figures.images_with_loss;
        const auto wrong = wrong_after_reopening(folder, promised);
        if (!wrong.empty()) {
            ++figures.bad;
            figures.first_bad =
                fmt::format("seed {}, image {} after operation {} of {}:\n{}", recording.seed,
                            figures.images, moment, operations.size(), joined(wrong));
            return figures;
        }
    }
    return figures;
}

/// One recording serves so many images before another is made with the next seed.
constexpr std::uint64_t images_of_a_recording = 1000;

TEST_CASE("R-03: a loss of power takes nothing acknowledged and leaves nothing half done") {
    const auto images = how_many("WAYHOME_CRASH_IMAGES", 1000);
    const auto began = std::chrono::steady_clock::now();
    std::uint64_t taken = 0;
    std::uint64_t with_loss = 0;
    for (auto seed = seed_of_run(); taken < images; ++seed) {
        Recording recording{.seed = seed};
        record(recording);
        const auto figures = crash(recording, std::min(images - taken, images_of_a_recording));
        REQUIRE_MESSAGE(figures.bad == 0, figures.first_bad);
        taken += figures.images;
        with_loss += figures.images_with_loss;
    }
    CHECK(with_loss > images / 10);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    MESSAGE(fmt::format("{} crash images, {} of them with something to lose, in {:.0f} s", taken,
                        with_loss, took.count()));
}

TEST_CASE("R-03: the same test fails where SQLite is told not to sync") {
    Recording recording{.seed = seed_of_run()};
    {
        const WithoutSync without;
        record(recording);
    }

    const auto figures = crash(recording, 50);

    CHECK(figures.bad == 1);
    MESSAGE("without sync: ", figures.first_bad.substr(0, 200));
}

TEST_CASE("R-03: the same test fails on a disk that says it has synced and has not") {
    Recording recording{.seed = seed_of_run()};
    record(recording);
    Recording lying{.seed = recording.seed};
    lying.log.existing("wayhome.db");
    lying.content_at_start = recording.content_at_start;
    lying.promised = recording.promised;
    for (const auto& operation : recording.log.operations()) {
        if (operation.kind != DiskOperation::Kind::sync) lying.log.add(operation);
    }

    CHECK(crash(lying, 50).bad == 1);
}

}  // namespace
}  // namespace wayhome::faults

TEST_SUITE_END();
