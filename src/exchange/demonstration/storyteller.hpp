// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "exchange/demonstration/children.hpp"
#include "exchange/demonstration/closures.hpp"
#include "exchange/demonstration/form_filling.hpp"
#include "exchange/demonstration/named_story.hpp"

namespace wayhome::demonstration {

/// A child as a story names it; chance does where it does not.
struct Named {
    std::string given = {};
    std::string family = {};
};

/// The latest such weekday and time of day in London that has passed.
Instant latest(Instant now, std::chrono::weekday day, int hour, int minute);

/// Puts single cases into a world, and keeps what was told.
class Storyteller {
  public:
    Storyteller(const Telling& telling, MadeUpChildren& children, ClosingBeds& closing)
        : telling_(telling), children_(children), closing_(closing) {}

    const Telling& telling() const { return telling_; }
    ClosingBeds& closing() const { return closing_; }
    /// The cases told since they were last taken.
    std::vector<CaseFile> take_files() { return std::exchange(files_, {}); }
    /// The cases to be linked, in the order they were told.
    const std::vector<NamedStory>& named() const { return named_; }
    /// Names somebody who may read a restricted record.
    void name_reader(ChildId child, AccountId reader) { children_.name_reader(child, reader); }
    /// Lets the legal authority of a child who is present end last midnight, with nothing after it.
    void let_the_order_run_out(ReferralId referral) { order_ran_out_.insert(referral); }
    bool order_ran_out(ReferralId referral) const { return order_ran_out_.contains(referral); }
    /// Lets the plan for leaving fail for want of a place to go to.
    void let_the_plan_fail(ReferralId referral) { plan_fails_.insert(referral); }
    bool plan_fails(ReferralId referral) const { return plan_fails_.contains(referral); }

    /// A London welfare request that stays open, of a girl.
    RequestPlan open_plan(std::size_t borough, Instant submitted) const;
    static void make_a_boy_of(RequestPlan& plan);
    child::Child child_of(const RequestPlan& plan, const Named& named = {}) const;
    /// Tells a case and keeps it; `title` empty for one that is not to be linked.
    CaseFile& tell(const std::string& title, const RequestPlan& plan, const child::Child& child,
                   const std::vector<SetAnswer>& set = {});
    /// The same for one that is not sent: what becomes of its draft is told by hand.
    CaseFile& begin(const RequestPlan& plan, const child::Child& child);
    /// Makes an offer by hand: sent, and opened by the home's manager.
    std::size_t offered(CaseFile& file, const home::Home& home, Instant sent,
                        const access::Actor& officer, const access::Actor& manager) const;
    /// A home that takes such a child, with a free bed where there is one.
    const home::Home& some_home(const RequestPlan& plan) const;
    /// Every home that may be asked for such a child now, in a random order.
    std::vector<const home::Home*> homes_for(const RequestPlan& plan) const;
    const access::Actor& officer() const;
    const access::Actor& manager_of(const home::Home& home) const;

  private:
    const Telling& telling_;
    MadeUpChildren& children_;
    ClosingBeds& closing_;
    std::vector<CaseFile> files_;
    std::vector<NamedStory> named_;
    std::set<ReferralId> order_ran_out_;
    std::set<ReferralId> plan_fails_;
};

}  // namespace wayhome::demonstration
