// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/id.hpp"

namespace wayhome {

using AccountId = Id<struct AccountTag>;
using AttachmentId = Id<struct AttachmentTag>;
using BedId = Id<struct BedTag>;
using ChildId = Id<struct ChildTag>;
using ClosureId = Id<struct ClosureTag>;
using EventId = Id<struct EventTag>;
using HoldId = Id<struct HoldTag>;
using HomeId = Id<struct HomeTag>;
using InformationRequestId = Id<struct InformationRequestTag>;
using NoticeId = Id<struct NoticeTag>;
using OfferId = Id<struct OfferTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PlacementId = Id<struct PlacementTag>;
using ReferralId = Id<struct ReferralTag>;
using TransitionPlanId = Id<struct TransitionPlanTag>;
using UnitId = Id<struct UnitTag>;

}  // namespace wayhome
