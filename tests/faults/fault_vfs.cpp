// SPDX-License-Identifier: Apache-2.0
#include "faults/fault_vfs.hpp"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <filesystem>
#include <string_view>

#include "kernel/expect.hpp"

namespace wayhome::faults {
namespace {

using Kind = DiskOperation::Kind;

sqlite3_vfs* usual = nullptr;
DiskLog* log = nullptr;
std::atomic<bool> disk_is_full = false;

/// What goes wrong, and when; read and written by every thread of the store.
struct Plan {
    std::atomic<bool> armed = false;
    std::atomic<Mishap> mishap = Mishap::cannot_read;
    std::atomic<Lasting> lasting = Lasting::once;
    std::atomic<std::int64_t> fails_at = 0;
    std::atomic<std::int64_t> asked_for = 0;
    std::atomic<bool> a_sync_failed = false;
    std::atomic<int> syncs_after_failure = 0;
};
Plan plan;

/// Whether this operation is one that goes wrong.
bool goes_wrong(Mishap mishap) {
    if (!plan.armed || plan.mishap != mishap) return false;
    const auto number = ++plan.asked_for;
    const auto at = plan.fails_at.load();
    return at > 0 && (number == at || (number > at && plan.lasting == Lasting::for_good));
}

/// SQLite gives the memory; the usual file system's own file follows directly after.
struct alignas(16) File {
    sqlite3_file base;
    int number;            ///< in the log; negative for files that are not kept
    bool folder_unsynced;  ///< its first sync also syncs the folder, as on Unix
};

File& file_of(sqlite3_file* given) {
    return *reinterpret_cast<File*>(given);
}
sqlite3_file* usual_file(sqlite3_file* given) {
    return reinterpret_cast<sqlite3_file*>(&file_of(given) + 1);
}
const sqlite3_io_methods& usual_methods(sqlite3_file* given) {
    return *usual_file(given)->pMethods;
}

int close(sqlite3_file* file) {
    return usual_methods(file).xClose(usual_file(file));
}

int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 at) {
    if (goes_wrong(Mishap::cannot_read)) return SQLITE_IOERR_READ;
    if (goes_wrong(Mishap::reads_nothing)) {
        std::memset(into, 0, static_cast<std::size_t>(amount));
        return SQLITE_IOERR_SHORT_READ;
    }
    return usual_methods(file).xRead(usual_file(file), into, amount, at);
}

int write_and_note(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 at) {
    const int written = usual_methods(file).xWrite(usual_file(file), bytes, amount, at);
    if (written == SQLITE_OK && file_of(file).number >= 0) {
        log->add({.kind = Kind::write,
                  .file = file_of(file).number,
                  .position = at,
                  .bytes = {static_cast<const char*>(bytes), static_cast<std::size_t>(amount)}});
    }
    return written;
}

int write(sqlite3_file* file, const void* bytes, int amount, sqlite3_int64 at) {
    if (goes_wrong(Mishap::cannot_write)) return SQLITE_IOERR_WRITE;
    if (goes_wrong(Mishap::writes_half)) {
        const int written = write_and_note(file, bytes, amount / 2, at);
        return written == SQLITE_OK ? SQLITE_FULL : written;
    }
    if (disk_is_full) {
        sqlite3_int64 size = 0;
        const int known = usual_methods(file).xFileSize(usual_file(file), &size);
        if (known != SQLITE_OK) return known;
        if (at + amount > size) return SQLITE_FULL;
    }
    return write_and_note(file, bytes, amount, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    if (goes_wrong(Mishap::cannot_write)) return SQLITE_IOERR_TRUNCATE;
    const int done = usual_methods(file).xTruncate(usual_file(file), size);
    if (done == SQLITE_OK && file_of(file).number >= 0) {
        log->add({.kind = Kind::truncate, .file = file_of(file).number, .position = size});
    }
    return done;
}

int sync(sqlite3_file* file, int) {
    if (plan.a_sync_failed) ++plan.syncs_after_failure;
    if (goes_wrong(Mishap::cannot_sync)) {
        plan.a_sync_failed = true;
        return SQLITE_IOERR_FSYNC;
    }
    if (file_of(file).number < 0) return SQLITE_OK;
    log->add({.kind = Kind::sync, .file = file_of(file).number});
    if (file_of(file).folder_unsynced) {
        log->add({.kind = Kind::sync_folder});
        file_of(file).folder_unsynced = false;
    }
    return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    return usual_methods(file).xFileSize(usual_file(file), size);
}
int lock(sqlite3_file* file, int level) {
    return usual_methods(file).xLock(usual_file(file), level);
}
int unlock(sqlite3_file* file, int level) {
    return usual_methods(file).xUnlock(usual_file(file), level);
}
int check_reserved_lock(sqlite3_file* file, int* held) {
    return usual_methods(file).xCheckReservedLock(usual_file(file), held);
}
int file_control(sqlite3_file* file, int operation, void* argument) {
    return usual_methods(file).xFileControl(usual_file(file), operation, argument);
}
int sector_size(sqlite3_file* file) {
    return usual_methods(file).xSectorSize(usual_file(file));
}
int device_characteristics(sqlite3_file* file) {
    return usual_methods(file).xDeviceCharacteristics(usual_file(file));
}
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** map) {
    return usual_methods(file).xShmMap(usual_file(file), page, size, extend, map);
}
int shm_lock(sqlite3_file* file, int offset, int count, int flags) {
    return usual_methods(file).xShmLock(usual_file(file), offset, count, flags);
}
void shm_barrier(sqlite3_file* file) {
    usual_methods(file).xShmBarrier(usual_file(file));
}
int shm_unmap(sqlite3_file* file, int remove) {
    return usual_methods(file).xShmUnmap(usual_file(file), remove);
}

/// Version 2: without memory-mapped reading, so that every write of the database comes by here.
const sqlite3_io_methods methods = {2,
                                    close,
                                    read,
                                    write,
                                    truncate,
                                    sync,
                                    file_size,
                                    lock,
                                    unlock,
                                    check_reserved_lock,
                                    file_control,
                                    sector_size,
                                    device_characteristics,
                                    shm_map,
                                    shm_lock,
                                    shm_barrier,
                                    shm_unmap,
                                    nullptr,
                                    nullptr};

int open(sqlite3_vfs*, sqlite3_filename path, sqlite3_file* given, int flags, int* out_flags) {
    auto& file = file_of(given);
    file.base.pMethods = nullptr;
    const int opened = usual->xOpen(usual, path, usual_file(given), flags, out_flags);
    if (usual_file(given)->pMethods != nullptr) file.base.pMethods = &methods;
    if (opened != SQLITE_OK) return opened;

    constexpr int journals = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    const bool may_create = (flags & SQLITE_OPEN_CREATE) != 0;
    file.number = -1;
    file.folder_unsynced = may_create && (flags & journals) != 0;
    if (path != nullptr && (flags & (journals | SQLITE_OPEN_MAIN_DB)) != 0) {
        const auto name = std::filesystem::path{path}.filename().string();
        file.number = log->file_named(name, may_create).value_or(-1);
    }
    return SQLITE_OK;
}

int remove(sqlite3_vfs*, const char* path, int sync_folder) {
    const int removed = usual->xDelete(usual, path, sync_folder);
    if (removed == SQLITE_OK) {
        log->unlink(std::filesystem::path{path}.filename().string());
        if (sync_folder != 0) log->add({.kind = Kind::sync_folder});
    }
    return removed;
}

sqlite3_vfs& ours() {
    static sqlite3_vfs made = [] {
        sqlite3_vfs copy = *usual;
        copy.szOsFile = static_cast<int>(sizeof(File)) + usual->szOsFile;
        copy.pNext = nullptr;
        copy.zName = "wayhome-faults";
        copy.xOpen = open;
        copy.xDelete = remove;
        return copy;
    }();
    return made;
}

/// The authorizer of a connection: passes over the level that the program asks for.
int ignore_level(void*, int action, const char* name, const char*, const char*, const char*) {
    constexpr std::string_view level = "synchronous";
    return action == SQLITE_PRAGMA && name != nullptr && name == level ? SQLITE_IGNORE : SQLITE_OK;
}

int open_without_sync(sqlite3* database, char**, const sqlite3_api_routines*) {
    const int set = sqlite3_exec(database, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    if (set != SQLITE_OK) return set;
    return sqlite3_set_authorizer(database, ignore_level, nullptr);
}

}  // namespace

FaultVfs::FaultVfs(DiskLog& to) {
    expect(log == nullptr, "one fault file system at a time");
    sqlite3_initialize();
    if (usual == nullptr) usual = sqlite3_vfs_find(nullptr);
    log = &to;
    disk_is_full = false;
    plan.armed = false;
    plan.a_sync_failed = false;
    sqlite3_vfs_register(&ours(), 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&ours());
    sqlite3_vfs_register(usual, 1);
    log = nullptr;
}

void FaultVfs::set_full(bool full) {
    disk_is_full = full;
}

void FaultVfs::go_wrong(Mishap mishap, std::int64_t number, Lasting lasting) {
    plan.mishap = mishap;
    plan.lasting = lasting;
    plan.fails_at = number;
    plan.asked_for = 0;
    plan.a_sync_failed = false;
    plan.syncs_after_failure = 0;
    plan.armed = true;
}

std::int64_t FaultVfs::recover() {
    plan.armed = false;
    return plan.asked_for;
}

int FaultVfs::syncs_after_failure() {
    return plan.syncs_after_failure;
}

WithoutSync::WithoutSync() {
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(open_without_sync));
}

WithoutSync::~WithoutSync() {
    sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(open_without_sync));
}

}  // namespace wayhome::faults
