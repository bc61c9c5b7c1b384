// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/decision_deadline.hpp"

#include "kernel/expect.hpp"

namespace wayhome::referral {
namespace {

Instant later(Instant from, Seconds by, Counting counting, const WorkingTime& working) {
    return counting == Counting::clock_hours ? from + by : working.after(from, by);
}

}  // namespace

DecisionDeadline::DecisionDeadline(Instant received, DecisionStandard standard)
    : due_(received + standard.allowed), due_if_extended_(due_ + standard.extension) {
    expect(standard.counting == Counting::clock_hours,
           "a deadline in working hours is given the working time");
    expect(standard.allowed > Minutes::zero(), "a deadline allows some time");
}

DecisionDeadline::DecisionDeadline(Instant received, DecisionStandard standard,
                                   const WorkingTime& working)
    : due_(later(received, standard.allowed, standard.counting, working)),
      due_if_extended_(standard.extension == Minutes::zero()
                           ? due_
                           : later(due_, standard.extension, standard.counting, working)) {
    expect(standard.allowed > Minutes::zero(), "a deadline allows some time");
}

Result<DecisionDeadline, ExtensionRefused> DecisionDeadline::extended(Instant asked_at) const {
    if (extended_) return refuse(ExtensionRefused::already_extended);
    if (due_if_extended_ == due_) return refuse(ExtensionRefused::not_offered);
    if (has_passed(asked_at)) return refuse(ExtensionRefused::asked_too_late);

    auto moved = *this;
    moved.due_ = due_if_extended_;
    moved.extended_ = true;
    return moved;
}

Instant warn_point(Instant received, const DecisionStandard& standard, const WorkingTime& working,
                   int percent) {
    expect(percent >= 0 && percent <= 100, "a warning comes within the time that is allowed");
    const Seconds allowed = standard.allowed;
    return later(received, allowed * percent / 100, standard.counting, working);
}

Instant half_of_what_is_left(Instant now, Instant due, Counting counting,
                             const WorkingTime& working) {
    if (now >= due) return due;
    const auto left =
        counting == Counting::clock_hours ? Seconds{due - now} : working.between(now, due);
    return later(now, left / 2, counting, working);
}

}  // namespace wayhome::referral
