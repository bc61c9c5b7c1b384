// SPDX-License-Identifier: Apache-2.0
#include "main/migrate.hpp"

#include <fmt/format.h>

#include <algorithm>

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

bool has_list(const referral::Rulebook& rules, const std::string& list) {
    return std::any_of(rules.reasons.begin(), rules.reasons.end(),
                       [&](const referral::CodedReason& each) { return each.list == list; });
}

/// Rules kept from before lack what is new in this program: figures, and whole lists of reasons.
/// Whether anything was added.
bool add_what_is_new(referral::Rulebook& rules) {
    const auto own = reference::load_rulebook();
    const auto kept = rules;
    if (rules.figures.empty()) rules.figures = own.figures;
    for (const auto& reason : own.reasons) {
        if (!has_list(kept, reason.list)) rules.reasons.push_back(reason);
    }
    return kept.figures.size() != rules.figures.size() ||
           kept.reasons.size() != rules.reasons.size();
}

}  // namespace

ExitStatus migrate(const std::string& database) {
    const int applied = store::migrate(database);
    bool given = false;
    store::open_registry(database)->write([&](application::Records& records) {
        auto rules = records.rules().load();
        given = rules.clocks.empty();
        if (given) rules = reference::load_rulebook();
        if (given || add_what_is_new(rules)) records.rules().replace(rules);
        wind_clocks(records, rules);
        return application::Ending::commit;
    });
    fmt::print("{} migrations applied; {}\n", applied,
               given ? "the program's rules are in force" : "the rules in force were kept");
    return ExitStatus::done;
}

}  // namespace wayhome
