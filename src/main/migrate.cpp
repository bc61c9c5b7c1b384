// SPDX-License-Identifier: Apache-2.0
#include "main/migrate.hpp"

#include <fmt/format.h>

#include "application/due/wind.hpp"
#include "exchange/reference/load_rulebook.hpp"
#include "main/system_clock.hpp"
#include "store/registry.hpp"

namespace wayhome {
namespace {

/// What is open and came from a version without clocks is wound once.
void wind_clocks(application::Records& records, const referral::Rulebook& rules) {
    const SystemClock clock;
    RandomIds ids;
    const application::Asked asked{access::the_system(), "", "", ""};
    application::Work work{records, asked, clock.now(), ids, rules};
    application::wind_all(work);
}

}  // namespace

ExitStatus migrate(const std::string& database) {
    const int applied = store::migrate(database);
    bool given = false;
    store::open_registry(database)->write([&](application::Records& records) {
        auto rules = records.rules().load();
        const bool kept_without_figures = !rules.clocks.empty() && rules.figures.empty();
        given = rules.clocks.empty();
        if (given) rules = reference::load_rulebook();
        if (kept_without_figures) rules.figures = reference::load_rulebook().figures;
        if (given || kept_without_figures) records.rules().replace(rules);
        wind_clocks(records, rules);
        return application::Ending::commit;
    });
    fmt::print("{} migrations applied; {}\n", applied,
               given ? "the program's rules are in force" : "the rules in force were kept");
    return ExitStatus::done;
}

}  // namespace wayhome
