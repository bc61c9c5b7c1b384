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

/// Why a child of the home cannot move to that bed; empty where it can. A home that is full has
/// this child among those it counts.
std::string why_no_move(const placement::HomeDay& now, BedId bed) {
    const auto taken = placement::may_take(now, bed);
    if (taken || taken.error() == placement::TakingRefused::home_full) return {};
    return std::string{placement::taking_refusals.words_for(taken.error())};
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
    if (const auto why = why_no_move(beds_now(work, *home), *wanted.bed); !why.empty()) {
        problems.push_back({"bed", why});
    }
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
    auto details = placement::details_of(request);
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

Answer decide(Work& work, const Changing& of, ChangeRequest request, PlacementEvent event,
              const std::string& words) {
    auto placement = of.placement;
    const auto to = placement::after(request.status, event);
    if (!to) return no(Stale{});
    request.status = *to;
    auto details = placement::details_of(request);
    if (request.status == ChangeStatus::refused) {
        request.reason = words;
        details.emplace_back("words", words);
    }
    if (!request.is_open()) request.decided = work.now;
    if (!work.records.change_requests().save(request)) return no(Stale{});

    const bool holds = request.status == ChangeStatus::agreed;
    if (holds && request.until) placement.expected_departure = request.until;
    auto moved = advance(work, of.referral, placement, event, std::move(details));
    if (!moved) return passed_on(moved);
    if (holds && request.bed) {
        auto in_new_bed = *moved;
        in_new_bed.bed = *request.bed;
        moved = advance(work, of.referral, in_new_bed, PlacementEvent::bed_changed);
        if (!moved) return passed_on(moved);
    }
    return Done{address_of(of.referral.id) + "/changes", subject_of(placement.id), placement.child};
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
    const auto event =
        *wanted.agreed ? PlacementEvent::change_supported : PlacementEvent::change_refused;
    return decide(work, *found, *request, event, wanted.words);
}

/// What stands against agreeing at this moment, as the asking may be old; empty where nothing does.
std::string why_not_now(Work& work, const placement::Placement& placement,
                        const ChangeRequest& request) {
    if (request.status != ChangeStatus::supported) return "The other side has not agreed yet";
    if (request.until && *request.until < london_date(work.now)) {
        return "The day that was asked for has passed. Refuse, and say why.";
    }
    const auto home = work.records.homes().by_id(placement.home);
    if (!request.bed || !home) return {};
    return why_no_move(beds_now(work, *home), *request.bed);
}

Answer agree(Work& work, const AnswerChange& wanted) {
    const auto found = changing(work, wanted.referral, Permission::agree_change);
    if (!found) return passed_on(found);
    const auto request = waiting(work, wanted, found->placement);
    if (!request) return passed_on(request);
    auto problems = problems_of(wanted);
    if (wanted.agreed == true) {
        if (const auto why = why_not_now(work, found->placement, *request); !why.empty()) {
            problems.push_back({"agreed", why});
        }
    }
    if (!problems.empty()) return no(std::move(problems));
    const auto event =
        *wanted.agreed ? PlacementEvent::change_agreed : PlacementEvent::change_refused;
    return decide(work, *found, *request, event, wanted.words);
}

std::vector<BedId> free_beds_of(Work& work, const home::Home& home) {
    std::vector<BedId> free;
    const auto now = beds_now(work, home);
    for (const auto& bed : home.beds) {
        if (why_no_move(now, bed.id).empty()) free.push_back(bed.id);
    }
    return free;
}

Answer read(Work& work, ReferralId wanted, std::optional<SeenChanges>& seen) {
    const auto found = changing(work, wanted, Permission::see_referral);
    if (!found) return passed_on(found);
    const auto& [referral, placement] = *found;
    const auto child = work.records.children().by_id(placement.child);
    const auto home = work.records.homes().by_id(placement.home);
    expect(child && home, "a placement is of a child in a home");
    const auto facts = case_facts(work.records, work.actor(), referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    const bool takes_part = access::may(work.actor(), Permission::ask_change, facts);
    seen = SeenChanges{referral,
                       placement,
                       *child,
                       *home,
                       work.records.change_requests().of_placement(placement.id),
                       takes_part ? std::optional{side_of(work)} : std::nullopt,
                       access::may(work.actor(), Permission::agree_change, facts),
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
                   std::optional<SeenChanges>& seen) {
    return view(desk, asked, Permission::see_referral,
                [&](Work& work) { return read(work, referral, seen); });
}

}  // namespace wayhome::application
