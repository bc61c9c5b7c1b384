// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <sys/mount.h>

#include <chrono>
#include <thread>

#include "application/store_failure.hpp"
#include "faults/admissions.hpp"
#include "faults/after_bad_luck.hpp"
#include "faults/fault_vfs.hpp"
#include "faults/how_many.hpp"
#include "store/registry.hpp"

TEST_SUITE_BEGIN("disk_full");

namespace wayhome::faults {
namespace {

using application::DiskFull;

constexpr std::size_t children = 400;

/// A data folder on a file system of its own, small, that a file beside the database fills. Only
/// root may mount one.
class SmallDisk {
  public:
    SmallDisk() { mounted_ = mount("tmpfs", folder_.path().c_str(), "tmpfs", 0, "size=64m") == 0; }
    ~SmallDisk() {
        if (mounted_) umount2(folder_.path().c_str(), MNT_DETACH);
    }

    bool is_there() const { return mounted_; }
    const ScratchFolder& folder() const { return folder_; }

    void fill() const {
        std::ofstream filler{filler_file(), std::ios::binary | std::ios::app};
        const std::string block(4096, 'x');
        while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {
        }
    }
    void make_room() const { std::filesystem::remove(filler_file()); }

  private:
    std::filesystem::path filler_file() const { return folder_.path() / "filler"; }

    ScratchFolder folder_;
    bool mounted_ = false;
};

/// The same by a file system of SQLite's that refuses to grow any file.
class DiskThatSaysItIsFull {
  public:
    bool is_there() const { return true; }
    const ScratchFolder& folder() const { return folder_; }
    void fill() const { FaultVfs::set_full(true); }
    void make_room() const { FaultVfs::set_full(false); }

  private:
    ScratchFolder folder_;
    DiskLog log_;
    FaultVfs vfs_{log_};
};

/// Presses of one child after another, and what came of them.
struct Desk {
    Admissions admissions{seed_of_run()};
    std::unique_ptr<application::Registry> registry;
    std::vector<Promised> promised;
    std::size_t next_child = 0;
    std::size_t refused_for_space = 0;

    explicit Desk(const std::string& url) {
        store::migrate(url);
        registry = store::open_registry(url);
        admissions.add_people(*registry);
        const auto home = admissions.add_home(*registry, children);
        admissions.add_cases(*registry, children, {home});
        for (const auto& each : admissions.cases()) promised.push_back({each.referral, 0, false});
    }

    /// A home accepts the next child who waits; whether it was saved.
    bool accept_next() {
        std::optional<application::Answer> answer;
        try {
            answer = admissions.press(*registry, admissions.cases().at(next_child), Press::accept,
                                      next_child);
        } catch (const DiskFull&) {
            ++refused_for_space;
            return false;
        }
        REQUIRE(answer->has_value());
        promised[next_child++].presses = 1;
        return true;
    }

    bool can_read(std::size_t child) {
        bool there = false;
        registry->read([&](application::Records& records) {
            there = records.referrals().by_id(admissions.cases().at(child).referral).has_value() &&
                    !records.journal().of_referral(admissions.cases().at(child).referral).empty();
        });
        return there;
    }
};

TEST_CASE_TEMPLATE(
    "R-06: on a full disk reading goes on, nothing acknowledged is lost, and saving comes back",
    Disk, SmallDisk, DiskThatSaysItIsFull) {
    const Disk disk;
    if (!disk.is_there()) {
        MESSAGE("only root may mount a small disk: not run");
        return;
    }
    Desk desk{disk.folder().url()};
    for (int i = 0; i < 20; ++i) REQUIRE(desk.accept_next());

    disk.fill();
    // The log of the database may still have room in it; it is soon used up.
    while (desk.accept_next()) REQUIRE(desk.next_child < children - 50);
    for (int tried = 0; tried < 20; ++tried) {
        CHECK_FALSE(desk.accept_next());
        CHECK(desk.can_read(static_cast<std::size_t>(tried)));
    }

    disk.make_room();
    const auto began = std::chrono::steady_clock::now();
    const auto waited = [&] {
        return std::chrono::duration<double>{std::chrono::steady_clock::now() - began}.count();
    };
    while (!desk.accept_next() && waited() < 5.0) {
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
    }
    const auto took = waited();
    CHECK(took < 1.0);
    for (int i = 0; i < 20; ++i) CHECK(desk.accept_next());

    desk.registry.reset();
    const auto wrong = wrong_after_reopening(disk.folder(), desk.promised);
    CHECK_MESSAGE(wrong.empty(), joined(wrong));
    MESSAGE(desk.next_child, " writes kept, ", desk.refused_for_space,
            " refused for want of space, saving again within ", took, " s");
}

}  // namespace
}  // namespace wayhome::faults

TYPE_TO_STRING(wayhome::faults::SmallDisk);
TYPE_TO_STRING(wayhome::faults::DiskThatSaysItIsFull);

TEST_SUITE_END();
