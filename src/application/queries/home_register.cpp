// SPDX-License-Identifier: Apache-2.0
#include "application/queries/home_register.hpp"

#include "application/queries/home_beds.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

RegisterLine line_of(Records& records, const access::Actor& actor, const home::Home& home,
                     const RegisterRow& row, CivilDate today) {
    RegisterLine line{row.placement, "", "", "", std::nullopt, ""};
    if (const auto* const bed = home.bed(row.placement.bed)) {
        line.bed = bed->name;
        if (const auto* const unit = home.unit(bed->unit)) line.unit = unit->name;
    }
    line.initials = initials_for(records, actor, row.child.id);
    if (line.initials.empty()) return line;
    if (row.child.born) line.age = age_on(*row.child.born, today);
    line.authority = row.authority_name;
    return line;
}

}  // namespace

std::vector<RegisterLine> home_register(const Desk& desk, const access::Actor& actor) {
    std::vector<RegisterLine> lines;
    const bool lists = access::may(actor, access::Permission::see_register);
    if (!lists || !actor.organisation) return lines;
    const auto today = london_date(desk.clock.now());
    desk.registry.read([&](Records& records) {
        lines.clear();
        const auto home = records.homes().by_organisation(*actor.organisation);
        if (!home) return;
        for (const auto& row : records.page_rows().register_of_home(home->id)) {
            lines.push_back(line_of(records, actor, *home, row, today));
        }
    });
    return lines;
}

}  // namespace wayhome::application
