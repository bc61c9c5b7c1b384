// SPDX-License-Identifier: Apache-2.0
#include "faults/after_bad_luck.hpp"

#include "application/store_failure.hpp"
#include "store/registry.hpp"
#include "store/verify_audit.hpp"

namespace wayhome::faults {

std::vector<std::string> wrong_after_reopening(const ScratchFolder& folder,
                                               const std::vector<Promised>& promised) {
    try {
        const auto registry = store::open_registry(folder.url());
        const auto verdict = store::verify_audit(*registry);
        if (verdict.bad) {
            return {fmt::format("audit entry {}: {}", verdict.bad->number, verdict.bad->why)};
        }
    } catch (const application::StoreFailure& failure) {
        return {fmt::format("the store does not open: {}", failure.what())};
    }
    return wrong_with(folder.file(), promised);
}

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines) all += line + "\n";
    return all;
}

}  // namespace wayhome::faults
