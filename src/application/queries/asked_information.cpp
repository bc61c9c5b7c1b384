// SPDX-License-Identifier: Apache-2.0
#include "application/queries/asked_information.hpp"

namespace wayhome::application {
namespace {

std::string name_of(Records& records, std::optional<AccountId> id) {
    if (!id) return {};
    const auto found = records.accounts().by_id(*id);
    return found ? found->name : "";
}

}  // namespace

std::vector<AskedInformation> information_for(Records& records, const access::Actor& actor,
                                              ReferralId referral) {
    std::vector<AskedInformation> asked;
    if (actor.kind == access::OrganisationKind::home) return asked;
    for (const auto& request : records.referrals().information_requests(referral)) {
        asked.push_back({request, name_of(records, std::optional{request.asked_by}),
                         name_of(records, request.answered_by)});
    }
    return asked;
}

}  // namespace wayhome::application
