// SPDX-License-Identifier: Apache-2.0
#include "application/referral/record_in_use.hpp"

namespace wayhome::application {
namespace {

std::optional<ChildId> joined_to(Records& records, ChildId child) {
    if (!records.referrals().of_child(child).empty()) return std::nullopt;
    std::optional<ChildId> to;
    for (const auto& [sequence, event] :
         records.journal().of({journal::SubjectKind::child, child.bits()})) {
        if (event.name == joined_known_child) to = event.child;
    }
    return to;
}

}  // namespace

ChildId record_in_use(Records& records, ChildId child) {
    auto next = joined_to(records, child);
    // A record that was left has no referral, and one that is joined has: the chain cannot close.
    while (next) {
        child = *next;
        next = joined_to(records, child);
    }
    return child;
}

}  // namespace wayhome::application
