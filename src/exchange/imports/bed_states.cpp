// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <tuple>

#include "application/subjects.hpp"
#include "domain/offer/written_reason.hpp"
#include "domain/placement/bed_day.hpp"
#include "exchange/imports/kind.hpp"
#include "exchange/imports/named_bed.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::imports {
namespace {

std::vector<Column> columns() {
    using enum Presence;
    return {
        {"home", "code of the home", "the code of a home, as it was imported", "example-house",
         required},
        {"bed", "name of the bed", "a bed of that home", "A3", required},
        {"reason", "why the bed is closed", codes_of(home::closure_reasons), "staffing", required},
        {"note", "why, in words that people at the home agree with",
         "a sentence of three words "
         "or more, at most 2000 characters",
         "Two night posts are vacant", required},
        {"from", "first day the bed is closed", a_date, "2026-01-09", required},
        {"until", "last day it is closed; empty while open-ended", a_date, "2026-02-28"},
        {"review_on", "when it is looked at again; needed where there is no last day", a_date, ""},
        {"protects",
         "for a matching closure that stands: reference of the referral of the child "
         "living there whom it protects",
         "the reference of a referral", ""},
    };
}

/// The child living at the home whom a matching closure protects.
std::optional<ChildId> read_protected(TakingIn& file, RowReader& row) {
    const auto reference = row.text("protects");
    if (reference.empty()) return std::nullopt;
    const auto referral = file.records().referrals().by_reference(reference);
    if (referral && referral->child) return referral->child;
    row.refuse("protects", "Import the referral and placement of that child first");
    return std::nullopt;
}

std::optional<home::BedClosure> read(TakingIn& file, RowReader& row,
                                     const std::optional<NamedBed>& named) {
    const auto reason = row.coded("reason", home::closure_reasons);
    const auto note = row.long_text("note");
    if (!note.empty() && offer::wrong_with(note)) {
        row.refuse("note", "Say in a whole sentence why the bed is closed");
    }
    const auto from = row.date("from");
    const auto until = row.date("until");
    const auto review_on = row.date("review_on");
    const auto protects = read_protected(file, row);
    if (!row.good() || !named) return std::nullopt;
    return home::BedClosure{.id = file.work.ids.make<ClosureId>(),
                            .home = named->home->id,
                            .bed = named->bed->id,
                            .reason = *reason,
                            .note = note,
                            .from = *from,
                            .until = until,
                            .review_on = review_on,
                            .protects = protects};
}

/// Which cell a refusal of the rules is about.
std::string_view column_of(placement::ClosingRefused why) {
    using enum placement::ClosingRefused;
    switch (why) {
        case ends_before_it_starts:
        case too_long:
            return "until";
        case review_outside:
        case no_end_or_review:
            return "review_on";
        case already_closed:
            return "from";
        case no_child_named:
            return "protects";
        case no_such_bed:
        case occupied:
        case held:
            break;
    }
    return "bed";
}

/// A closure that is over cannot meet the children of today, so those rules are not asked of it.
Result<void, placement::ClosingRefused> may_close(TakingIn& file, home::BedClosure closure,
                                                  const home::Home& home,
                                                  const std::vector<home::BedClosure>& closures) {
    const bool over = closure.until && *closure.until < london_date(file.work.now);
    if (over) closure.reason = home::ClosureReason::other;
    auto& placements = file.records().placements();
    const auto holds =
        over ? std::vector<placement::Hold>{} : placements.standing_holds_at(home.id);
    const auto current =
        over ? std::vector<placement::Placement>{} : placements.current_at(home.id);
    return placement::may_close(closure, {home, closures, holds, current}, file.work.now);
}

void record_closed(TakingIn& file, const home::BedClosure& closure) {
    record(file, {{journal::SubjectKind::bed_closure, closure.id.bits()}, "closed", {}, {}},
           {{"home", closure.home.text()},
            {"bed", closure.bed.text()},
            {"reason", std::string{home::closure_reasons.code_of(closure.reason)}},
            {"from", to_iso(closure.from)},
            {"until", closure.until ? to_iso(*closure.until) : ""},
            {"words", closure.note}});
    audit(file, application::subject_of(closure.id), closure.protects);
}

bool same(const home::BedClosure& one, const home::BedClosure& other) {
    const auto facts = [](const home::BedClosure& each) {
        return std::tie(each.bed, each.reason, each.note, each.from, each.until, each.review_on,
                        each.protects);
    };
    return facts(one) == facts(other);
}

void keep(TakingIn& file, RowReader& row, const home::Home& home, const home::BedClosure& closure) {
    constexpr int longest_in_months = 600;
    const auto last = closure.until.value_or(months_later(closure.from, longest_in_months));
    const auto closures = last < closure.from ? std::vector<home::BedClosure>{}
                                              : file.records().bed_closures().of_home(
                                                    closure.home, closure.from, last);
    for (const auto& each : closures) {
        if (same(each, closure)) {
            ++file.report.unchanged;
            return;
        }
    }
    const auto allowed = may_close(file, closure, home, closures);
    if (!allowed) {
        row.refuse(column_of(allowed.error()), "what the rules for closing a bed allow",
                   std::string{placement::closing_refusals.words_for(allowed.error())});
        return;
    }
    file.records().bed_closures().add(closure);
    record_closed(file, closure);
    ++file.report.added;
}

void take_in(TakingIn& file) {
    SeenInFile seen;
    NamedBeds beds{file.records()};
    for (const auto& each : file.table.rows) {
        auto row = file.reader(each);
        const auto named = beds.of(row);
        const auto closure = read(file, row, named);
        if (!closure) continue;
        const auto key = closure->bed.text() + to_iso(closure->from);
        if (!seen.again(key, row, "bed")) keep(file, row, *named->home, *closure);
    }
}

}  // namespace

Kind bed_states_kind() {
    return {"bed-states", "closures of beds, one row each; a bed without one is open",
            columns(),    nullptr,
            "",           take_in};
}

}  // namespace wayhome::imports
