// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_timeline.hpp"

#include <algorithm>
#include <map>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/queries/said_once.hpp"
#include "application/referral/record_in_use.hpp"
#include "application/subjects.hpp"
#include "application/triage/may_be_known.hpp"
#include "domain/child/restriction.hpp"

namespace wayhome::application {
namespace {

using journal::SubjectKind;
constexpr auto permission = access::Permission::see_timeline;
constexpr std::size_t most_at_once = 100;

/// Finds the names that events show and whether this reader may see them; each is read once.
class Reader {
  public:
    Reader(Work& work, const access::Disclosure& may_read) : work_(work), may_read_(may_read) {
        if (work.actor().kind != access::OrganisationKind::home) return;
        const auto home = work.records.homes().by_organisation(*work.actor().organisation);
        if (home) own_home_ = home->id;
    }

    std::optional<TimelineEvent> shown(const journal::RecordedEvent& recorded) {
        const auto& event = recorded.event;
        if (event.referral && !sees(*event.referral)) return std::nullopt;
        const bool restricts = child::restriction_events.from(event.name).has_value();
        if (event.subject.kind == SubjectKind::child && restricts && !may_read_.restriction) {
            return std::nullopt;
        }
        const bool of_the_unit = work_.actor().kind == access::OrganisationKind::coordination_unit;
        if (!of_the_unit && is_for_the_unit(event)) return std::nullopt;
        if (event.referral && is_within_unit(event) && !by_unit_[*event.referral]) {
            return std::nullopt;
        }
        const bool is_law = event.subject.kind == SubjectKind::order;
        if (is_law && !(event.referral && reads_law_[*event.referral])) return std::nullopt;
        const auto home = HomeId::from(event.detail("home"));
        if (own_home_ && home && *home != *own_home_) return std::nullopt;
        TimelineEvent line{recorded, home ? name_of(*home) : "", "", ""};
        if (event.by.organisation) line.organisation = name_of(*event.by.organisation);
        if (event.referral) line.reference = references_.at(*event.referral);
        if (own_home_) line.recorded.event.details = own_details(event);
        if (const auto reader = child::reader_of(event)) {
            line.person = name_of(*reader);
            line.recorded.event.details.clear();
        }
        if (!of_the_unit && event.name == joined_known_child) line.recorded.event.details.clear();
        return line;
    }

  private:
    /// A first officer's finding is nobody's but the unit's until a second one confirms it; the
    /// confirmation carries its reason and words.
    static bool is_within_unit(const journal::Event& event) {
        if (event.subject.kind != SubjectKind::referral) return false;
        const auto what = referral::referral_events.from(event.name);
        return what == referral::ReferralEvent::found_ineligible_by_first ||
               what == referral::ReferralEvent::ineligibility_returned;
    }

    bool sees(ReferralId id) {
        const auto known = seen_.find(id);
        if (known != seen_.end()) return known->second;
        const auto referral = work_.records.referrals().by_id(id);
        bool may_see = false;
        if (referral) {
            const auto facts = case_facts(work_.records, work_.actor(), *referral);
            may_see = access::may(work_.actor(), permission, facts);
            by_unit_[id] = facts.relation == access::Relation::unit;
            reads_law_[id] = access::disclosure(work_.actor(), facts).law;
        }
        references_[id] = referral ? referral->reference : "";
        return seen_[id] = may_see;
    }

    /// What others may know of a child is not told to those who refer one.
    static bool is_for_the_unit(const journal::Event& event) {
        return event.name == may_be_known || event.name == not_the_same_child;
    }

    /// A home reads what was said about its own part, not what the unit and the referrer told each
    /// other.
    static journal::Details own_details(const journal::Event& event) {
        return event.subject.kind == SubjectKind::referral ? journal::Details{} : event.details;
    }

    std::string name_of(HomeId id) {
        auto& name = homes_[id];
        if (name.empty()) {
            const auto found = work_.records.homes().by_id(id);
            if (found) name = found->name;
        }
        return name;
    }

    std::string name_of(OrganisationId id) {
        const auto known = organisations_.find(id);
        if (known != organisations_.end()) return known->second;
        const auto found = work_.records.organisations().by_id(id);
        return organisations_[id] = found ? found->name : "";
    }

    /// With the organisation, so that two people of one name are told apart.
    std::string name_of(AccountId id) {
        const auto found = work_.records.accounts().by_id(id);
        return found ? found->name + ", " + name_of(found->organisation) : "";
    }

    Work& work_;
    const access::Disclosure& may_read_;
    std::optional<HomeId> own_home_;
    std::map<ReferralId, bool> seen_;
    std::map<ReferralId, bool> by_unit_;
    std::map<ReferralId, bool> reads_law_;
    std::map<ReferralId, std::string> references_;
    std::map<HomeId, std::string> homes_;
    std::map<OrganisationId, std::string> organisations_;
};

Answer read(Work& work, ReferralId wanted, std::optional<SeenTimeline>& seen) {
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    SeenTimeline timeline;
    timeline.referral = *referral;
    if (referral->child) timeline.child = work.records.children().by_id(*referral->child);
    timeline.may_read =
        access::disclosure(work.actor(), case_facts(work.records, work.actor(), *referral));
    timeline.law = legal_standing(work, *referral, timeline.may_read);
    Reader reader{work, timeline.may_read};
    for (const auto& recorded : work.records.journal().of_referral(wanted)) {
        if (auto line = reader.shown(recorded)) timeline.events.push_back(std::move(*line));
    }
    timeline.events = said_once(std::move(timeline.events));
    std::reverse(timeline.events.begin(), timeline.events.end());
    seen = std::move(timeline);
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

Answer read(Work& work, ChildId wanted, std::int64_t before, std::optional<SeenTimeline>& seen) {
    const auto child = work.records.children().by_id(wanted);
    if (!child) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *child);
    if (!access::may(work.actor(), permission, facts)) return no(Forbidden{});
    SeenTimeline timeline;
    timeline.child = *child;
    timeline.may_read = access::disclosure(work.actor(), facts);
    for (const auto& each : work.records.referrals().of_child(wanted)) {
        if (referral_for(work, each.id, permission)) {
            timeline.referral = each;
            timeline.law = legal_standing(work, each, timeline.may_read);
            break;
        }
    }
    Reader reader{work, timeline.may_read};
    const auto newest = work.records.journal().of_child(wanted, before, most_at_once);
    for (const auto& recorded : newest) {
        if (auto line = reader.shown(recorded)) timeline.events.push_back(std::move(*line));
    }
    timeline.events = said_once(std::move(timeline.events));
    if (newest.size() == most_at_once) timeline.older = newest.back().sequence;
    seen = std::move(timeline);
    return Done{address_of(wanted), subject_of(wanted), wanted};
}

}  // namespace

Answer see_referral_timeline(const Desk& desk, const Asked& asked, ReferralId referral,
                             std::optional<SeenTimeline>& seen) {
    return view(desk, asked, permission, [&](Work& work) { return read(work, referral, seen); });
}

Answer see_child_timeline(const Desk& desk, const Asked& asked, ChildId child, std::int64_t before,
                          std::optional<SeenTimeline>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return read(work, child, before, seen); });
}

}  // namespace wayhome::application
