// SPDX-License-Identifier: Apache-2.0
#include "main/migrate.hpp"

#include <fmt/format.h>

#include "exchange/reference/load_rulebook.hpp"
#include "store/registry.hpp"

namespace wayhome {

ExitStatus migrate(const std::string& database) {
    const int applied = store::migrate(database);
    bool given = false;
    store::open_registry(database)->write([&](application::Records& records) {
        given = records.rules().load().clocks.empty();
        if (given) records.rules().replace(reference::load_rulebook());
        return application::Ending::commit;
    });
    fmt::print("{} migrations applied; {}\n", applied,
               given ? "the program's rules are in force" : "the rules in force were kept");
    return ExitStatus::done;
}

}  // namespace wayhome
