// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/world.hpp"

#include <fmt/format.h>

#include <map>

#include "domain/home/geography.hpp"
#include "exchange/demonstration/children.hpp"
#include "exchange/demonstration/form_filling.hpp"
#include "exchange/demonstration/frozen_facts.hpp"
#include "exchange/demonstration/legal_authority.hpp"
#include "exchange/demonstration/stories.hpp"
#include "exchange/demonstration/transition_history.hpp"
#include "exchange/demonstration/write_down.hpp"
#include "exchange/reference/load_rulebook.hpp"

namespace wayhome::demonstration {
namespace {

/// Whole forms for cases somebody may look at today.
FormExtent extent_for(referral::ReferralStatus status) {
    const bool alive = referral::is_open(status) || status == referral::ReferralStatus::draft;
    return alive ? FormExtent::whole : FormExtent::for_the_figures;
}

std::vector<CaseFile> tell_requests(const Telling& telling, const std::vector<RequestPlan>& plans,
                                    MadeUpChildren& children) {
    std::vector<CaseFile> files;
    files.reserve(plans.size());
    for (const auto& plan : plans) {
        const auto& child = children.of(plan);
        const auto asker = asker_of(telling, plan);
        auto file = tell_case(telling, plan, asker, draft_of(telling, plan, asker, child.id));
        file.answers() = fill_form(telling.chance, plan, child, file.referral(),
                                   *asker.person.account, extent_for(file.referral().status));
        children.ended(file);
        files.push_back(std::move(file));
    }
    return files;
}

/// Mean distance of the welfare placements of London's children.
std::string distance_in_words(const Cast& cast, const std::vector<home::Home>& homes,
                              const std::vector<CaseFile>& files) {
    std::map<OrganisationId, Position> centres;
    for (const auto& each : cast.london) centres.emplace(each.organisation, each.centroid);
    std::map<HomeId, Position> places;
    for (const auto& each : homes) places.emplace(each.id, each.position);
    double miles = 0.0;
    int placements = 0;
    for (const auto& file : files) {
        const auto centre = centres.find(file.referral().authority);
        const bool counts = file.referral().pathway == referral::Pathway::welfare &&
                            file.placement() && centre != centres.end();
        if (!counts) continue;
        miles += home::straight_line(centre->second, places.at(file.placement()->home)).miles();
        ++placements;
    }
    return fmt::format(
        "Welfare placements of London's children are {:.0f} miles from home on average here: in a "
        "straight line (GeographicLib, WGS 84) from the centre of the authority to the home. The "
        "review of 2020 printed 192 miles and no method, so its figure is disputed.",
        miles / std::max(placements, 1));
}

}  // namespace

WorldMade make_world(application::Registry& registry, const WorldSettings& settings) {
    WorldMade made;
    registry.write([&](application::Records& records) {
        Chance chance{settings.seed};
        const auto rules = reference::load_rulebook();
        records.rules().replace(rules);
        const auto cast = make_cast(records, chance);
        const auto homes = make_homes(records, chance, settings.now);
        const auto staff = make_staff(records, chance, cast, homes);
        const referral::WorkingTime working{rules.bank_holidays};
        BedBook beds{homes};
        const Telling telling{chance, cast, staff, rules, working, beds, settings.now};

        MadeUpChildren children{chance, settings.now};
        auto files = tell_requests(telling, plan_requests(chance, cast, settings.now), children);
        auto stories = tell_stories(telling, children);
        std::move(stories.files.begin(), stories.files.end(), std::back_inserter(files));
        auto closures = close_beds(telling);
        close_bed_in_story(telling, stories, closures);
        tell_transition_plans(telling, settings.seed, files);
        const auto authority = tell_authority(telling, files, stories.order_ran_out);
        write_down(records, telling, children.all(), files, closures, authority);
        freeze_facts(records, telling, files);
        for (const auto& [child, reader] : stories.readers) {
            records.children().name_reader(child, reader);
        }
        made = {stories.named, distance_in_words(cast, homes, files)};
        return application::Ending::commit;
    });
    return made;
}

bool is_world(application::Registry& registry) {
    bool marked = false;
    registry.read([&](application::Records& records) {
        marked = records.organisations().by_code(mark).has_value();
    });
    return marked;
}

}  // namespace wayhome::demonstration
