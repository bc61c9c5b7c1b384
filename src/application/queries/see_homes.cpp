// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_homes.hpp"

#include "application/placement/beds_now.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

HomeBeds beds_of(Work& work, home::Home home) {
    const auto today = london_date(work.now);
    auto day = beds_now(work, home);
    auto closures = work.records.bed_closures().of_home(home.id, today, today);
    return {std::move(home), std::move(day), std::move(closures)};
}

}  // namespace

std::vector<HomeBeds> see_homes(const Desk& desk, const Asked& asked) {
    std::vector<HomeBeds> all;
    const auto now = desk.clock.now();
    desk.registry.read([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        for (auto& home : records.homes().all()) all.push_back(beds_of(work, std::move(home)));
    });
    return all;
}

std::optional<HomeBeds> see_home_beds(const Desk& desk, const Asked& asked, HomeId home) {
    std::optional<HomeBeds> found;
    const auto now = desk.clock.now();
    desk.registry.read([&](Records& records) {
        Work work{records, asked, now, desk.ids, desk.rules};
        if (auto known = records.homes().by_id(home)) found = beds_of(work, std::move(*known));
    });
    return found;
}

}  // namespace wayhome::application
