// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_closure.hpp"

#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

/// The full name, for those who may read who the child is; empty otherwise.
std::string name_for(Work& work, ChildId child) {
    const auto found = work.records.children().by_id(child);
    if (!found) return "";
    const auto facts = case_facts(work.records, work.actor(), *found);
    return access::disclosure(work.actor(), facts).identity ? child::full_name(*found) : "";
}

Answer read(Work& work, ClosureId wanted, std::optional<SeenClosure>& seen) {
    const auto home = own_home(work, access::Permission::see_beds);
    if (!home) return passed_on(home);
    const auto closure = work.records.bed_closures().by_id(wanted);
    if (!closure || closure->home != home->id) return no(NotFound{});

    SeenClosure found{*closure, "", "", "", {}};
    if (const auto* const bed = home->bed(closure->bed)) {
        found.bed = bed->name;
        if (const auto* const unit = home->unit(bed->unit)) found.unit = unit->name;
    }
    if (closure->protects) found.protects = name_for(work, *closure->protects);
    found.history =
        work.records.journal().of({journal::SubjectKind::bed_closure, closure->id.bits()});
    seen = std::move(found);
    return Done{"/beds", subject_of(closure->id), closure->protects};
}

}  // namespace

Answer see_closure(const Desk& desk, const Asked& asked, ClosureId closure,
                   std::optional<SeenClosure>& seen) {
    return view(desk, asked, access::Permission::see_beds,
                [&](Work& work) { return read(work, closure, seen); });
}

}  // namespace wayhome::application
