// SPDX-License-Identifier: Apache-2.0
#include "application/placement/change_placement.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/placement/beds_now.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using placement::ChangeKind;
using placement::ChangeRequest;
using placement::ChangeSide;
using placement::ChangeStatus;
using placement::PlacementEvent;

/// The placement that keeps a bed for the child of this referral.
struct Changing {
    referral::Referral referral;
    placement::Placement placement;
};

Outcome<Changing, Problems> changing(Work& work, ReferralId id, Permission permission) {
    const auto referral = referral_for(work, id, permission);
    if (!referral) return passed_on(referral);
    for (const auto& placement : work.records.placements().of_referral(id)) {
        if (placement::keeps_bed(placement.status)) return Changing{*referral, placement};
    }
    return no(NotFound{});
}

ChangeSide side_of(const Work& work) {
    return work.actor().kind == access::OrganisationKind::home ? ChangeSide::home
                                                               : ChangeSide::placing;
}

void check_until(const Work& work, const AskChange& wanted, const placement::Placement& placement,
                 Problems& problems) {
    if (!wanted.until) {
        problems.push_back({"until", "Enter the new last day"});
        return;
    }
    if (*wanted.until < london_date(work.now)) {
        problems.push_back({"until", "The new last day must be today or later"});
        return;
    }
    if (!placement.expected_departure) return;
    const auto planned = *placement.expected_departure;
    if (wanted.kind == ChangeKind::extend && *wanted.until <= planned) {
        problems.push_back({"until", "The new last day must be after " + in_words(planned)});
    }
    if (wanted.kind == ChangeKind::shorten && *wanted.until >= planned) {
        problems.push_back({"until", "The new last day must be before " + in_words(planned)});
    }
}

void check_bed(Work& work, const AskChange& wanted, const placement::Placement& placement,
               Problems& problems) {
    if (side_of(work) != ChangeSide::home) {
        problems.push_back({"kind", "Another bed of the home is for the home to ask for"});
        return;
    }
    const auto home = work.records.homes().by_id(placement.home);
    if (!wanted.bed || !home || home->bed(*wanted.bed) == nullptr) {
        problems.push_back({"bed", "Choose a bed of your home"});
        return;
    }
    if (const auto taken = placement::may_take(beds_now(work, *home), *wanted.bed); !taken) {
        problems.push_back(
            {"bed", std::string{placement::taking_refusals.words_for(taken.error())}});
    }
}

journal::Details details_of(const ChangeRequest& request) {
    journal::Details details{{"request", request.id.text()},
                             {"change", std::string{placement::change_kinds.code_of(request.kind)}}};
    if (request.until) details.emplace_back("last_day", to_iso(*request.until));
    return details;
}

bool has_open_request(Work& work, PlacementId placement) {
    const auto requests = work.records.change_requests().of_placement(placement);
    return open_request(requests) != nullptr;
}

Answer ask(Work& work, const AskChange& wanted) {
    const auto found = changing(work, wanted.referral, Permission::ask_change);
    if (!found) return passed_on(found);
    const auto& [referral, placement] = *found;

    Problems problems;
    if (has_open_request(work, placement.id)) {
        problems.push_back({"", "A change is asked for already and waits for an answer."});
    }
    if (!wanted.kind) {
        problems.push_back({"kind", "Choose what is to change"});
    } else if (*wanted.kind == ChangeKind::bed_change) {
        check_bed(work, wanted, placement, problems);
    } else {
        check_until(work, wanted, placement, problems);
    }
    check_words(wanted.words, "why the change is needed", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const bool moves = *wanted.kind == ChangeKind::bed_change;
    const ChangeRequest request{.id = work.ids.make<ChangeRequestId>(),
                                .placement = placement.id,
                                .kind = *wanted.kind,
                                .asked_by_side = side_of(work),
                                .asked_by = *work.actor().account,
                                .asked = work.now,
                                .words = wanted.words,
                                .until = moves ? std::nullopt : wanted.until,
                                .bed = moves ? wanted.bed : std::nullopt};
    work.records.change_requests().add(request);
    auto details = details_of(request);
    details.emplace_back("words", wanted.words);
    const auto asked =
        advance(work, referral, placement, PlacementEvent::change_asked, std::move(details));
    if (!asked) return passed_on(asked);
    return Done{address_of(referral.id) + "/changes", subject_of(placement.id), placement.child};
}

/// The request as it stands, when it still waits and is what the actor saw.
Outcome<ChangeRequest, Problems> waiting(Work& work, const AnswerChange& wanted,
                                         const placement::Placement& placement) {
    const auto request = work.records.change_requests().by_id(wanted.request);
    if (!request || request->placement != placement.id) return no(NotFound{});
    if (!request->is_open() || request->version != wanted.seen_version) return no(Stale{});
    return *request;
}

Problems problems_of(const AnswerChange& wanted) {
    Problems problems;
    if (!wanted.agreed) problems.push_back({"agreed", "Choose whether you agree"});
    if (wanted.agreed && !*wanted.agreed) {
        check_words(wanted.words, "why you do not agree", "words", problems);
    }
    return problems;
}

Answer decide(Work& work, const Changing& of, ChangeRequest request, ChangeStatus to,
              PlacementEvent event, const std::string& words) {
    auto placement = of.placement;
    request.status = to;
    auto details = details_of(request);
    if (to == ChangeStatus::refused) {
        request.reason = words;
        details.emplace_back("words", words);
    }
    if (to != ChangeStatus::supported) request.decided = work.now;
    if (!work.records.change_requests().save(request)) return no(Stale{});

    const bool holds = to == ChangeStatus::agreed;
    if (holds && request.until) placement.expected_departure = request.until;
    auto moved = advance(work, of.referral, placement, event, std::move(details));
    if (!moved) return passed_on(moved);
    if (holds && request.bed) {
        auto in_new_bed = *moved;
        in_new_bed.bed = *request.bed;
        moved = advance(work, of.referral, in_new_bed, PlacementEvent::bed_changed);
        if (!moved) return passed_on(moved);
    }
    return Done{address_of(of.referral.id) + "/changes", subject_of(placement.id),
                placement.child};
}

Answer support(Work& work, const AnswerChange& wanted) {
    const auto found = changing(work, wanted.referral, Permission::ask_change);
    if (!found) return passed_on(found);
    const auto request = waiting(work, wanted, found->placement);
    if (!request) return passed_on(request);
    if (request->status != ChangeStatus::asked || request->asked_by_side == side_of(work)) {
        return no_because("", "This waits for the others' answer, not yours.");
    }
    if (auto problems = problems_of(wanted); !problems.empty()) return no(std::move(problems));
    return *wanted.agreed ? decide(work, *found, *request, ChangeStatus::supported,
                                   PlacementEvent::change_supported, "")
                          : decide(work, *found, *request, ChangeStatus::refused,
                                   PlacementEvent::change_refused, wanted.words);
}

Answer agree(Work& work, const AnswerChange& wanted) {
    const auto found = changing(work, wanted.referral, Permission::agree_change);
    if (!found) return passed_on(found);
    const auto request = waiting(work, wanted, found->placement);
    if (!request) return passed_on(request);
    auto problems = problems_of(wanted);
    if (wanted.agreed == true && request->status != ChangeStatus::supported) {
        problems.push_back({"agreed", "The other side has not agreed yet"});
    }
    if (!problems.empty()) return no(std::move(problems));
    return *wanted.agreed ? decide(work, *found, *request, ChangeStatus::agreed,
                                   PlacementEvent::change_agreed, "")
                          : decide(work, *found, *request, ChangeStatus::refused,
                                   PlacementEvent::change_refused, wanted.words);
}

std::vector<BedId> free_beds_of(Work& work, const home::Home& home) {
    std::vector<BedId> free;
    const auto now = beds_now(work, home);
    for (const auto& bed : home.beds) {
        if (placement::may_take(now, bed.id)) free.push_back(bed.id);
    }
    return free;
}

Answer read(Work& work, ReferralId wanted, Permission permission,
            std::optional<SeenChanges>& seen) {
    const auto found = changing(work, wanted, permission);
    if (!found) return passed_on(found);
    const auto& [referral, placement] = *found;
    const auto child = work.records.children().by_id(placement.child);
    const auto home = work.records.homes().by_id(placement.home);
    expect(child && home, "a placement is of a child in a home");
    const auto facts = case_facts(work.records, work.actor(), referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    const bool of_unit = work.actor().kind == access::OrganisationKind::coordination_unit;
    seen = SeenChanges{referral,
                       placement,
                       *child,
                       *home,
                       work.records.change_requests().of_placement(placement.id),
                       of_unit ? std::nullopt : std::optional{side_of(work)},
                       free_beds_of(work, *home),
                       facts,
                       may_read,
                       legal_standing(work, referral, may_read)};
    return Done{address_of(wanted), subject_of(placement.id), placement.child};
}

}  // namespace

const ChangeRequest* open_request(const std::vector<ChangeRequest>& requests) {
    const auto found = std::find_if(requests.begin(), requests.end(),
                                    [](const auto& each) { return each.is_open(); });
    return found == requests.end() ? nullptr : &*found;
}

Answer ask_change(const Desk& desk, const Asked& asked, const AskChange& wanted) {
    return perform(desk, asked, Permission::ask_change,
                   [&](Work& work) { return ask(work, wanted); });
}

Answer support_change(const Desk& desk, const Asked& asked, const AnswerChange& wanted) {
    return perform(desk, asked, Permission::ask_change,
                   [&](Work& work) { return support(work, wanted); });
}

Answer agree_change(const Desk& desk, const Asked& asked, const AnswerChange& wanted) {
    return perform(desk, asked, Permission::agree_change,
                   [&](Work& work) { return agree(work, wanted); });
}

Answer see_changes(const Desk& desk, const Asked& asked, ReferralId referral,
                   Permission permission, std::optional<SeenChanges>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return read(work, referral, permission, seen); });
}

}  // namespace wayhome::application
