// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "application/registry.hpp"
#include "application/store_failure.hpp"

namespace wayhome::support::memory {

/// Everything the ports keep, as plain values.
struct World {
    std::map<AccountId, access::Account> accounts;
    std::map<OrganisationId, access::Organisation> organisations;
    std::map<ChildId, child::Child> children;
    std::set<std::pair<ChildId, AccountId>> named_readers;
    std::map<OrganisationId, home::Authority> authorities;
    std::map<HomeId, home::Home> homes;
    std::map<ClosureId, home::BedClosure> closures;
    std::map<ReferralId, referral::Referral> referrals;
    std::map<ReferralId, referral::Answers> answers;
    std::map<InformationRequestId, referral::InformationRequest> information_requests;
    std::map<AttachmentId, referral::Attachment> attachments;
    std::map<AttachmentId, std::string> attachment_bytes;
    referral::Rulebook rulebook;
    std::map<OfferId, offer::Offer> offers;
    std::map<HoldId, placement::Hold> holds;
    std::map<PlacementId, placement::Placement> placements;
    std::map<TransitionPlanId, transition::TransitionPlan> transition_plans;
    std::map<TransitionPlanId, std::optional<Instant>> plans_looked_at;
    std::map<PeriodId, order::Period> periods;
    std::vector<journal::RecordedEvent> events;
    std::set<EventId> event_ids;
    std::vector<application::ChainedAuditEntry> audit;
    std::map<std::string, application::Session> sessions;
    std::map<std::pair<AccountId, std::string>, application::AnsweredRequest> answered;
    std::map<NoticeId, application::Notice> notices;
    std::set<std::pair<NoticeId, AccountId>> read_notices;
    std::map<std::tuple<IdBits, journal::SubjectKind, application::ClockStep>,
             application::RunningClock>
        clocks;
    std::map<CivilDate, AccountId> duty;
    std::map<ChangeRequestId, placement::ChangeRequest> change_requests;
};

enum class Rights { read, write };

/// The world as one transaction may see it.
class Access {
  public:
    Access(World& world, Rights rights) : world_(&world), rights_(rights) {}

    const World& seen() const { return *world_; }
    /// To be changed; a bug where the work only reads.
    World& changed() const;

  private:
    World* world_;
    Rights rights_;
};

/// Puts a new thing in its place; UniqueViolation where the key is taken.
template <class Key, class Thing>
void put_new(std::map<Key, Thing>& things, const Key& key, const Thing& thing,
             const char* constraint) {
    if (!things.emplace(key, thing).second) throw application::UniqueViolation(constraint);
}

/// Saves the next version of a thing; false where the stored version differs or it is not there.
template <class Key, class Thing>
bool save_next(std::map<Key, Thing>& things, const Key& key, const Thing& thing) {
    const auto stored = things.find(key);
    if (stored == things.end() || stored->second.version != thing.version) return false;
    stored->second = thing;
    ++stored->second.version;
    return true;
}

template <class Key, class Thing>
std::optional<Thing> found(const std::map<Key, Thing>& things, const Key& key) {
    const auto stored = things.find(key);
    if (stored == things.end()) return std::nullopt;
    return stored->second;
}

/// The things for which the question answers yes, in order of what `by` gives for each.
template <class Key, class Thing, class Question, class By>
std::vector<Thing> selected(const std::map<Key, Thing>& things, Question question, By by) {
    std::vector<Thing> chosen;
    for (const auto& [key, thing] : things) {
        if (question(thing)) chosen.push_back(thing);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [&](const Thing& a, const Thing& b) { return by(a) < by(b); });
    return chosen;
}

template <class Thing>
std::vector<Thing> first(std::size_t most, std::vector<Thing> things) {
    if (things.size() > most)
        things.erase(things.begin() + static_cast<std::ptrdiff_t>(most), things.end());
    return things;
}

/// The name of a bed wherever it is; empty where no home has it.
std::string bed_name(const World& world, HomeId home, BedId bed);

}  // namespace wayhome::support::memory
