// SPDX-License-Identifier: Apache-2.0
#include "application/referral/name_child.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/referral/carried_over.hpp"
#include "application/referral/child_of_referral.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::edit_referral;

/// The known child that was chosen: one that was shown, or the one the referral already has.
std::optional<ChildId> chosen_child(Work& work, const referral::Referral& referral,
                                    const child::Child& entered, const std::string& same_as) {
    const auto id = ChildId::from(same_as);
    if (!id) return std::nullopt;
    if (referral.child == id) return id;
    const auto known = known_children(work, entered);
    const bool shown = std::any_of(known.begin(), known.end(),
                                   [&](const auto& each) { return each.match.child.id == *id; });
    return shown ? id : std::nullopt;
}

void carry_over(Work& work, const referral::Referral& referral) {
    const auto earlier = earlier_referral(work, *referral.child, referral.id);
    if (!earlier) return;
    const auto own = work.records.referrals().answers(referral.id);
    for (const auto& each : carried_over(work, referral, own, *earlier)) {
        work.records.referrals().put_answer(referral.id, each);
    }
}

Answer decide(Work& work, const NameChild& wanted) {
    auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (referral->status != referral::ReferralStatus::draft) {
        return no_because("", "The referral was sent; whose it is can no longer be changed here.");
    }
    const auto answers = work.records.referrals().answers(referral->id);
    const auto entered = entered_child(work, *referral, answers);
    if (!entered) return no_because("", "Enter the child’s name and date of birth first.");
    if (wanted.same_as.empty()) {
        return no_because("same_as", "Select the same child, or that none of them is the child");
    }

    if (wanted.same_as == "nobody") {
        if (!referral->child) {
            work.records.children().add(*entered);
            referral->child = entered->id;
        }
    } else {
        const auto known = chosen_child(work, *referral, *entered, wanted.same_as);
        if (!known) return no_because("same_as", "Select a child from the list");
        auto problems = link_second(work, *referral, *known, wanted.second_open_reason);
        if (!problems.empty()) return no(std::move(problems));
        referral->child = known;
        carry_over(work, *referral);
    }
    referral->changed = work.now;
    if (!work.records.referrals().save(*referral)) return no(Stale{});
    return Done{address_of(referral->id) + "/tasks", subject_of(referral->id), referral->child};
}

}  // namespace

Answer name_child(const Desk& desk, const Asked& asked, const NameChild& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return decide(work, wanted); });
}

}  // namespace wayhome::application
