// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "exchange/demonstration/children.hpp"
#include "exchange/demonstration/form_filling.hpp"
#include "exchange/demonstration/stories.hpp"

namespace wayhome::demonstration {

/// A child as a story names it; chance does where it does not.
struct Named {
    std::string given = {};
    std::string family = {};
};

/// Puts single cases into a world, and keeps what was told.
class Storyteller {
  public:
    Storyteller(const Telling& telling, MadeUpChildren& children)
        : telling_(telling), children_(children) {}

    const Telling& telling() const { return telling_; }
    ToldStories& told() { return told_; }

    /// A London welfare request that stays open.
    RequestPlan open_plan(std::size_t borough, Instant submitted) const;
    child::Child child_of(const RequestPlan& plan, const Named& named = {}) const;
    /// Tells a case and keeps it; `title` empty for one that is not to be linked.
    CaseFile& tell(const std::string& title, const RequestPlan& plan, const child::Child& child,
                   const std::vector<SetAnswer>& set = {});
    /// The latest such weekday and time of day in London that has passed.
    Instant latest(std::chrono::weekday day, int hour, int minute) const;
    /// Makes an offer by hand: sent, and opened by the home's manager.
    std::size_t offered(CaseFile& file, const home::Home& home, Instant sent,
                        const access::Actor& officer, const access::Actor& manager) const;
    /// A home that takes such a child.
    const home::Home& some_home(const RequestPlan& plan) const;
    const access::Actor& officer() const;
    const access::Actor& manager_of(const home::Home& home) const;

  private:
    const Telling& telling_;
    MadeUpChildren& children_;
    ToldStories told_;
};

}  // namespace wayhome::demonstration
