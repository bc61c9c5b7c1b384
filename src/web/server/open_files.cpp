// SPDX-License-Identifier: Apache-2.0
#include "web/server/open_files.hpp"

#include <sys/resource.h>

#include <algorithm>

namespace wayhome::web {
namespace {

/// For the rest of the program; of a small limit five eighths.
constexpr rlim_t others = 256;

}  // namespace

std::size_t connections_that_fit(std::size_t wanted) {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return wanted;
    const rlim_t needed = wanted + others;
    if (limit.rlim_cur < needed) {
        limit.rlim_cur = std::min<rlim_t>(needed, limit.rlim_max);
        if (setrlimit(RLIMIT_NOFILE, &limit) != 0) getrlimit(RLIMIT_NOFILE, &limit);
    }
    const rlim_t kept = std::min(others, limit.rlim_cur * 5 / 8);
    return std::min<std::size_t>(wanted, std::max<rlim_t>(limit.rlim_cur - kept, 1));
}

}  // namespace wayhome::web
