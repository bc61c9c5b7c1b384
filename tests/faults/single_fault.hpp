// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "faults/small_service.hpp"

namespace wayhome::faults {

/// Something that goes wrong while one thing is asked: the operation of some kind with a number.
struct Fault {
    std::string name;
    /// From now on operations are counted, and that with this number fails, 1 being the next; none
    /// where it is 0.
    std::function<void(std::int64_t number)> begin;
    /// All is well again; how many operations were counted.
    std::function<std::int64_t()> end;
};

/// Whether the service hears what the store says. A deaf one shows that a test can fail.
enum class Service { hears, is_deaf_to_failed_commits };

/// The service with one fault at a time while one thing is asked of it: it answers, with an error
/// page at worst; then, all being well again, the same press is acknowledged and others are served;
/// and in the end the database is as if nothing had happened.
class SingleFaults {
  public:
    SingleFaults(SmallService& service, const Asking& asking, Service as = Service::hears)
        : service_(service), asking_(asking), as_(as) {}

    /// How many operations it takes where none fails.
    std::int64_t operations(const Fault& fault);
    /// Lets that one fail.
    void suffer(const Fault& fault, std::int64_t number);
    /// Lets so many of them fail, one after another, from the first to the last.
    void suffer_spread(const Fault& fault, std::uint64_t how_many);

    /// After a failed sync, and before anybody starts the service again.
    std::function<std::string()> wrong_after_stop = [] { return std::string{}; };

    const std::vector<std::string>& wrong() const { return wrong_; }
    int suffered() const { return suffered_; }
    int stops() const { return stops_; }

  private:
    std::unique_ptr<application::Registry> opened(std::atomic<bool>& stopped) const;
    bool suffer_while_running(const Fault& fault, std::int64_t number);
    bool recovered(application::Registry& registry, bool acknowledged);
    void complain(const std::string& words);

    SmallService& service_;
    const Asking& asking_;
    Service as_;
    ScratchFolder folder_;
    std::string what_;  ///< is tried
    std::vector<std::string> wrong_;
    int suffered_ = 0;
    int stops_ = 0;
};

}  // namespace wayhome::faults
