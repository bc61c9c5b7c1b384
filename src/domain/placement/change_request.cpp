// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/change_request.hpp"

namespace wayhome::placement {
namespace {

constexpr auto request_detail = "request";

bool is_undecided(ChangeStatus status) {
    return status == ChangeStatus::asked || status == ChangeStatus::supported;
}

}  // namespace

std::optional<ChangeStatus> after(std::optional<ChangeStatus> from, PlacementEvent event) {
    using enum ChangeStatus;
    if (!from) {
        return event == PlacementEvent::change_asked ? std::optional{asked} : std::nullopt;
    }
    const auto when = [](bool possible, ChangeStatus to) {
        return possible ? std::optional{to} : std::nullopt;
    };
    switch (event) {
        case PlacementEvent::change_supported:
            return when(*from == asked, supported);
        case PlacementEvent::change_agreed:
            return when(*from == supported, agreed);
        case PlacementEvent::change_refused:
            return when(is_undecided(*from), refused);
        case PlacementEvent::change_overtaken:
            return when(is_undecided(*from), overtaken);
        default:
            return std::nullopt;
    }
}

bool is_of_change(PlacementEvent event) {
    using enum PlacementEvent;
    return event == change_asked || event == change_supported || event == change_agreed ||
           event == change_refused || event == change_overtaken;
}

bool ChangeRequest::is_open() const {
    return is_undecided(status);
}

journal::Details details_of(const ChangeRequest& request) {
    journal::Details details{{request_detail, request.id.text()},
                             {"change", std::string{change_kinds.code_of(request.kind)}}};
    if (request.until) details.emplace_back("last_day", to_iso(*request.until));
    return details;
}

std::optional<ChangeRequestId> request_of(const journal::Event& event) {
    const auto what = placement_events.from(event.name);
    if (!what || !is_of_change(*what)) return std::nullopt;
    return ChangeRequestId::from(event.detail(request_detail));
}

}  // namespace wayhome::placement
