// SPDX-License-Identifier: Apache-2.0
#include "faults/single_fault.hpp"

#include <algorithm>

#include "application/late_audit.hpp"
#include "store/registry.hpp"

namespace wayhome::faults {
namespace {

using application::Ending;
using application::Records;
using application::Registry;

/// Does not hear that a work which was done could not be saved.
class DeafRegistry : public Registry {
  public:
    explicit DeafRegistry(std::unique_ptr<Registry> to) : to_(std::move(to)) {}

    void write(const std::function<Ending(Records&)>& work) override {
        bool done = false;
        try {
            to_->write([&](Records& records) {
                const auto ending = work(records);
                done = true;
                return ending;
            });
        } catch (const std::exception&) {
            if (!done) throw;
        }
    }
    void read(const std::function<void(Records&)>& work) override { to_->read(work); }

  private:
    std::unique_ptr<Registry> to_;
};

}  // namespace

std::unique_ptr<Registry> SingleFaults::opened(std::atomic<bool>& stopped) const {
    store::StoreOptions options;
    options.readers = 2;
    options.when_saving_stops = [&stopped](const std::string&) { stopped = true; };
    auto registry = store::open_registry(folder_.url(), options);
    if (as_ == Service::hears) return registry;
    return std::make_unique<DeafRegistry>(std::move(registry));
}

std::int64_t SingleFaults::operations(const Fault& fault) {
    service_.put_into(folder_);
    std::atomic<bool> stopped = false;
    const auto registry = opened(stopped);
    const SmallService::Running running{service_, *registry};
    fault.begin(0);
    static_cast<void>(running.ask(asking_));
    return fault.end();
}

void SingleFaults::suffer(const Fault& fault, std::int64_t number) {
    what_ = fmt::format("{}, {} (operation {})", asking_.name, fault.name, number);
    service_.put_into(folder_);
    if (suffer_while_running(fault, number)) {
        for (const auto& each : service_.wrong_after(folder_, asking_)) complain(each);
    }
}

/// Whether it was acknowledged in the end.
bool SingleFaults::suffer_while_running(const Fault& fault, std::int64_t number) {
    std::atomic<bool> stopped = false;
    bool acknowledged = false;
    {
        const auto registry = opened(stopped);
        const SmallService::Running running{service_, *registry};
        fault.begin(number);
        const int status = running.ask(asking_);
        const bool happened = fault.end() >= number;
        suffered_ += happened ? 1 : 0;
        acknowledged = status == asking_.well();
        if (!acknowledged && !happened) complain("failed without a fault");
        if (!acknowledged && status != 500 && status != 503) {
            complain(fmt::format("answered with {}", status));
        }
        if (!stopped) return recovered(*registry, acknowledged);
    }
    ++stops_;
    if (const auto wrong = wrong_after_stop(); !wrong.empty()) complain(wrong);
    const auto registry = opened(stopped);
    return recovered(*registry, acknowledged);
}

/// All is well again: who was told of an error presses once more, and others are served.
bool SingleFaults::recovered(Registry& registry, bool acknowledged) {
    const SmallService::Running running{service_, registry};
    const int status = acknowledged ? asking_.well() : running.ask(asking_);
    if (status != asking_.well()) complain(fmt::format("asked again, answered with {}", status));
    const auto& other = service_.something_else();
    if (running.ask(other) != other.well()) complain("nothing else is served");
    application::late_audit().save(registry);  // as the service does now and then
    return status == asking_.well();
}

void SingleFaults::suffer_spread(const Fault& fault, std::uint64_t how_many) {
    const auto all = operations(fault);
    const auto tries = std::min(all, static_cast<std::int64_t>(how_many));
    for (std::int64_t i = 0; i < tries; ++i) {
        suffer(fault, tries == 1 ? 1 : 1 + i * (all - 1) / (tries - 1));
    }
}

void SingleFaults::complain(const std::string& words) {
    wrong_.push_back(what_ + ": " + words);
}

}  // namespace wayhome::faults
