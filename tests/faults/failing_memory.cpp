// SPDX-License-Identifier: Apache-2.0
#include "faults/failing_memory.hpp"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>
#include <new>

namespace wayhome::faults {
namespace {

std::atomic<bool> armed = false;
std::atomic<std::int64_t> asked_for = 0;
std::atomic<std::int64_t> fails_at = 0;
std::atomic<bool> for_good = false;

bool fails() {
    if (!armed) return false;
    const auto number = ++asked_for;
    const auto at = fails_at.load();
    return at > 0 && (number == at || (number > at && for_good));
}

void* taken(std::size_t bytes) {
    if (fails()) return nullptr;
    return std::malloc(bytes == 0 ? 1 : bytes);
}

sqlite3_mem_methods usual;

void* sqlite_takes(int bytes) {
    return fails() ? nullptr : usual.xMalloc(bytes);
}
void* sqlite_takes_more(void* memory, int bytes) {
    return fails() ? nullptr : usual.xRealloc(memory, bytes);
}

/// SQLite is told before it does anything.
const bool sqlite_is_told = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usual);
    auto ours = usual;
    ours.xMalloc = sqlite_takes;
    ours.xRealloc = sqlite_takes_more;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

}  // namespace

void FailingMemory::run_out(std::int64_t number, Lasting lasting) {
    if (!sqlite_is_told) std::abort();
    asked_for = 0;
    fails_at = number;
    for_good = lasting == Lasting::for_good;
    armed = true;
}

std::int64_t FailingMemory::recover() {
    armed = false;
    return asked_for;
}

}  // namespace wayhome::faults

void* operator new(std::size_t bytes) {
    if (void* const memory = wayhome::faults::taken(bytes)) return memory;
    throw std::bad_alloc{};
}
void* operator new[](std::size_t bytes) {
    return operator new(bytes);
}
void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
    return wayhome::faults::taken(bytes);
}
void* operator new[](std::size_t bytes, const std::nothrow_t&) noexcept {
    return wayhome::faults::taken(bytes);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}
