// SPDX-License-Identifier: Apache-2.0
#include "application/placement/close_bed.hpp"

#include <algorithm>

#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::close_bed;

/// Later than any closure ends that has an end.
CivilDate far_ahead(CivilDate from) {
    return months_later(from, 12 * 50);
}

void check_bed(Work& work, const CloseBed& wanted, const home::Home& home, Problems& problems) {
    if (!wanted.bed || home.bed(*wanted.bed) == nullptr) {
        problems.push_back({"bed", "Choose a bed of your home"});
        return;
    }
    for (const auto& placement : work.records.placements().current_at(home.id)) {
        if (placement.bed == *wanted.bed) {
            problems.push_back({"bed",
                                "A child is booked in or living in that bed. It can be closed "
                                "once the child has left or moved."});
            return;
        }
    }
    for (const auto& hold : work.records.placements().standing_holds_at(home.id)) {
        if (hold.bed == *wanted.bed) {
            problems.push_back(
                {"bed", "That bed is held for a child until " + in_words(hold.until)});
            return;
        }
    }
}

void check_dates(Work& work, const CloseBed& wanted, Problems& problems) {
    if (!wanted.from) {
        problems.push_back({"from", "Enter the first day the bed is closed"});
    } else if (*wanted.from < london_date(work.now)) {
        problems.push_back({"from", "The first day must be today or later"});
    }
    if (wanted.from && wanted.until && *wanted.until < *wanted.from) {
        problems.push_back({"until", "The last day must be the first day or later"});
    }
    if (!wanted.until && !wanted.review_on) {
        problems.push_back({"review_on", "Enter when this will be looked at again, or a last day"});
    }
    if (wanted.from && wanted.review_on && *wanted.review_on < *wanted.from) {
        problems.push_back({"review_on", "The review must be on the first day or later"});
    }
}

void check_overlap(Work& work, const CloseBed& wanted, const home::Home& home, Problems& problems) {
    if (!wanted.bed || !wanted.from) return;
    const auto last = wanted.until.value_or(far_ahead(*wanted.from));
    for (const auto& closure : work.records.bed_closures().of_home(home.id, *wanted.from, last)) {
        if (closure.bed == *wanted.bed && !closure.ended) {
            problems.push_back(
                {"from", "That bed is already closed from " + in_words(closure.from)});
            return;
        }
    }
}

void check_protected_child(Work& work, const CloseBed& wanted, const home::Home& home,
                           Problems& problems) {
    if (wanted.reason != home::ClosureReason::matching) return;
    const auto current = work.records.placements().current_at(home.id);
    const bool lives_here =
        wanted.protects && std::any_of(current.begin(), current.end(), [&](const auto& each) {
            return each.child == *wanted.protects;
        });
    if (!lives_here) {
        problems.push_back({"protects", "Choose the child living here whom this closure protects"});
    }
}

void record_closure(Work& work, const home::BedClosure& closure, std::string name,
                    std::string words) {
    work.records.journal().append(
        {work.ids.make<EventId>(),
         work.now,
         work.actor(),
         {journal::SubjectKind::bed_closure, closure.id.bits()},
         std::move(name),
         std::nullopt,
         std::nullopt,
         {{"home", closure.home.text()},
          {"bed", closure.bed.text()},
          {"reason", std::string{home::closure_reasons.code_of(closure.reason)}},
          {"from", to_iso(closure.from)},
          {"until", closure.until ? to_iso(*closure.until) : ""},
          {"words", std::move(words)}}});
}

Answer close(Work& work, const CloseBed& wanted) {
    const auto home = own_home(work, permission);
    if (!home) return passed_on(home);

    Problems problems;
    check_bed(work, wanted, *home, problems);
    if (!wanted.reason) problems.push_back({"reason", "Choose why the bed is closed"});
    check_words(wanted.note, "why the bed is closed", "note", problems);
    check_dates(work, wanted, problems);
    check_overlap(work, wanted, *home, problems);
    check_protected_child(work, wanted, *home, problems);
    if (!problems.empty()) return no(std::move(problems));

    const bool matching = *wanted.reason == home::ClosureReason::matching;
    const home::BedClosure closure{
        .id = work.ids.make<ClosureId>(),
        .home = home->id,
        .bed = *wanted.bed,
        .reason = *wanted.reason,
        .note = wanted.note,
        .from = *wanted.from,
        .until = wanted.until,
        .review_on = wanted.review_on,
        .protects = matching ? wanted.protects : std::nullopt,
    };
    work.records.bed_closures().add(closure);
    record_closure(work, closure, "closed", wanted.note);
    return Done{"/beds", subject_of(closure.id), closure.protects};
}

/// Closed until yesterday; one that has not begun before today never was.
void end_today(home::BedClosure& closure, CivilDate today) {
    const CivilDate yesterday{std::chrono::sys_days{today} - Days{1}};
    if (closure.from > yesterday) {
        closure.ended = true;
    } else {
        closure.until = yesterday;
    }
}

Answer reopen(Work& work, const ReopenBed& wanted) {
    const auto home = own_home(work, permission);
    if (!home) return passed_on(home);
    auto closure = work.records.bed_closures().by_id(wanted.closure);
    if (!closure || closure->home != home->id) return no(NotFound{});
    if (closure->version != wanted.seen_version || closure->ended) return no(Stale{});

    Problems problems;
    check_words(wanted.note, "why the bed opens again", "note", problems);
    if (!problems.empty()) return no(std::move(problems));

    end_today(*closure, london_date(work.now));
    if (!work.records.bed_closures().save(*closure)) return no(Stale{});
    record_closure(work, *closure, "reopened", wanted.note);
    return Done{"/beds", subject_of(closure->id), closure->protects};
}

}  // namespace

Answer close_bed(const Desk& desk, const Asked& asked, const CloseBed& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return close(work, wanted); });
}

Answer reopen_bed(const Desk& desk, const Asked& asked, const ReopenBed& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return reopen(work, wanted); });
}

bool end_closures_protecting(Work& work, ChildId child, HomeId home) {
    const auto today = london_date(work.now);
    for (auto& closure : work.records.bed_closures().of_home(home, today, far_ahead(today))) {
        if (closure.protects != child || closure.ended) continue;
        end_today(closure, today);
        if (!work.records.bed_closures().save(closure)) return false;
        record_closure(work, closure, "reopened", "The child whom it protected has left.");
    }
    return true;
}

}  // namespace wayhome::application
