// SPDX-License-Identifier: Apache-2.0
#include "main/routes.hpp"

#include <fmt/format.h>

#include "kernel/expect.hpp"
#include "main/json_text.hpp"
#include "main/system_clock.hpp"
#include "web/pages/every_page.hpp"

namespace wayhome {
namespace {

/// Listing routes opens no store.
class NoRegistry : public application::Registry {
  public:
    void write(const std::function<application::Ending(application::Records&)>&) override {
        throw Bug("listing routes writes nothing");
    }
    void read(const std::function<void(application::Records&)>&) override {
        throw Bug("listing routes reads nothing");
    }
};

std::string in_capitals(web::Method method) {
    return method == web::Method::get ? "GET" : "POST";
}

}  // namespace

ExitStatus routes(RoutesAs form) {
    NoRegistry registry;
    const SystemClock clock;
    RandomIds ids;
    const referral::Rulebook rules;
    const matching::Rules comparison_rules;
    const web::Demonstration demonstration{[](Seconds) {}};
    const web::Site site{application::Desk{registry, clock, ids, rules, comparison_rules},
                         {},
                         &demonstration,
                         false};

    const auto all = web::every_route(site);
    if (form == RoutesAs::text) {
        for (const auto& each : all) {
            fmt::print("{:<4} {:<60} {}\n", in_capitals(each.method), each.path, each.policy);
        }
        return ExitStatus::done;
    }
    fmt::print("[");
    const char* before = "\n";
    for (const auto& each : all) {
        fmt::print(R"({}  {{"method": {}, "path": {}, "policy": {}}})", before,
                   json_string(in_capitals(each.method)), json_string(each.path),
                   json_string(each.policy));
        before = ",\n";
    }
    fmt::print("\n]\n");
    return ExitStatus::done;
}

}  // namespace wayhome
