// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/world.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/due/wind.hpp"
#include "exchange/demonstration/distance_from_home.hpp"
#include "exchange/demonstration/documents.hpp"
#include "exchange/demonstration/frozen_facts.hpp"
#include "exchange/demonstration/planted_inequity.hpp"
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
          children_(records, telling.chance, extent.comes_back, seed),
          teller_(telling, children_, closing_),
          plans_(telling, seed),
          documents_(records, telling, history_, extent.documents_in_hundred, seed),
          snooping_(telling, history_, seed),
          views_(seed ^ 0x7669657773ULL),
          stories_(stories_of(telling)),
          distance_(telling.cast, telling.beds.homes()),
          seed_(seed) {}

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
        return {stories(), distance_.in_words(), snooping_.planted(), children_.doubles(),
                dirty_files(telling_, seed_)};
    }

  private:
    /// The clocks of all that is open, as they run at the world's present.
    void wind_clocks() {
        const application::Asked asked{access::the_system(), "", "", ""};
        application::Work work{records_, asked, telling_.now, telling_.chance, telling_.rules};
        application::wind_all(work);
    }

    /// Those that were told, and where the latest planted fault is to be found.
    std::vector<NamedStory> stories() const {
        auto named = teller_.named();
        const auto& planted = snooping_.planted();
        const auto latest = std::find_if(planted.rbegin(), planted.rend(), [](const auto& each) {
            return each.pattern == SnoopingPattern::own_family_name;
        });
        if (latest == planted.rend()) return named;
        named.push_back({"Looked at without a need: the officer has the child's family name",
                         "unit.lead1", application::address_of(latest->child) + "/access"});
        return named;
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

    void tell(const RequestPlan& drawn) {
        const auto child = children_.of(drawn);
        const auto plan = with_planted_inequity(telling_.chance, drawn, child);
        const auto asker = asker_of(telling_, plan);
        auto file = tell_case(telling_, plan, asker, draft_of(telling_, plan, asker, child.id));
        file.answers() = fill_form(telling_.chance, plan, child, file.referral(),
                                   *asker.person.account, extent_for(file.referral().status));
        snooping_.pass(file, child);
        children_.ended(file, child);
        keep(file);
    }

    void keep(CaseFile& file) {
        const auto in_force = teller_.order_ran_out(file.referral().id)
                                  ? InForce::ran_out_last_midnight
                                  : InForce::yes;
        plans_.tell(file, teller_.plan_fails(file.referral().id) ? PlanFate::no_destination
                                                                 : PlanFate::by_chance);
        write_case(records_, history_, telling_, file, tell_authority(telling_, file, in_force));
        documents_.attach_to(file);
        plant_views(telling_, views_, history_, file, extent_.views_a_day);
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
    Documents documents_;
    PlantedSnooping snooping_;
    Chance views_;
    std::vector<Story> stories_;
    std::size_t next_story_ = 0;
    DistanceFromHome distance_;
    std::vector<ReferralId> awaiting_;
    std::uint64_t seed_;
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
