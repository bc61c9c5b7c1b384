// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace wayhome::fuzz {

/// One reader of what strangers send. It may refuse any bytes; it may not crash, hang, take more
/// than its bounds allow, or contradict itself (then it throws).
struct Target {
    std::string_view name;  ///< also the folder of its examples in corpus/
    void (*read)(std::string_view bytes);
};

std::span<const Target> targets();

}  // namespace wayhome::fuzz
