// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "exchange/imports/home_columns.hpp"
#include "exchange/imports/kind.hpp"

namespace wayhome::imports {
namespace {

using Rows = std::vector<const csv::Row*>;

/// Rows by a key, in the order in which the keys first come.
class Groups {
  public:
    void add(const std::string& key, const csv::Row& row) {
        const auto [place, is_new] = places_.emplace(key, groups_.size());
        if (is_new) groups_.push_back({key, {}});
        groups_[place->second].second.push_back(&row);
    }
    const std::vector<std::pair<std::string, Rows>>& all() const { return groups_; }

  private:
    std::map<std::string, std::size_t> places_;
    std::vector<std::pair<std::string, Rows>> groups_;
};

bool is_home_code(std::string_view text) {
    return text.size() <= 60 && std::all_of(text.begin(), text.end(), [](char each) {
               return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-';
           });
}

/// Refuses cells that say something else than the first row of the same home or unit.
void check_agreement(TakingIn& file, std::span<const char* const> columns, const csv::Row& first,
                     RowReader& row, std::string_view of) {
    for (const auto* const column : columns) {
        const auto said = file.table.cell(first, column);
        if (row.written(column) == said) continue;
        row.refuse(column, fmt::format("\"{}\", as line {} says", said, first.line),
                   fmt::format("Write the same on every row of the {}", of));
    }
}

/// One home on its way in: what is there with the file's rows written onto it.
class HomeOfFile {
  public:
    HomeOfFile(TakingIn& file, const Rows& rows, home::Home home)
        : file_(file), rows_(rows), home_(std::move(home)) {}

    /// The home whole; nothing where a row was refused.
    std::optional<home::Home> read() {
        bool good = true;
        for (const auto* const each : rows_) {
            auto row = file_.reader(*each);
            if (each == rows_.front()) {
                read_home(row, home_);
            } else {
                check_agreement(file_, columns_of_home, *rows_.front(), row, "home");
            }
            take_bed(*each, row);
            good = good && row.good();
        }
        return good ? std::optional{home_} : std::nullopt;
    }

  private:
    void take_bed(const csv::Row& written, RowReader& row) {
        const auto unit_name = row.text("unit");
        const auto bed_name = row.text("bed");
        if (unit_name.empty() || bed_name.empty()) return;
        auto& unit = unit_named(unit_name);
        const auto [first, is_new] = units_said_.emplace(unit_name, &written);
        if (is_new) {
            read_unit(row, unit);
        } else {
            check_agreement(file_, columns_of_unit, *first->second, row, "unit");
        }
        if (beds_.again(bed_name, row, "bed")) return;
        auto& bed = bed_named(bed_name, unit.id);
        bed.unit = unit.id;
        read_bed(row, bed);
    }

    home::Unit& unit_named(const std::string& name) {
        auto& units = home_.units;
        const auto found = std::find_if(units.begin(), units.end(),
                                        [&](const auto& each) { return each.name == name; });
        if (found != units.end()) return *found;
        return units.emplace_back(home::Unit{file_.work.ids.make<UnitId>(), name});
    }

    home::Bed& bed_named(const std::string& name, UnitId unit) {
        auto& beds = home_.beds;
        const auto found = std::find_if(beds.begin(), beds.end(),
                                        [&](const auto& each) { return each.name == name; });
        if (found != beds.end()) return *found;
        return beds.emplace_back(
            home::Bed{file_.work.ids.make<BedId>(), unit, name, CivilDate{}, std::nullopt, false});
    }

    TakingIn& file_;
    const Rows& rows_;
    home::Home home_;
    std::map<std::string, const csv::Row*> units_said_;
    SeenInFile beds_;
};

/// The organisation of a home bears the home's name.
void rename_organisation(TakingIn& file, const home::Home& home) {
    auto organisation = file.records().organisations().by_id(home.organisation);
    if (!organisation || organisation->name == home.name) return;
    organisation->name = home.name;
    file.records().organisations().save(*organisation);
}

void keep(TakingIn& file, const Rows& rows, const std::optional<home::Home>& there,
          home::Home home) {
    const auto count = static_cast<int>(rows.size());
    if (there && same(*there, home)) {
        file.report.unchanged += count;
        return;
    }
    auto& homes = file.records().homes();
    auto row = file.reader(*rows.front());
    if (there) {
        expect(homes.save(home), "nobody else saves in this transaction");
        rename_organisation(file, home);
        file.report.changed += count;
    } else {
        const auto organisation =
            organisation_for(file, row, "home",
                             {file.work.ids.make<OrganisationId>(), access::OrganisationKind::home,
                              home.name, home.code});
        if (!organisation) return;
        home.organisation = *organisation;
        homes.add(home);
        file.report.added += count;
    }
    audit(file, "home " + home.id.text(), std::nullopt);
}

void take_in_home(TakingIn& file, const std::string& code, const Rows& rows) {
    auto first = file.reader(*rows.front());
    if (!is_home_code(code)) {
        first.refuse("home", "Write the code in lower case, with hyphens for spaces");
        return;
    }
    const auto there = file.records().homes().by_code(code);
    auto start = there.value_or(home::Home{.id = file.work.ids.make<HomeId>(),
                                           .organisation = OrganisationId{IdBits{}},
                                           .name = "",
                                           .code = code});
    auto home = HomeOfFile{file, rows, std::move(start)}.read();
    if (home) keep(file, rows, there, *std::move(home));
}

void take_in(TakingIn& file) {
    Groups homes;
    for (const auto& each : file.table.rows) {
        auto row = file.reader(each);
        const auto code = row.text("home");
        if (!code.empty()) homes.add(code, each);
    }
    for (const auto& [code, rows] : homes.all()) take_in_home(file, code, rows);
}

}  // namespace

Kind homes_kind() {
    return {"homes",
            "one row a bed, with its unit and home; what is said of a home or unit is the same on "
            "each of its rows",
            home_columns(),
            nullptr,
            "",
            take_in};
}

}  // namespace wayhome::imports
