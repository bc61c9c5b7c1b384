// SPDX-License-Identifier: Apache-2.0
#include "domain/child/restriction.hpp"

namespace wayhome::child {

std::optional<AccountId> reader_of(const journal::Event& event) {
    if (event.subject.kind != journal::SubjectKind::child) return std::nullopt;
    const auto what = restriction_events.from(event.name);
    const bool is_naming =
        what == RestrictionEvent::reader_named || what == RestrictionEvent::reader_unnamed;
    if (!is_naming) return std::nullopt;
    const auto reader = event.detail(reader_detail);
    // The first namings were recorded with the reader as their words.
    return AccountId::from(reader.empty() ? event.detail("words") : reader);
}

}  // namespace wayhome::child
