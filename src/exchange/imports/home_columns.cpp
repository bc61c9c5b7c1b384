// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/home_columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "exchange/reference/reference_table.hpp"

namespace wayhome::imports {
namespace {

/// The codes of data/capabilities.csv.
const std::vector<std::string>& capability_codes() {
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> read;
        reference::for_each_row("capabilities.csv", [&](const reference::ReferenceRow& row) {
            read.push_back(row.text("code"));
        });
        return read;
    }();
    return codes;
}

std::string capability_list() {
    return fmt::format("{}", fmt::join(capability_codes(), ", "));
}

void take(std::optional<bool> read, bool& into) {
    if (read) into = *read;
}

void take(std::optional<int> read, int& into) {
    if (read) into = *read;
}

void read_position(RowReader& row, home::Home& home) {
    const auto latitude = row.micro_degrees("latitude", 90);
    const auto longitude = row.micro_degrees("longitude", 180);
    if (latitude && longitude) home.position = {*latitude, *longitude};
    take(row.yes("position_is_approximate"), home.position_is_approximate);
}

void read_ages(RowReader& row, home::Home& home) {
    take(row.whole_number("youngest", 0, 25), home.youngest);
    take(row.whole_number("oldest", 0, 25), home.oldest);
    if (row.good() && home.oldest < home.youngest) {
        row.refuse("oldest", fmt::format("{} or more, the youngest age", home.youngest),
                   "Correct one of the two ages");
    }
}

void read_capabilities_in(RowReader& row, std::string_view column, bool offered, CivilDate reviewed,
                          home::Home& home) {
    for (const auto& code : row.words(column)) {
        const auto& known = capability_codes();
        if (std::find(known.begin(), known.end(), code) == known.end()) {
            row.refuse(column,
                       fmt::format("`{}` is no capability: write codes of this list", code));
            continue;
        }
        std::erase_if(home.capabilities, [&](const auto& each) { return each.code == code; });
        home.capabilities.push_back({code, offered, "Imported", reviewed});
    }
}

void read_capabilities(RowReader& row, home::Home& home) {
    const auto reviewed = row.date("capabilities_reviewed");
    if (row.is_empty("offers") && row.is_empty("does_not_offer")) return;
    if (!reviewed) {
        if (row.is_empty("capabilities_reviewed")) {
            row.refuse("capabilities_reviewed", "Say when the home last confirmed what it offers");
        }
        return;
    }
    for (const auto& code : row.words("offers")) {
        const auto denied = row.words("does_not_offer");
        if (std::find(denied.begin(), denied.end(), code) != denied.end()) {
            row.refuse("does_not_offer",
                       fmt::format("`{}` stands in offers too: remove one", code));
        }
    }
    read_capabilities_in(row, "offers", true, *reviewed, home);
    read_capabilities_in(row, "does_not_offer", false, *reviewed, home);
    std::sort(home.capabilities.begin(), home.capabilities.end(),
              [](const auto& one, const auto& other) { return one.code < other.code; });
}

void read_rating(RowReader& row, home::Home& home) {
    const auto judgement = row.text("rating");
    const auto inspected = row.date("inspected");
    if (judgement.empty() && row.is_empty("inspected")) return;
    if (judgement.empty() || row.is_empty("inspected")) {
        row.refuse(judgement.empty() ? "rating" : "inspected",
                   "Fill in both the rating and the day of the inspection, or neither");
        return;
    }
    if (!inspected) return;
    const auto note = home.rating ? home.rating->note : std::string{};
    home.rating = home::Rating{judgement, *inspected, note};
}

}  // namespace

std::vector<Column> home_columns() {
    using enum Presence;
    return {
        {"home", "short code of the home; the same on each of its rows",
         "lower-case letters, digits and hyphens, at most 60", "example-house", required},
        {"name", "name of the home", one_line, "Example House", required},
        {"jurisdiction", "the nation whose law it is under", codes_of(home::jurisdictions),
         "england", required},
        {"latitude", "where it is, WGS 84", "degrees from -90 to 90", "53.826", required},
        {"longitude", "where it is, WGS 84", "degrees from -180 to 180", "-1.506", required},
        {"position_is_approximate", "whether the place is only the town's", yes_or_no, "yes"},
        {"youngest", "registered age from, in whole years; 10 where not given", "0 to 25", "10"},
        {"oldest", "registered age to, in whole years; 17 where not given", "0 to 25", "17"},
        {"takes_welfare", "whether it takes welfare placements; yes where not given", yes_or_no,
         "yes"},
        {"takes_youth_custody", "whether it takes sentenced children", yes_or_no, "no"},
        {"takes_remand", "whether it takes remanded children", yes_or_no, "no"},
        {"takes_police_custody", "whether it takes children from police custody", yes_or_no, "no"},
        {"half_beds_of_staff",
         "staff on shift in half-beds (2 staff one bed); 0 or empty is not known", "0 to 1000", ""},
        {"offers", "what the home says it can do, codes parted by spaces", capability_list(),
         "mental_health"},
        {"does_not_offer", "what it says it cannot do; the rest stays unknown", capability_list(),
         ""},
        {"capabilities_reviewed", "when the home last confirmed that", a_date, "2026-01-09"},
        {"rating", "the regulator's judgement, as context only", one_line, ""},
        {"inspected", "the day of that inspection", a_date, ""},
        {"source", "where these facts come from, with the date", one_line,
         "Statement of purpose, 2026-01-09", required},
        {"unit", "name of the unit the bed is in", one_line, "Ash", required},
        {"unit_takes", "whom the unit is registered for; any where not given",
         codes_of(home::sex_regimes), "any"},
        {"unit_purpose", "secure where not given", codes_of(home::purposes), "secure"},
        {"bed", "name of the bed, once in the home", one_line, "A3", required},
        {"approved_from", "first day the registration counts the bed", a_date, "2020-04-01",
         required},
        {"approved_until", "last day it counts; empty while approved", a_date, ""},
        {"block_contracted", "whether the Youth Custody Service pays for it, used or not",
         yes_or_no, "no"},
    };
}

bool read_home(RowReader& row, home::Home& home) {
    home.name = row.text("name");
    if (const auto nation = row.coded("jurisdiction", home::jurisdictions)) {
        home.jurisdiction = *nation;
    }
    read_position(row, home);
    read_ages(row, home);
    take(row.yes("takes_welfare"), home.takes_welfare);
    take(row.yes("takes_youth_custody"), home.takes_youth_custody);
    take(row.yes("takes_remand"), home.takes_remand);
    take(row.yes("takes_police_custody"), home.takes_police_custody);
    take(row.whole_number("half_beds_of_staff", 0, 1000), home.half_beds_of_staff);
    read_capabilities(row, home);
    read_rating(row, home);
    home.source = row.text("source");
    return row.good();
}

bool read_unit(RowReader& row, home::Unit& unit) {
    if (const auto takes = row.coded("unit_takes", home::sex_regimes)) unit.takes = *takes;
    if (const auto purpose = row.coded("unit_purpose", home::purposes)) unit.purpose = *purpose;
    return row.good();
}

bool read_bed(RowReader& row, home::Bed& bed) {
    if (const auto from = row.date("approved_from")) bed.approved_from = *from;
    if (const auto until = row.date("approved_until")) bed.approved_until = *until;
    take(row.yes("block_contracted"), bed.block_contracted);
    if (row.good() && bed.approved_until && *bed.approved_until < bed.approved_from) {
        row.refuse("approved_until", "a day on or after approved_from",
                   "Correct one of the two days");
    }
    return row.good();
}

bool same(const home::Home& one, const home::Home& other) {
    const auto of_home = [](const home::Home& each) {
        return std::tie(each.name, each.jurisdiction, each.position, each.position_is_approximate,
                        each.youngest, each.oldest, each.takes_welfare, each.takes_youth_custody,
                        each.takes_remand, each.takes_police_custody, each.half_beds_of_staff,
                        each.capabilities, each.source);
    };
    const auto of_rating = [](const home::Home& each) {
        return each.rating ? each.rating->judgement + to_iso(each.rating->inspected)
                           : std::string{};
    };
    const auto same_unit = [](const home::Unit& left, const home::Unit& right) {
        return std::tie(left.id, left.takes, left.purpose) ==
               std::tie(right.id, right.takes, right.purpose);
    };
    const auto same_bed = [](const home::Bed& left, const home::Bed& right) {
        const auto facts = [](const home::Bed& each) {
            return std::tie(each.id, each.unit, each.approved_from, each.approved_until,
                            each.block_contracted);
        };
        return facts(left) == facts(right);
    };
    return of_home(one) == of_home(other) && of_rating(one) == of_rating(other) &&
           std::equal(one.units.begin(), one.units.end(), other.units.begin(), other.units.end(),
                      same_unit) &&
           std::equal(one.beds.begin(), one.beds.end(), other.beds.begin(), other.beds.end(),
                      same_bed);
}

}  // namespace wayhome::imports
