// SPDX-License-Identifier: Apache-2.0
#include "application/recompute_states.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <utility>

namespace wayhome::application {
namespace {

constexpr std::size_t page = 1000;
const std::string nothing = "nothing";

/// One of the state machines, by its lists of codes; its rule is the domain's `after`.
template <class Status, class Event, std::size_t Statuses, std::size_t Events>
struct Machine {
    const CodeList<Status, Statuses>& statuses;
    const CodeList<Event, Events>& events;
};

constexpr Machine referral_machine{referral::referral_statuses, referral::referral_events};
constexpr Machine offer_machine{offer::offer_statuses, offer::offer_events};
constexpr Machine placement_machine{placement::placement_statuses, placement::placement_events};
constexpr Machine change_machine{placement::change_statuses, placement::placement_events};
constexpr Machine plan_machine{transition::plan_statuses, transition::plan_events};
constexpr Machine period_machine{order::period_statuses, order::period_events};

/// The statuses of one machine's subjects as their events lead to them, in the order of ids.
template <class Status, class Event, std::size_t Statuses, std::size_t Events>
class Fold {
  public:
    Fold(journal::SubjectKind kind, Machine<Status, Event, Statuses, Events> machine)
        : kind_(kind), machine_(machine) {}

    void add(const journal::Event& recorded, RecomputedStates& found) {
        auto& status = reached_[recorded.subject.id];
        const auto event = machine_.events.from(recorded.name);
        if (!event) {
            found.differences.push_back(
                {recorded.subject, fmt::format("has an unknown event {}", recorded.name)});
            return;
        }
        const auto next = after(status, *event);
        if (!next) {
            found.differences.push_back(
                {recorded.subject, fmt::format("the event {} cannot happen to what is {}",
                                               recorded.name, in_words(status))});
            return;
        }
        status = next;
    }

    void compare(const IdBits& id, std::optional<Status> stored, RecomputedStates& found) const {
        const auto at = reached_.find(id);
        const auto is = in_words(stored);
        const auto should_be = at == reached_.end() ? nothing : in_words(at->second);
        if (is == should_be) return;
        found.differences.push_back(
            {{kind_, id}, fmt::format("stored as {}, its events lead to {}", is, should_be)});
    }

    const std::map<IdBits, std::optional<Status>>& reached() const { return reached_; }

  private:
    std::string in_words(std::optional<Status> status) const {
        return status ? std::string{machine_.statuses.code_of(*status)} : nothing;
    }

    journal::SubjectKind kind_;
    Machine<Status, Event, Statuses, Events> machine_;
    std::map<IdBits, std::optional<Status>> reached_;
};

template <class Stored>
auto status_of(const std::optional<Stored>& stored) {
    return stored ? std::optional{stored->status} : std::nullopt;
}

/// The journal folded, then held against what is stored.
class Recomputation {
  public:
    explicit Recomputation(Records& records) : records_(records) {}

    RecomputedStates run() {
        read_journal();
        compare_with_stored();
        found_.subjects = static_cast<std::int64_t>(
            referrals_.reached().size() + offers_.reached().size() + placements_.reached().size() +
            changes_.reached().size() + plans_.reached().size() + periods_.reached().size());
        return std::move(found_);
    }

  private:
    void read_journal() {
        std::int64_t last = 0;
        auto events = records_.journal().after(last, page);
        for (; !events.empty(); events = records_.journal().after(last, page)) {
            for (const auto& each : events) add(each.event);
            last = events.back().sequence;
        }
    }

    void add(const journal::Event& event) {
        switch (event.subject.kind) {
            case journal::SubjectKind::referral:
                referrals_.add(event, found_);
                break;
            case journal::SubjectKind::offer:
                offers_.add(event, found_);
                break;
            case journal::SubjectKind::placement:
                placements_.add(event, found_);
                add_change(event);
                break;
            case journal::SubjectKind::transition_plan:
                plans_.add(event, found_);
                break;
            case journal::SubjectKind::order:
                periods_.add(event, found_);
                break;
            default:
                return;
        }
        ++found_.events;
    }

    /// Changes are asked for and decided on in events of their placement, which name them.
    void add_change(journal::Event event) {
        const auto what = placement::placement_events.from(event.name);
        if (!what || !placement::is_of_change(*what)) return;
        const auto request = placement::request_of(event);
        if (!request) {
            found_.differences.push_back(
                {event.subject, fmt::format("the event {} names no change", event.name)});
            return;
        }
        placement_of_[request->bits()] = event.subject;
        event.subject.id = request->bits();
        RecomputedStates found;
        changes_.add(event, found);
        say_of_change(request->bits(), found);
    }

    /// What was found about a change is said of its placement.
    void say_of_change(const IdBits& change, const RecomputedStates& found) {
        for (const auto& each : found.differences) {
            found_.differences.push_back(
                {placement_of_.at(change),
                 fmt::format("change request {}: {}", ChangeRequestId{change}.text(), each.words)});
        }
    }

    void compare_change(const ChangeRequestId& id) {
        RecomputedStates found;
        changes_.compare(id.bits(), status_of(records_.change_requests().by_id(id)), found);
        say_of_change(id.bits(), found);
    }

    void compare_with_stored() {
        for (const auto& [id, status] : referrals_.reached()) {
            const ReferralId referral{id};
            referrals_.compare(id, status_of(records_.referrals().by_id(referral)), found_);
            find_without_events(referral);
        }
        for (const auto& [id, status] : offers_.reached()) {
            offers_.compare(id, status_of(records_.offers().by_id(OfferId{id})), found_);
        }
        for (const auto& [id, status] : placements_.reached()) {
            placements_.compare(id, status_of(records_.placements().by_id(PlacementId{id})),
                                found_);
        }
        for (const auto& [id, status] : changes_.reached()) compare_change(ChangeRequestId{id});
        for (const auto& [id, status] : plans_.reached()) {
            const auto plan = records_.transition_plans().by_id(TransitionPlanId{id});
            plans_.compare(id, status_of(plan), found_);
        }
        for (const auto& [id, status] : periods_.reached()) {
            periods_.compare(id, status_of(records_.periods().by_id(PeriodId{id})), found_);
        }
    }

    void find_without_events(ReferralId referral) {
        for (const auto& each : records_.offers().of_referral(referral)) {
            const auto& id = each.id.bits();
            if (!offers_.reached().contains(id)) offers_.compare(id, each.status, found_);
        }
        for (const auto& each : records_.placements().of_referral(referral)) {
            const auto& id = each.id.bits();
            if (!placements_.reached().contains(id)) placements_.compare(id, each.status, found_);
            find_changes_without_events(each.id);
        }
        if (const auto plan = records_.transition_plans().of_referral(referral)) {
            const auto& id = plan->id.bits();
            if (!plans_.reached().contains(id)) plans_.compare(id, plan->status, found_);
        }
        for (const auto& each : records_.periods().of_referral(referral)) {
            const auto& id = each.id.bits();
            if (!periods_.reached().contains(id)) periods_.compare(id, each.status, found_);
        }
    }

    void find_changes_without_events(PlacementId placement) {
        for (const auto& each : records_.change_requests().of_placement(placement)) {
            if (changes_.reached().contains(each.id.bits())) continue;
            placement_of_[each.id.bits()] = {journal::SubjectKind::placement, placement.bits()};
            compare_change(each.id);
        }
    }

    Records& records_;
    std::map<IdBits, journal::Subject> placement_of_;  ///< of each change
    decltype(Fold{journal::SubjectKind::referral, referral_machine}) referrals_{
        journal::SubjectKind::referral, referral_machine};
    decltype(Fold{journal::SubjectKind::offer, offer_machine}) offers_{journal::SubjectKind::offer,
                                                                       offer_machine};
    decltype(Fold{journal::SubjectKind::placement, placement_machine}) placements_{
        journal::SubjectKind::placement, placement_machine};
    decltype(Fold{journal::SubjectKind::placement, change_machine}) changes_{
        journal::SubjectKind::placement, change_machine};
    decltype(Fold{journal::SubjectKind::transition_plan, plan_machine}) plans_{
        journal::SubjectKind::transition_plan, plan_machine};
    decltype(Fold{journal::SubjectKind::order, period_machine}) periods_{
        journal::SubjectKind::order, period_machine};
    RecomputedStates found_;
};

}  // namespace

RecomputedStates recompute_states(Registry& registry) {
    RecomputedStates found;
    registry.read([&](Records& records) { found = Recomputation{records}.run(); });
    return found;
}

}  // namespace wayhome::application
