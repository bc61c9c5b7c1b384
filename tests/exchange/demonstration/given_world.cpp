// SPDX-License-Identifier: Apache-2.0
#include "given_world.hpp"

#include <set>

#include "support/memory_registry.hpp"

namespace wayhome::demonstration {
namespace {

constexpr std::size_t everything = 1'000'000;

std::vector<journal::Event> events_of(application::Records& records) {
    std::vector<journal::Event> events;
    for (auto& each : records.journal().after(0, everything))
        events.push_back(std::move(each.event));
    return events;
}

StoredWorld read_world(application::Records& records) {
    StoredWorld world{.homes = records.homes().all(), .events = events_of(records)};
    for (const auto& home : world.homes) {
        const CivilDate first{std::chrono::year{2024} / 1 / 1};
        const CivilDate last{std::chrono::year{2027} / 12 / 31};
        for (auto& each : records.bed_closures().of_home(home.id, first, last)) {
            world.closures.push_back(std::move(each));
        }
    }
    std::set<OrganisationId> london;
    for (const auto& each : records.authorities().all()) {
        if (each.region == "London") london.insert(each.organisation);
    }
    for (const auto& status : referral::referral_statuses) {
        for (auto& each : records.referrals().in_status(status.value, everything)) {
            world.cases.push_back(
                {each, records.referrals().answers(each.id), records.offers().of_referral(each.id),
                 records.placements().of_referral(each.id),
                 records.referrals().attachments(each.id), *records.children().by_id(*each.child),
                 london.contains(each.authority)});
            for (auto& period : records.periods().of_referral(each.id)) {
                world.periods.push_back(std::move(period));
            }
        }
    }
    for (auto& each : records.audit_trail().from(1, everything)) {
        world.audit.push_back(std::move(each.entry));
    }
    for (const auto& kind : access::organisation_kinds) {
        for (const auto& organisation : records.organisations().of_kind(kind.value)) {
            for (auto& each : records.accounts().of_organisation(organisation.id)) {
                world.accounts.push_back(std::move(each));
            }
        }
    }
    world.uncovered_now = records.periods().present_without(sunday_morning, everything);
    return world;
}

WorldMade make(application::Registry& registry, std::uint64_t seed) {
    WorldMade made;
    registry.write([&](application::Records& records) {
        made = make_world(records, {Size::small, seed, sunday_morning});
        return application::Ending::commit;
    });
    return made;
}

StoredWorld made_world() {
    support::MemoryRegistry registry;
    auto made = make(registry, 1);
    StoredWorld world;
    registry.read([&](application::Records& records) { world = read_world(records); });
    world.made = std::move(made);
    return world;
}

}  // namespace

const StoredWorld& world_of_seed_one() {
    static const auto world = made_world();
    return world;
}

void make_world_of_seed_one(application::Registry& registry) {
    make(registry, 1);
}

std::string as_text(const std::vector<journal::Event>& events) {
    std::string text;
    for (const auto& each : events) {
        text += to_iso(each.at) + ' ' + each.id.text() + ' ' + each.name + ' ' + each.by.name;
        for (const auto& [name, value] : each.details) text += ' ' + name + '=' + value;
        text += '\n';
    }
    return text;
}

std::string happenings_of_seed(std::uint64_t seed) {
    support::MemoryRegistry registry;
    make(registry, seed);
    std::string text;
    registry.read([&](application::Records& records) { text = as_text(events_of(records)); });
    return text;
}

}  // namespace wayhome::demonstration
