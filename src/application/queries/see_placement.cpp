// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_placement.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

Answer read(Work& work, PlacementId wanted, std::optional<SeenPlacement>& seen) {
    const auto home = own_home(work, access::Permission::see_register);
    if (!home) return passed_on(home);
    const auto placement = work.records.placements().by_id(wanted);
    if (!placement || placement->home != home->id) return no(NotFound{});
    const auto referral = referral_for(work, placement->referral, access::Permission::see_referral);
    if (!referral) return passed_on(referral);

    const auto child = work.records.children().by_id(placement->child);
    expect(child.has_value(), "a placement is of a child");
    const auto authority = work.records.organisations().by_id(referral->authority);
    const auto facts = case_facts(work.records, work.actor(), *referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    seen = SeenPlacement{*placement,
                         *referral,
                         *child,
                         *home,
                         authority ? authority->name : "",
                         may_read,
                         legal_standing(work, *referral, may_read)};
    return Done{address_of(placement->id), subject_of(placement->id), placement->child};
}

}  // namespace

Answer see_placement(const Desk& desk, const Asked& asked, PlacementId placement,
                     std::optional<SeenPlacement>& seen) {
    return view(desk, asked, access::Permission::see_register,
                [&](Work& work) { return read(work, placement, seen); });
}

}  // namespace wayhome::application
