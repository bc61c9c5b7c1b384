// SPDX-License-Identifier: Apache-2.0
#include "exchange/imports/placement_row.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::imports {
namespace {

using placement::PlacementStatus;

enum class TakenOverAs { arrived, departed };
constexpr auto taken_over_as = code_list<TakenOverAs>({
    {TakenOverAs::arrived, "arrived", "Living there"},
    {TakenOverAs::departed, "departed", "Left"},
});

class RowOfPlacement {
  public:
    RowOfPlacement(TakingIn& file, RowReader& row) : file_(file), row_(row) {}

    std::optional<Stayed> read(NamedBeds& beds) {
        const auto place = beds.of(row_);
        const auto status = row_.coded("status", taken_over_as);
        const auto referral = read_referral();
        const auto arrived = read_past("arrived");
        const auto expected = row_.date("expected_departure");
        const auto departed = read_past("departed");
        const auto note = row_.long_text("note");
        if (status) check_leaving(*status, arrived, departed);
        if (referral && status == TakenOverAs::departed) {
            check_listed("departure_reason", "departure", referral->pathway);
            check_listed("destination", "destination", referral->pathway);
        }
        if (!row_.good() || !place || !referral) return std::nullopt;
        check_approved(*place, *arrived);
        if (!row_.good()) return std::nullopt;
        return Stayed{*referral,
                      {.id = file_.work.ids.make<PlacementId>(),
                       .referral = referral->id,
                       .offer = std::nullopt,
                       .child = *referral->child,
                       .home = place->home->id,
                       .bed = place->bed->id,
                       .status = *status == TakenOverAs::arrived ? PlacementStatus::arrived
                                                                 : PlacementStatus::departed,
                       .booked = *arrived,
                       .expected_arrival = *arrived,
                       .arrived = arrived,
                       .expected_departure = expected,
                       .departed = departed,
                       .departure_reason = row_.text("departure_reason"),
                       .destination = row_.text("destination"),
                       .note = note},
                      *place};
    }

  private:
    std::optional<referral::Referral> read_referral() {
        const auto reference = row_.text("reference");
        const auto local_number = row_.text("local_number");
        const auto born = row_.date("born");
        if (reference.empty()) return std::nullopt;
        auto referral = file_.records().referrals().by_reference(reference);
        if (!referral || !referral->child) {
            row_.refuse("reference", "Import the referral first, or correct its reference");
            return std::nullopt;
        }
        const auto child = file_.records().children().by_id(*referral->child);
        if (child && !local_number.empty() && child->local_number != local_number) {
            row_.refuse("local_number", "The referral is another child's: correct one of the two");
        }
        if (child && born && child->born != born) {
            row_.refuse("born", "the day of birth on the child's record",
                        "The referral is another child's: correct one of the two");
        }
        return referral;
    }

    std::optional<Instant> read_past(std::string_view column) {
        const auto at = row_.moment(column);
        if (at && *at > file_.work.now) {
            row_.refuse(column, "a time that has passed", "Correct the date or the time");
        }
        return at;
    }

    void check_leaving(TakenOverAs status, std::optional<Instant> arrived,
                       std::optional<Instant> departed) {
        if (status == TakenOverAs::departed) {
            if (row_.is_empty("departed")) row_.refuse("departed", "Fill in when the child left");
            if (arrived && departed && *departed <= *arrived) {
                row_.refuse("departed", "a time after the arrival", "Correct one of the two times");
            }
            return;
        }
        for (const auto* const column : {"departed", "departure_reason", "destination"}) {
            if (!row_.is_empty(column)) {
                row_.refuse(column, "an empty cell while the child lives there",
                            "Empty the cell, or write departed under status");
            }
        }
    }

    void check_listed(std::string_view column, std::string_view list, referral::Pathway pathway) {
        const auto code = row_.text(column);
        const auto in_force =
            file_.work.rules.reasons_in(list, pathway, london_date(file_.work.now));
        std::string allowed;
        for (const auto& each : in_force) {
            if (each.code == code) return;
            allowed += (allowed.empty() ? "" : ", ") + each.code;
        }
        row_.refuse(column, allowed, "Write one of these codes");
    }

    void check_approved(const NamedBed& place, Instant arrived) {
        const auto day = london_date(arrived);
        const auto& bed = *place.bed;
        if (bed.approved_from <= day && (!bed.approved_until || day <= *bed.approved_until)) return;
        row_.refuse("arrived", "a day on which the bed is approved",
                    "Correct the time or the bed, or import the home with the right approval");
    }

    TakingIn& file_;
    RowReader& row_;
};

}  // namespace

std::vector<Column> placement_columns() {
    using enum Presence;
    return {
        {"reference", "reference of the child's referral",
         "the reference of a referral that is "
         "searching, as it was imported",
         "OLD-2026-0042", required},
        {"home", "code of the home", "the code of a home, as it was imported", "example-house",
         required},
        {"bed", "name of the bed", "a bed of that home", "A3", required},
        {"status", "whether the child lives there or has left", codes_of(taken_over_as), "arrived",
         required},
        {"arrived", "when the child came", a_moment, "2026-01-10 14:30", required},
        {"expected_departure", "the day the child is expected to leave", a_date, ""},
        {"departed", "when the child left; required where the child has left", a_moment, ""},
        {"departure_reason", "why the child left; required where the child has left",
         "a code of the list of departure reasons", ""},
        {"destination", "where the child went; required where the child has left",
         "a code of the list of destinations", ""},
        {"note", "anything to know of the placement", "text of at most 2000 characters", ""},
        {"local_number",
         "the authority's number of the child; where given it must agree with the "
         "referral's child",
         "the number on the child's record", "12345"},
        {"born", "the child's date of birth; where given it must agree", a_date, "2011-03-04"},
    };
}

std::optional<Stayed> read_placement(TakingIn& file, RowReader& row, NamedBeds& beds) {
    return RowOfPlacement{file, row}.read(beds);
}

}  // namespace wayhome::imports
