// SPDX-License-Identifier: Apache-2.0
#include "main/routes.hpp"

#include <fmt/format.h>

#include "application/compare/resident_answers.hpp"
#include "application/queries/remembered_board.hpp"
#include "exchange/json/json_text.hpp"
#include "kernel/expect.hpp"
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

std::string listed_routes(RoutesAs form) {
    NoRegistry registry;
    const SystemClock clock;
    RandomIds ids;
    const referral::Rulebook rules;
    const matching::Rules comparison_rules;
    const transition::GateRules transition_gates;
    const web::Demonstration demonstration{[](Seconds) {}};
    application::ResidentAnswers resident_answers;
    application::RememberedBoard remembered_board;
    const application::Desk desk{
        registry,         clock,           ids, rules, comparison_rules, transition_gates,
        resident_answers, remembered_board};
    const web::Site site{desk, {}, &demonstration, false};

    std::string listed;
    for (const auto& each : web::every_route(site)) {
        if (form == RoutesAs::text) {
            listed +=
                fmt::format("{:<4} {:<60} {}\n", in_capitals(each.method), each.path, each.policy);
            continue;
        }
        listed +=
            fmt::format(R"({}  {{"method": {}, "path": {}, "policy": {}}})",
                        listed.empty() ? "[\n" : ",\n", json::quoted(in_capitals(each.method)),
                        json::quoted(each.path), json::quoted(each.policy));
    }
    return form == RoutesAs::json ? listed + "\n]\n" : listed;
}

ExitStatus routes(RoutesAs form) {
    fmt::print("{}", listed_routes(form));
    return ExitStatus::done;
}

}  // namespace wayhome
