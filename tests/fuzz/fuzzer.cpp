// SPDX-License-Identifier: Apache-2.0
// The entrance of libFuzzer; WAYHOME_FUZZ_TARGET names the target (bin/fuzz).
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "fuzz/targets.hpp"

namespace {

const wayhome::fuzz::Target& chosen() {
    const char* const name = std::getenv("WAYHOME_FUZZ_TARGET");
    for (const auto& each : wayhome::fuzz::targets()) {
        if (name != nullptr && each.name == name) return each;
    }
    std::fputs("WAYHOME_FUZZ_TARGET names no target\n", stderr);
    std::exit(2);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t length) {
    static const auto& target = chosen();
    target.read({reinterpret_cast<const char*>(bytes), length});
    return 0;
}
