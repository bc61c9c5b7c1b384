// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_clocks.hpp"

#include <algorithm>
#include <array>

namespace wayhome::support::memory {
namespace {

using application::ClockStep;
using application::RunningClock;

auto key_of(const journal::Subject& of, ClockStep step) {
    return std::tuple{of.id, of.kind, step};
}

auto by_time(const RunningClock& clock) {
    return std::tuple{clock.due, clock.of.id, application::clock_steps.code_of(clock.step)};
}

}  // namespace

void MemoryRunningClocks::wind(const journal::Subject& of,
                               const std::vector<RunningClock>& clocks) {
    auto& running = at_.changed().clocks;
    std::erase_if(running, [&](const auto& each) { return each.second.of == of; });
    for (const auto& each : clocks) {
        put_new(running, key_of(of, each.step), {of, each.step, each.due}, "running_clock");
    }
}

std::optional<Instant> MemoryRunningClocks::stop(const journal::Subject& of, ClockStep step) {
    auto& running = at_.changed().clocks;
    const auto found = running.find(key_of(of, step));
    if (found == running.end()) return std::nullopt;
    const auto due = found->second.due;
    running.erase(found);
    return due;
}

std::vector<RunningClock> MemoryRunningClocks::of(const journal::Subject& of) const {
    return selected(
        at_.seen().clocks, [&](const auto& each) { return each.of == of; }, by_time);
}

std::vector<RunningClock> MemoryRunningClocks::due(Instant moment, std::size_t most) const {
    return first(most, selected(
                           at_.seen().clocks, [&](const auto& each) { return each.due <= moment; },
                           by_time));
}

std::vector<ReferralId> MemoryRunningClocks::open_without(std::optional<ReferralId> last,
                                                          std::size_t most) const {
    using enum referral::ReferralStatus;
    constexpr std::array with_clocks = {draft,          submitted, in_triage,
                                        info_requested, searching, placed_pending};
    std::vector<ReferralId> found;
    for (const auto& [id, referral] : at_.seen().referrals) {
        const bool open =
            std::find(with_clocks.begin(), with_clocks.end(), referral.status) != with_clocks.end();
        const bool comes = (!last || *last < id) && found.size() < most;
        if (open && comes && of({journal::SubjectKind::referral, id.bits()}).empty()) {
            found.push_back(id);
        }
    }
    return found;
}

void MemoryDutyRota::put(CivilDate day, std::optional<AccountId> officer) {
    at_.changed().duty.erase(day);
    if (officer) at_.changed().duty.emplace(day, *officer);
}

std::optional<AccountId> MemoryDutyRota::on_duty(CivilDate day) const {
    return found(at_.seen().duty, day);
}

std::vector<application::DutyDay> MemoryDutyRota::between(CivilDate first, CivilDate last) const {
    std::vector<application::DutyDay> days;
    for (const auto& [day, officer] : at_.seen().duty) {
        if (day >= first && day <= last) days.push_back({day, officer});
    }
    return days;
}

void MemoryChangeRequests::add(const placement::ChangeRequest& request) {
    put_new(at_.changed().change_requests, request.id, request, "change_request.id");
}

bool MemoryChangeRequests::save(const placement::ChangeRequest& request) {
    return save_next(at_.changed().change_requests, request.id, request);
}

std::optional<placement::ChangeRequest> MemoryChangeRequests::by_id(ChangeRequestId id) const {
    return found(at_.seen().change_requests, id);
}

std::vector<placement::ChangeRequest> MemoryChangeRequests::of_placement(
    PlacementId placement) const {
    return selected(
        at_.seen().change_requests, [&](const auto& each) { return each.placement == placement; },
        [](const auto& each) {
            return std::tuple{-to_epoch(each.asked), each.id};
        });
}

std::vector<placement::ChangeRequest> MemoryChangeRequests::waiting(
    const placement::WaitingChanges& which, std::size_t most) const {
    const auto& world = at_.seen();
    const auto waits = [&](const placement::ChangeRequest& each) {
        const auto& placement = world.placements.at(each.placement);
        const auto& referral = world.referrals.at(placement.referral);
        const bool placed_by = !which.placed_by || referral.referred_by == *which.placed_by ||
                               referral.authority == *which.placed_by;
        return each.is_open() && each.status == which.status && placed_by &&
               (!which.asked_by || each.asked_by_side == *which.asked_by) &&
               (!which.home || placement.home == *which.home);
    };
    return first(most, selected(world.change_requests, waits, [](const auto& each) {
                     return std::tuple{each.asked, each.id};
                 }));
}

}  // namespace wayhome::support::memory
