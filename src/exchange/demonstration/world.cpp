// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/world.hpp"

#include "application/due/wind.hpp"
#include "exchange/demonstration/distance_from_home.hpp"
#include "exchange/demonstration/frozen_facts.hpp"
#include "exchange/demonstration/stories.hpp"
#include "exchange/demonstration/storyteller.hpp"
#include "exchange/demonstration/transition_history.hpp"
#include "exchange/demonstration/views.hpp"
#include "exchange/demonstration/write_case.hpp"
#include "exchange/reference/load_rulebook.hpp"

namespace wayhome::demonstration {
namespace {

/// Whole forms for cases somebody may look at today.
FormExtent extent_for(referral::ReferralStatus status) {
    const bool alive = referral::is_open(status) || status == referral::ReferralStatus::draft;
    return alive ? FormExtent::whole : FormExtent::for_the_figures;
}

/// Tells everybody's cases, year after year, and the stories among them at their time.
class Making {
  public:
    Making(application::Records& records, const Telling& telling, const Extent& extent,
           std::uint64_t seed)
        : records_(records),
          telling_(telling),
          extent_(extent),
          history_(records),
          closing_(telling, records, history_),
          children_(records, telling.chance, extent.comes_back),
          teller_(telling, children_, closing_),
          plans_(telling, seed),
          stories_(stories_of(telling)),
          distance_(telling.cast, telling.beds.homes()) {}

    WorldMade make() {
        for (int year = extent_.years; year > 0; --year) {
            const auto from = telling_.now - Days{365 * year};
            for (const auto& plan :
                 plan_year(telling_.chance, telling_.cast, extent_, from, telling_.now)) {
                come_to(plan.submitted - earliest_start);
                tell(plan);
            }
        }
        come_to(telling_.now);
        history_.end();
        freeze_facts(records_, telling_, awaiting_);
        wind_clocks();
        return {teller_.named(), distance_.in_words()};
    }

  private:
    /// The clocks of all that is open, as they run at the world's present.
    void wind_clocks() {
        const application::Asked asked{access::the_system(), "", "", ""};
        application::Work work{records_, asked, telling_.now, telling_.chance, telling_.rules};
        application::wind_all(work);
    }

    /// A form is begun at most so long before it is sent.
    static constexpr Hours earliest_start{5};

    void come_to(Instant at) {
        for (; next_story_ < stories_.size() && stories_[next_story_].from <= at; ++next_story_) {
            const auto& story = stories_[next_story_];
            pass_time(story.from);
            story.tell(teller_);
            for (auto& file : teller_.take_files()) keep(file);
        }
        pass_time(at);
    }

    void pass_time(Instant until) {
        closing_.come_to(until);
        history_.come_to(until);
    }

    void tell(const RequestPlan& plan) {
        const auto child = children_.of(plan);
        const auto asker = asker_of(telling_, plan);
        auto file = tell_case(telling_, plan, asker, draft_of(telling_, plan, asker, child.id));
        file.answers() = fill_form(telling_.chance, plan, child, file.referral(),
                                   *asker.person.account, extent_for(file.referral().status));
        children_.ended(file, child);
        keep(file);
    }

    void keep(CaseFile& file) {
        const auto in_force = teller_.order_ran_out(file.referral().id)
                                  ? InForce::ran_out_last_midnight
                                  : InForce::yes;
        plans_.tell(file);
        write_case(records_, history_, telling_, file, tell_authority(telling_, file, in_force));
        plant_views(telling_, history_, file, extent_.views_a_day);
        distance_.count(file);
        if (has_offer_awaiting_somebody(file)) awaiting_.push_back(file.referral().id);
    }

    application::Records& records_;
    const Telling& telling_;
    const Extent& extent_;
    History history_;
    ClosingBeds closing_;
    MadeUpChildren children_;
    Storyteller teller_;
    TransitionHistory plans_;
    std::vector<Story> stories_;
    std::size_t next_story_ = 0;
    DistanceFromHome distance_;
    std::vector<ReferralId> awaiting_;
};

}  // namespace

WorldMade make_world(application::Records& records, const WorldSettings& settings) {
    const auto& extent = extent_of(settings.size);
    Chance chance{settings.seed};
    const auto rules = reference::load_rulebook();
    records.rules().replace(rules);
    const auto cast = make_cast(records, chance);
    const auto homes = make_homes(records, chance, extent, settings.now);
    const auto staff = make_staff(records, chance, cast, homes, extent.people);
    const referral::WorkingTime working{rules.bank_holidays};
    BedBook beds{homes};
    const Telling telling{chance,  cast, staff,        rules,
                          working, beds, settings.now, settings.now - history_of(extent)};
    return Making{records, telling, extent, settings.seed}.make();
}

bool is_world(application::Registry& registry) {
    bool marked = false;
    registry.read([&](application::Records& records) {
        marked = records.organisations().by_code(mark).has_value();
    });
    return marked;
}

}  // namespace wayhome::demonstration
