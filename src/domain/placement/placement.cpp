// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/placement.hpp"

namespace wayhome::placement {

std::optional<PlacementStatus> after(std::optional<PlacementStatus> from, PlacementEvent event) {
    using enum PlacementStatus;
    if (!from) return event == PlacementEvent::booked ? std::optional{booked} : std::nullopt;

    const auto when = [&](PlacementStatus needed, PlacementStatus to) {
        return *from == needed ? std::optional{to} : std::nullopt;
    };
    switch (event) {
        case PlacementEvent::booked:
            return std::nullopt;
        case PlacementEvent::arrived:
            return when(booked, arrived);
        case PlacementEvent::non_arrival:
            return when(booked, non_arrival);
        case PlacementEvent::cancelled:
            return when(booked, cancelled);
        case PlacementEvent::departed:
            return when(arrived, departed);
        case PlacementEvent::arrival_chased:
        case PlacementEvent::arrival_missing:
            return when(booked, booked);
        case PlacementEvent::change_asked:
        case PlacementEvent::change_supported:
        case PlacementEvent::change_agreed:
        case PlacementEvent::change_refused:
        case PlacementEvent::change_overtaken:
        case PlacementEvent::bed_changed:
            return keeps_bed(*from) ? from : std::nullopt;
        case PlacementEvent::authority_missing:
        case PlacementEvent::authority_restored:
        case PlacementEvent::criteria_reviewed:
            return when(arrived, arrived);
    }
    return std::nullopt;
}

bool keeps_bed(PlacementStatus status) {
    return status == PlacementStatus::booked || status == PlacementStatus::arrived;
}

Result<Placement, NotNow> with(Placement placement, PlacementEvent event) {
    const auto next = after(placement.status, event);
    if (!next) return refuse(NotNow::wrong_status);
    placement.status = *next;
    return placement;
}

}  // namespace wayhome::placement
