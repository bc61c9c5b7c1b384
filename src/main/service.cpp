// SPDX-License-Identifier: Apache-2.0
#include "main/service.hpp"

#include <fmt/format.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>

#include "application/compare/resident_answers.hpp"
#include "application/late_audit.hpp"
#include "application/queries/remembered_board.hpp"
#include "exchange/reference/load_matching_rules.hpp"
#include "exchange/reference/load_transition_gates.hpp"
#include "main/command.hpp"
#include "main/log.hpp"
#include "main/timekeeper.hpp"
#include "store/registry.hpp"
#include "web/pages/every_page.hpp"

namespace wayhome {
namespace {

std::atomic<bool> saving_stopped{false};

sigset_t stop_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

void wait_for_stop_signal() {
    const auto signals = stop_signals();
    int which = 0;
    while (sigwait(&signals, &which) != 0) {
    }
}

referral::Rulebook rules_in_force(application::Registry& registry) {
    referral::Rulebook rules;
    registry.read([&](application::Records& records) { rules = records.rules().load(); });
    if (rules.clocks.empty()) {
        throw CommandRefused{ExitStatus::no_answer,
                             "the database holds no rules; run `wayhome migrate` first"};
    }
    return rules;
}

void save_late_audit(application::Registry& registry) {
    try {
        application::late_audit().save(registry);
    } catch (const std::exception& failure) {
        log::fault("views that waited to be audited are lost", failure.what());
    }
}

/// Watches that stop a step of making a plan after so long.
application::StopWatch stops_after(Seconds longest) {
    return [longest] {
        const auto end = std::chrono::steady_clock::now() + longest;
        return [end] { return std::chrono::steady_clock::now() >= end; };
    };
}

}  // namespace

void hold_stop_signals() {
    const auto signals = stop_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    // A client or a log reader that goes away is an error of one write, not the end of the program.
    signal(SIGPIPE, SIG_IGN);
}

std::unique_ptr<application::Registry> open_for_service(const std::string& database) {
    store::StoreOptions options;
    options.when_saving_stops = [](const std::string& why) {
        log::fault("saving has stopped for good; the service ends", why);
        saving_stopped = true;
        kill(getpid(), SIGTERM);
    };
    return store::open_registry(database, options);
}

void serve_until_stopped(const ServiceSettings& settings, application::Registry& registry,
                         const Clock& clock, const MoveClock& move_clock,
                         const std::function<void(const std::string& address)>& when_ready) {
    const auto rules = rules_in_force(registry);
    RandomIds ids;
    const auto comparison_rules = reference::load_matching_rules();
    const auto transition_gates = reference::load_transition_gates();
    application::ResidentAnswers resident_answers;
    application::RememberedBoard remembered_board;
    const application::Desk desk{
        registry,         clock,           ids, rules, comparison_rules, transition_gates,
        resident_answers, remembered_board};
    Timekeeper timekeeper{desk};
    const web::Demonstration demonstration{[&](Seconds by) {
        move_clock(by);
        timekeeper.look_now();
    }};
    const web::Site site{desk, settings.sessions, move_clock ? &demonstration : nullptr,
                         settings.cookies_need_tls, stops_after(settings.plan_step)};
    const web::Router router{web::every_route(site)};
    web::Server server{settings.server,
                       [&](web::Request request) { return router.dispatch(std::move(request)); },
                       log::request, web::error_page};
    server.start();
    if (server.most_connections() < settings.server.max_connections) {
        log::note(fmt::format("the system allows few open files: {} connections at once",
                              server.most_connections()));
    }
    const auto address = fmt::format("http://{}:{}", settings.server.host, server.port());
    fmt::print(stderr, "ready {}\n", address);
    std::fflush(stderr);
    when_ready(address);

    wait_for_stop_signal();
    log::note("stopping");
    server.stop();
    save_late_audit(registry);
    if (saving_stopped) throw std::runtime_error("saving had stopped");
}

}  // namespace wayhome
