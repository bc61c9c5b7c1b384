// SPDX-License-Identifier: Apache-2.0
#include "main/verify_audit.hpp"
#include "main/existing_database.hpp"

#include <fmt/format.h>

#include "store/registry.hpp"
#include "store/verify_audit.hpp"

namespace wayhome {

ExitStatus verify_audit(const std::string& database) {
    const auto registry = store::open_registry(existing_database(database));
    const auto verdict = store::verify_audit(*registry);
    if (verdict.bad) {
        throw CommandRefused{ExitStatus::no_answer,
                             fmt::format("entry {} of the audit trail is bad: {}; the {} before it "
                                         "are good",
                                         verdict.bad->number, verdict.bad->why, verdict.good)};
    }
    fmt::print("{} entries, all good\n", verdict.good);
    return ExitStatus::done;
}

}  // namespace wayhome
