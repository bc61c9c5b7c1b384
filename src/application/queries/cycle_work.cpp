// SPDX-License-Identifier: Apache-2.0
#include "application/queries/cycle_work.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/due/search_cycle.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using placement::ChangeSide;
using placement::ChangeStatus;

constexpr std::size_t one_beyond = most_of_a_kind + 1;

/// Collects the items; a case the person may not see is left out.
class CycleWork {
  public:
    explicit CycleWork(Work& work) : work_(work), records_(work.records), actor_(work.actor()) {}

    WorkList collect() && {
        if (!actor_.organisation) return {};
        if (access::may(actor_, Permission::confirm_search)) add_confirmations();
        if (access::may(actor_, Permission::stop_ceasing)) add_ceasing();
        if (access::may(actor_, Permission::judge_appeal)) add_appeals();
        if (access::may(actor_, Permission::agree_change)) add_changes_to_decide();
        if (access::may(actor_, Permission::ask_change)) add_changes_to_answer();
        return std::move(found_);
    }

  private:
    void add(std::string what, std::string where, std::optional<Instant> due, bool mine = false) {
        found_.items.push_back(
            {std::move(what), std::move(where), due, due && *due < work_.now, mine});
    }

    bool sees(const referral::Referral& referral, Permission permission) {
        return access::may(actor_, permission, case_facts(records_, actor_, referral));
    }

    void add_confirmations() {
        const auto searches =
            records_.page_rows().searches_to_confirm(actor_.organisation, one_beyond);
        for (std::size_t at = 0; at < searches.size(); ++at) {
            const auto& referral = searches[at];
            const auto awaited = confirmation_of(work_, referral);
            if (!awaited || work_.now < awaited->warned) continue;
            if (found_.is_beyond(at)) break;
            if (!sees(referral, Permission::confirm_search)) continue;
            add((awaited->whole_review ? "Review the whole form of " : "Confirm the search for ") +
                    referral.reference,
                address_of(referral.id) + "/confirmation", awaited->due,
                referral.started_by == actor_.account);
        }
    }

    void add_ceasing() {
        const auto searches = records_.page_rows().searches_to_confirm(std::nullopt, one_beyond);
        for (std::size_t at = 0; at < searches.size(); ++at) {
            const auto& referral = searches[at];
            const auto awaited = confirmation_of(work_, referral);
            if (!awaited || work_.now < awaited->due) continue;
            if (found_.is_beyond(at)) break;
            if (!sees(referral, Permission::stop_ceasing)) continue;
            add("Not confirmed, about to cease: " + referral.reference,
                address_of(referral.id) + "/ceasing", awaited->ceases);
        }
    }

    void add_appeals() {
        for (const auto& referral :
             found_.shown(records_.page_rows().appeals_waiting(one_beyond))) {
            if (!sees(referral, Permission::judge_appeal)) continue;
            add("Decide on the appeal on " + referral.reference,
                address_of(referral.id) + "/appeal-decision", std::nullopt);
        }
    }

    void add_changes_to_decide() {
        add_changes({.status = ChangeStatus::supported}, Permission::agree_change,
                    "Decide on the change asked for on ");
    }

    void add_changes_to_answer() {
        placement::WaitingChanges which{.status = ChangeStatus::asked};
        if (actor_.kind == access::OrganisationKind::home) {
            const auto home = records_.homes().by_organisation(*actor_.organisation);
            if (!home) return;
            which.asked_by = ChangeSide::placing;
            which.home = home->id;
        } else {
            which.asked_by = ChangeSide::home;
            which.placed_by = actor_.organisation;
        }
        add_changes(which, Permission::ask_change, "Answer the change asked for on ");
    }

    void add_changes(const placement::WaitingChanges& which, Permission permission,
                     const std::string& what) {
        for (const auto& request :
             found_.shown(records_.change_requests().waiting(which, one_beyond))) {
            const auto placement = records_.placements().by_id(request.placement);
            expect(placement.has_value(), "a change is of a placement");
            const auto referral = records_.referrals().by_id(placement->referral);
            expect(referral.has_value(), "a placement belongs to a referral");
            if (!sees(*referral, permission)) continue;
            add(what + referral->reference, address_of(referral->id) + "/changes", std::nullopt);
        }
    }

    Work& work_;
    Records& records_;
    const access::Actor& actor_;
    WorkList found_;
};

}  // namespace

WorkList cycle_work(Work& work) {
    return CycleWork{work}.collect();
}

}  // namespace wayhome::application
