// SPDX-License-Identifier: Apache-2.0
#include "main/timekeeper.hpp"

#include <fmt/format.h>

#include "application/due/run_due.hpp"
#include "application/late_audit.hpp"
#include "main/log.hpp"

namespace wayhome {
namespace {

constexpr Seconds between_rounds{1};

/// A clock that cannot be served is logged once and not each second.
void one_round(const application::Desk& desk, std::vector<std::string>& failed_before) {
    try {
        application::late_audit().save(desk.registry);
        const auto done = application::run_due(desk);
        if (done.offers_lapsed > 0 || done.holds_ended > 0 || done.plans_told_of > 0) {
            log::note(fmt::format("{} offers lapsed, {} holds ended, {} plans told of",
                                  done.offers_lapsed, done.holds_ended, done.plans_told_of));
        }
        if (done.authority_steps > 0 || done.alarms_raised > 0) {
            log::note(fmt::format("{} steps of legal authority, {} alarms raised",
                                  done.authority_steps, done.alarms_raised));
        }
        if (done.clocks_served > 0) log::note(fmt::format("{} clocks served", done.clocks_served));
        if (done.failures != failed_before) {
            for (const auto& each : done.failures) log::fault("a clock was not served", each);
        }
        failed_before = done.failures;
    } catch (const std::exception& failure) {
        // The next round tries again; what is due stays due.
        log::fault("the due work failed", failure.what());
    }
}

}  // namespace

Timekeeper::Timekeeper(const application::Desk& desk) : desk_(desk) {
    thread_ = std::thread{[this] { run(); }};
}

Timekeeper::~Timekeeper() {
    {
        const std::lock_guard lock{mutex_};
        ending_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Timekeeper::look_now() {
    {
        const std::lock_guard lock{mutex_};
        look_ = true;
    }
    changed_.notify_all();
}

void Timekeeper::run() {
    std::vector<std::string> failed_before;
    while (true) {
        one_round(desk_, failed_before);
        std::unique_lock lock{mutex_};
        changed_.wait_for(lock, between_rounds, [this] { return look_ || ending_; });
        if (ending_) return;
        look_ = false;
    }
}

}  // namespace wayhome
