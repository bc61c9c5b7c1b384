// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/dirty_file.hpp"

#include <fmt/format.h>

#include <array>
#include <map>

#include "exchange/csv/csv_text.hpp"
#include "exchange/demonstration/made_up_names.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

constexpr int header_lines = 1;
constexpr std::array columns = {"reference",    "pathway",     "urgency",   "status",
                                "submitted_at", "needed_by",   "authority", "started_by",
                                "given_names",  "family_name", "born",      "sex",
                                "local_number"};

using Row = std::map<std::string, std::string>;

/// A cell that is put in the place of a good one.
struct Dirt {
    const char* column;
    std::string cell;
    const char* what;
    bool of_sixth_child = false;  ///< whether the row has the sixth row's number
};

std::string reference_of(int row) {
    return fmt::format("OLD-{:04}", row + 1);
}
std::string number_of(int row) {
    return fmt::format("FILE-{:04}", row + 1);
}

/// Half past one on the last morning that summer time began: no London clock showed it.
std::string time_that_never_was(Instant now) {
    using namespace std::chrono;
    const auto morning_in = [](year in) { return sys_days{in / March / Sunday[last]}; };
    const auto this_year = london_date(now).year();
    const auto morning =
        morning_in(this_year) < now ? morning_in(this_year) : morning_in(this_year - years{1});
    return to_iso(CivilDate{morning}) + " 01:30";
}

/// By row, counted from nought; the rows between are good.
std::map<int, Dirt> dirt(Instant now) {
    const auto today = std::chrono::sys_days{london_date(now)};
    const auto years_ago = [&](int years) {
        return to_iso(CivilDate{today - Days{365 * years + 100}});
    };
    std::vector<Dirt> each = {
        {"given_names", "", "a cell that may not be empty"},
        {"born", "31/02/2011", "a day that does not exist"},
        {"born", to_iso(CivilDate{today + Days{20}}), "a birth in the future"},
        {"born", years_ago(8), "a child too young for the law"},
        {"born", years_ago(18), "a person too old for the law"},
        {"sex", "X", "a code that is not on the list"},
        {"pathway", "Secure welfare", "words where a code is wanted"},
        {"needed_by", "", "no day, though the request is planned"},
        {"authority", "E09999999", "an authority that nobody imported"},
        {"started_by", "nobody.referrer1", "a person that nobody imported"},
        {"submitted_at", to_iso(CivilDate{today + Days{2}}) + " 09:00", "a time to come"},
        {"submitted_at", time_that_never_was(now), "a time that summer time left out"},
        {"reference", reference_of(5), "the reference of an earlier row"},
        {"born", years_ago(13), "the number of a child with another day of birth", true},
        {"reference", "old 77/2026", "signs that a reference may not have"},
        {"family_name", std::string(220, 'a'), "a text too long"},
    };
    std::map<int, Dirt> by_row;
    int row = 49;
    for (auto& dirty : each) {
        by_row.emplace(row, std::move(dirty));
        row += 100;
    }
    return by_row;
}

Row good_row(const Telling& telling, Chance& chance, int number) {
    const auto& authority = chance.one_of(telling.cast.london);
    const auto today = std::chrono::sys_days{london_date(telling.now)};
    const CivilDate born{today - Days{365 * 15 + chance.between(0, 300)}};
    const bool as_people_write = chance.happens(0.5);
    return {{"reference", reference_of(number)},
            {"pathway", "welfare"},
            {"urgency", chance.happens(0.5) ? "within_hours" : "within_72_hours"},
            {"status", chance.happens(0.3) ? "submitted" : "searching"},
            {"submitted_at", to_iso(CivilDate{today - Days{chance.between(2, 20)}}) + " 10:15"},
            {"needed_by", ""},
            {"authority", authority.gss},
            {"started_by", short_form(authority.name) + ".referrer1"},
            {"given_names", made_up_given_name(chance)},
            {"family_name", made_up_family_name(chance)},
            {"born", as_people_write ? fmt::format("{:02}/{:02}/{}", unsigned{born.day()},
                                                   unsigned{born.month()}, int{born.year()})
                                     : to_iso(born)},
            {"sex", chance.happens(0.5) ? "F" : "M"},
            {"local_number", number_of(number)}};
}

/// Puts the cell in, with what makes it a fault.
void soil(const Dirt& dirty, const Row& sixth, Row& row) {
    const std::string_view column = dirty.column;
    row[dirty.column] = dirty.cell;
    if (column == "needed_by") row["urgency"] = "planned";
    if (!dirty.of_sixth_child) return;
    for (const auto* const same : {"authority", "started_by", "local_number"}) {
        row[same] = sixth.at(same);
    }
}

std::string list_of_faults(Instant now) {
    std::vector<std::vector<std::string>> rows = {{"line", "column", "fault"}};
    for (const auto& each : faults_of_dirty_file(now)) {
        rows.push_back({std::to_string(each.line), each.column, each.what});
    }
    return csv::csv_text(rows);
}

}  // namespace

std::vector<Fault> faults_of_dirty_file(Instant now) {
    std::vector<Fault> faults;
    for (const auto& [row, dirty] : dirt(now)) {
        faults.push_back({row + header_lines + 1, dirty.column, dirty.what});
    }
    return faults;
}

std::vector<DirtyFile> dirty_files(const Telling& telling, std::uint64_t seed) {
    Chance chance{seed ^ 0x6469727479ULL};
    const auto dirty = dirt(telling.now);
    std::string bytes = fmt::format("\xEF\xBB\xBF{}\r\n", fmt::join(columns, ";"));
    Row sixth;
    for (int number = 0; number < dirty_rows; ++number) {
        auto row = good_row(telling, chance, number);
        if (number == 5) sixth = row;
        if (const auto found = dirty.find(number); found != dirty.end()) {
            soil(found->second, sixth, row);
        }
        const char* before = "";
        for (const auto* const column : columns) {
            bytes += before + row.at(column);
            before = ";";
        }
        bytes += "\r\n";
    }
    return {{"referrals-to-import.csv", std::move(bytes)},
            {"referrals-to-import.faults.csv", list_of_faults(telling.now)}};
}

}  // namespace wayhome::demonstration
