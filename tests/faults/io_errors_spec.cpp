// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <sqlite3.h>

#include "application/store_failure.hpp"
#include "faults/after_bad_luck.hpp"
#include "faults/fault_vfs.hpp"
#include "faults/how_many.hpp"
#include "faults/single_fault.hpp"
#include "store/registry.hpp"

TEST_SUITE_BEGIN("io_errors");

namespace wayhome::faults {
namespace {

Fault fault_of_disk(std::string name, Mishap mishap, Lasting lasting) {
    return {std::move(name),
            [=](std::int64_t number) { FaultVfs::go_wrong(mishap, number, lasting); },
            FaultVfs::recover};
}

std::vector<Fault> faults_of_disk() {
    using enum Mishap;
    return {fault_of_disk("a read fails once", cannot_read, Lasting::once),
            fault_of_disk("reads fail for good", cannot_read, Lasting::for_good),
            fault_of_disk("a read gives nothing once", reads_nothing, Lasting::once),
            fault_of_disk("reads give nothing for good", reads_nothing, Lasting::for_good),
            fault_of_disk("a write fails once", cannot_write, Lasting::once),
            fault_of_disk("writes fail for good", cannot_write, Lasting::for_good),
            fault_of_disk("a write is cut short once", writes_half, Lasting::once),
            fault_of_disk("writes are cut short for good", writes_half, Lasting::for_good),
            fault_of_disk("a sync fails once", cannot_sync, Lasting::once),
            fault_of_disk("syncs fail for good", cannot_sync, Lasting::for_good)};
}

std::string syncs_tried_again() {
    return FaultVfs::syncs_after_failure() == 0 ? "" : "a failed sync was tried again";
}

/// WAYHOME_IO_FAULTS says how many operations of each kind fail in each request, spread over all.
TEST_CASE("R-04: whichever operation of the disk fails, nothing is half done and nothing is lost") {
    const auto tries = how_many("WAYHOME_IO_FAULTS", 4);
    SmallService service;
    int faults = 0;
    int stops = 0;
    std::vector<std::string> wrong;
    for (const auto& asking : service.askings()) {
        SingleFaults trials{service, asking};
        trials.wrong_after_stop = syncs_tried_again;
        for (const auto& fault : faults_of_disk()) {
            DiskLog log;
            const FaultVfs disk{log};
            trials.suffer_spread(fault, tries);
        }
        faults += trials.suffered();
        stops += trials.stops();
        wrong.insert(wrong.end(), trials.wrong().begin(), trials.wrong().end());
    }

    CHECK_MESSAGE(wrong.empty(), joined(wrong));
    CHECK(stops > 0);
    MESSAGE(service.askings().size(), " requests, ", faults, " single faults, saving stopped in ",
            stops, " of them");
}

TEST_CASE("R-04: a service that does not hear of failed commits is found out") {
    SmallService service;
    DiskLog log;
    const FaultVfs disk{log};
    SingleFaults trials{service, service.asking("accept"), Service::is_deaf_to_failed_commits};

    trials.suffer_spread(
        fault_of_disk("writes fail for good", Mishap::cannot_write, Lasting::for_good), 5);

    CHECK_FALSE(trials.wrong().empty());
}

TEST_CASE("R-04: a failed sync while the log is emptied stops saving, and is never tried again") {
    SmallService service;
    const ScratchFolder folder;
    service.put_into(folder);
    DiskLog log;
    const FaultVfs disk{log};
    std::atomic<bool> stopped = false;
    int saved = 0;
    {
        store::StoreOptions options;
        options.when_saving_stops = [&](const std::string&) { stopped = true; };
        const auto registry = store::open_registry(folder.url(), options);
        const auto save = [&] {
            registry->write([](application::Records& records) {
                application::AuditEntry entry{.action = "test", .outcome = "done"};
                entry.reason = std::string(200'000, 'x');
                records.audit_trail().append(entry);
                return application::Ending::commit;
            });
        };
        // The first sync is that of the commit; the next one belongs to the emptying.
        for (; saved < 19; ++saved) save();
        FaultVfs::go_wrong(Mishap::cannot_sync, 2, Lasting::once);
        while (!stopped && saved < 200) {
            try {
                save();
                ++saved;
            } catch (const application::OutcomeUnknown&) {
                break;
            }
        }
        CHECK_THROWS_AS(save(), application::OutcomeUnknown);
    }
    CHECK(FaultVfs::recover() >= 2);
    CHECK(stopped);
    CHECK(FaultVfs::syncs_after_failure() == 0);
    CHECK(one_value(folder.file(), "SELECT count(*) >= " + std::to_string(saved) +
                                       " FROM audit_entry WHERE action = 'test'") == "1");
}

TEST_CASE("R-04: a program that tries a failed sync again is found out") {
    const ScratchFolder folder;
    DiskLog log;
    const FaultVfs disk{log};
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(folder.file().c_str(), &database) == SQLITE_OK);
    const auto run = [&](const char* sql) {
        return sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
    };
    REQUIRE(run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE t (x)") ==
            SQLITE_OK);

    FaultVfs::go_wrong(Mishap::cannot_sync, 1, Lasting::once);
    CHECK(run("INSERT INTO t VALUES (1)") != SQLITE_OK);
    CHECK(run("INSERT INTO t VALUES (1)") == SQLITE_OK);

    CHECK(FaultVfs::syncs_after_failure() > 0);
    CHECK_FALSE(syncs_tried_again().empty());
    sqlite3_close(database);
}

}  // namespace
}  // namespace wayhome::faults

TEST_SUITE_END();
