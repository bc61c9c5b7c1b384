// SPDX-License-Identifier: Apache-2.0
#include "application/queries/my_work.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/due/policy.hpp"
#include "application/offer/escalation.hpp"
#include "application/queries/cycle_work.hpp"
#include "application/queries/plan_work.hpp"
#include "application/queries/work_of_law.hpp"
#include "application/triage/may_be_known.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

constexpr std::size_t one_beyond = most_of_a_kind + 1;

/// Which list of offers one with that status comes from.
enum class OfferKind { answers_and_reviews, conditions, lapses };
OfferKind kind_of(offer::OfferStatus status) {
    if (status == offer::OfferStatus::accepted_with_conditions) return OfferKind::conditions;
    return status == offer::OfferStatus::lapsed ? OfferKind::lapses
                                                : OfferKind::answers_and_reviews;
}

/// Collects the items of one person; a case the person may not see is left out.
class Collector {
  public:
    Collector(const Desk& desk, Work& work)
        : desk_(desk), work_(work), records_(work.records), actor_(work.actor()), now_(work.now) {}

    void collect() {
        if (!actor_.organisation) return;
        take(work_of_law(records_, actor_, now_));
        if (access::may(actor_, Permission::decide_offer)) add_answers();
        if (access::may(actor_, Permission::answer_escalation)) add_told_above();
        if (access::may(actor_, Permission::record_arrival)) add_arrivals();
        if (access::may(actor_, Permission::take_up_place)) add_take_ups();
        if (access::may(actor_, Permission::answer_information_request)) add_questions();
        if (access::may(actor_, Permission::start_referral)) add_drafts();
        if (access::may(actor_, Permission::see_board)) add_triage();
        if (access::may(actor_, Permission::review_decline)) add_reviews();
        if (access::may(actor_, Permission::write_transition_plan) ||
            access::may(actor_, Permission::agree_transition_plan)) {
            take(plan_work(records_, desk_, actor_));
        }
        take(cycle_work(work_));
    }

    WorkList sorted() && {
        std::stable_sort(found_.items.begin(), found_.items.end(),
                         [](const auto& a, const auto& b) {
                             return a.due.value_or(Instant::max()) < b.due.value_or(Instant::max());
                         });
        return std::move(found_);
    }

  private:
    void add(std::string what, std::string where, std::optional<Instant> due, bool mine = false) {
        found_.items.push_back({std::move(what), std::move(where), due, due && *due < now_, mine});
    }

    void take(WorkList more) {
        std::move(more.items.begin(), more.items.end(), std::back_inserter(found_.items));
        found_.more = found_.more || more.more;
    }

    bool sees(const referral::Referral& referral, Permission permission) {
        return access::may(actor_, permission, case_facts(records_, actor_, referral));
    }

    /// What is shown of offers whose kinds of work follow one another, each read one beyond.
    std::vector<OfferRow> shown_by_kind(std::vector<OfferRow> rows) {
        std::vector<OfferRow> all;
        for (auto first = rows.begin(); first != rows.end();) {
            const auto last = std::find_if(first, rows.end(), [&](const OfferRow& each) {
                return kind_of(each.offer.status) != kind_of(first->offer.status);
            });
            const auto kind = found_.shown(std::vector<OfferRow>(first, last));
            all.insert(all.end(), kind.begin(), kind.end());
            first = last;
        }
        return all;
    }

    void add_answers() {
        const auto home = records_.homes().by_organisation(*actor_.organisation);
        if (!home) return;
        const auto rows = records_.page_rows().offers_of_home(home->id, one_beyond);
        for (std::size_t at = 0; at < rows.size(); ++at) {
            const auto& row = rows[at];
            if (!offer::awaits_answer(row.offer.status)) continue;
            if (found_.is_beyond(at)) break;
            if (!sees(row.referral, Permission::see_offer)) continue;
            add("Answer the offer of " + row.referral.reference, address_of(row.offer.id),
                row.offer.due);
        }
    }

    /// What was taken to the one who answers for the home above its manager. An answered escalation
    /// waits for the unit; a lapse stays late until the search goes on.
    void add_told_above() {
        const auto home = records_.homes().by_organisation(*actor_.organisation);
        if (!home) return;
        for (const auto& row :
             shown_by_kind(records_.page_rows().offers_told_above(home->id, one_beyond))) {
            if (!sees(row.referral, Permission::answer_escalation)) continue;
            const auto where = escalation_address_of(row.offer.id);
            if (row.offer.status == offer::OfferStatus::lapsed) {
                add("No answer of your home in time to " + row.referral.reference, where,
                    row.offer.due, true);
                continue;
            }
            const auto escalation = escalation_of(work_, row.offer, row.referral.clock());
            if (!escalation || escalation->answer) continue;
            add("Answer the escalated decline of " + row.referral.reference, where, escalation->due,
                true);
        }
    }

    void add_arrivals() {
        const auto home = records_.homes().by_organisation(*actor_.organisation);
        if (!home) return;
        for (const auto& placement : records_.placements().current_at(home->id)) {
            if (placement.status != placement::PlacementStatus::booked) continue;
            const bool late = placement.expected_arrival < now_;
            add((late ? "Late: record the arrival or non-arrival of the child expected in bed "
                      : "Record the arrival or non-arrival of the child expected in bed ") +
                    home->bed(placement.bed)->name,
                address_of(placement.id), placement.expected_arrival);
        }
    }

    void add_take_ups() {
        for (const auto& row : found_.shown(
                 records_.page_rows().offers_to_take_up(*actor_.organisation, one_beyond))) {
            if (!sees(row.referral, Permission::take_up_place)) continue;
            const auto hold = records_.placements().standing_hold_of(row.offer.id);
            add("Take up the place for " + row.referral.reference, address_of(row.referral.id),
                hold ? std::optional{hold->until} : std::nullopt);
        }
    }

    void add_questions() {
        for (const auto& [referral, request] : found_.shown(
                 records_.page_rows().information_asked_of(*actor_.organisation, one_beyond))) {
            if (!sees(referral, Permission::answer_information_request)) continue;
            add("Answer the unit's question on " + referral.reference, address_of(referral.id),
                request.due);
        }
    }

    void add_drafts() {
        for (const auto& draft :
             found_.shown(records_.referrals().drafts_of(*actor_.organisation, one_beyond))) {
            if (!sees(draft, Permission::edit_referral)) continue;
            add("Finish the draft " + draft.reference + " before it expires", address_of(draft.id),
                later_by_policy(work_, draft.clock(), referral::PolicyRule::draft_unused,
                                draft.changed),
                draft.started_by == actor_.account);
        }
    }

    void add_triage() {
        BoardFilter filter;
        filter.tab = BoardTab::needs_triage;
        for (const auto& row :
             found_.shown(records_.page_rows().board(filter, std::nullopt, one_beyond))) {
            if (!sees(row.referral, Permission::see_referral)) continue;
            add_known_child(row.referral);
            const auto what = row.referral.officer ? "Triage " : "Allocate and triage ";
            add(what + row.referral.reference, address_of(row.referral.id), row.referral.triage_due,
                row.referral.officer == actor_.account);
        }
    }

    void add_known_child(const referral::Referral& referral) {
        if (not_yet_told_apart(records_, referral).empty()) return;
        add("May be the same child: " + referral.reference,
            address_of(referral.id) + "/triage#known-child", referral.triage_due,
            referral.officer == actor_.account);
    }

    void add_reviews() {
        for (const auto& row :
             shown_by_kind(records_.page_rows().offers_needing_unit(one_beyond))) {
            if (!sees(row.referral, Permission::see_offer)) continue;
            add(words_for(row.offer.status) + row.referral.reference, address_of(row.offer.id),
                next_due(work_, row.offer, row.referral.clock()),
                row.referral.officer == actor_.account);
        }
    }

    static std::string words_for(offer::OfferStatus status) {
        switch (status) {
            case offer::OfferStatus::declined:
                return "Review the decline of ";
            case offer::OfferStatus::escalated:
                return "Follow up the escalated decline of ";
            case offer::OfferStatus::extension_requested:
                return "Give or refuse more time on ";
            case offer::OfferStatus::accepted_with_conditions:
                return "Answer the conditions on ";
            case offer::OfferStatus::lapsed:
                return "No answer in time: act on ";
            default:
                return "Await the home's answer on ";
        }
    }

    const Desk& desk_;
    Work& work_;
    Records& records_;
    const access::Actor& actor_;
    Instant now_;
    WorkList found_;
};

/// Only a restricted record needs the whole decision.
bool is_closed(Records& records, const access::Actor& actor, ChildId id) {
    const auto child = records.children().by_id(id);
    return child && child->restricted && case_facts(records, actor, *child).is_closed();
}

/// Notices about a child whose record is restricted to others by now tell nothing any more.
void leave_out_closed(Records& records, const access::Actor& actor,
                      std::vector<ReadableNotice>& notices) {
    std::map<ChildId, bool> closed;
    std::erase_if(notices, [&](const ReadableNotice& each) {
        if (!each.child) return false;
        const auto [known, is_new] = closed.try_emplace(*each.child, false);
        if (is_new) known->second = is_closed(records, actor, *each.child);
        return known->second;
    });
}

/// One more than is shown, where there are as many.
std::vector<ReadableNotice> newest_notices(Records& records, const access::Actor& actor) {
    const auto newest = [&](std::size_t most) {
        auto notices =
            records.notices().for_account(*actor.account, *actor.organisation, actor.roles, most);
        const bool has_older = notices.size() == most;
        leave_out_closed(records, actor, notices);
        return std::pair{std::move(notices), has_older};
    };
    auto [notices, has_older] = newest(most_notices + 1);
    if (!has_older || notices.size() > most_notices) return std::move(notices);
    // Older ones take the places of those left out; rarely needed, so not read beforehand.
    return newest(notices_counted).first;
}

}  // namespace

MyWork my_work(const Desk& desk, const access::Actor& actor) {
    MyWork work;
    desk.registry.read([&](Records& records) {
        const Asked asked{actor, "", "", ""};
        Work looking{records, asked, desk.clock.now(), desk.ids, desk.rules};
        Collector collector{desk, looking};
        collector.collect();
        auto found = std::move(collector).sorted();
        work.items = std::move(found.items);
        work.more_items = found.more;
        if (actor.account && actor.organisation) {
            work.notices = newest_notices(records, actor);
            work.more_notices = work.notices.size() > most_notices;
            if (work.more_notices) {
                work.notices.erase(work.notices.begin() + most_notices, work.notices.end());
            }
        }
    });
    return work;
}

}  // namespace wayhome::application
