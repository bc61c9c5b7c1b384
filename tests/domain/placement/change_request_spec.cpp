// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/change_request.hpp"

#include <doctest/doctest.h>

namespace wayhome::placement {
namespace {

using enum PlacementEvent;

TEST_CASE("F8: a change is asked for, supported by the other side and agreed by the unit lead") {
    CHECK(after(std::optional<ChangeStatus>{}, change_asked) == ChangeStatus::asked);
    CHECK(after(ChangeStatus::asked, change_supported) == ChangeStatus::supported);
    CHECK(after(ChangeStatus::supported, change_agreed) == ChangeStatus::agreed);
}

TEST_CASE("F8: nobody agrees to a change before the other side has supported it") {
    CHECK_FALSE(after(ChangeStatus::asked, change_agreed));
    CHECK_FALSE(after(std::optional<ChangeStatus>{}, change_supported));
}

TEST_CASE("F8: a change can be refused, or overtaken by the end of the stay, until it is decided") {
    CHECK(after(ChangeStatus::asked, change_refused) == ChangeStatus::refused);
    CHECK(after(ChangeStatus::supported, change_refused) == ChangeStatus::refused);
    CHECK(after(ChangeStatus::supported, change_overtaken) == ChangeStatus::overtaken);
    CHECK_FALSE(after(ChangeStatus::agreed, change_refused));
    CHECK_FALSE(after(ChangeStatus::refused, change_overtaken));
}

TEST_CASE("other events of a placement are about no change") {
    CHECK_FALSE(after(ChangeStatus::asked, arrived));
    CHECK_FALSE(is_of_change(bed_changed));
    CHECK(is_of_change(change_overtaken));
}

TEST_CASE("an event names its change, and other events name none") {
    const ChangeRequestId id{IdBits{7}};
    const ChangeRequest request{.id = id,
                                .placement = PlacementId{IdBits{1}},
                                .kind = ChangeKind::extend,
                                .asked_by_side = ChangeSide::home,
                                .asked_by = AccountId{IdBits{2}},
                                .asked = Instant{},
                                .words = "The next home is not ready."};
    journal::Event event{EventId{IdBits{3}},   Instant{},
                         access::the_system(), {journal::SubjectKind::placement, IdBits{1}},
                         "change_asked",       std::nullopt,
                         std::nullopt,         details_of(request)};

    CHECK(request_of(event) == id);
    event.name = "arrived";
    CHECK_FALSE(request_of(event));
}

}  // namespace
}  // namespace wayhome::placement
