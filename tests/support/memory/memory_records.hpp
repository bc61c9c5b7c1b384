// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/memory_access.hpp"
#include "support/memory/memory_clocks.hpp"
#include "support/memory/memory_history.hpp"
#include "support/memory/memory_homes.hpp"
#include "support/memory/memory_offers.hpp"
#include "support/memory/memory_page_rows.hpp"
#include "support/memory/memory_periods.hpp"
#include "support/memory/memory_referrals.hpp"
#include "support/memory/memory_transition_plans.hpp"

namespace wayhome::support::memory {

class MemoryRecords : public application::Records {
  public:
    explicit MemoryRecords(Access at) : at_(at) {}

    access::Accounts& accounts() override { return accounts_; }
    access::Organisations& organisations() override { return organisations_; }
    child::Children& children() override { return children_; }
    home::Authorities& authorities() override { return authorities_; }
    home::Homes& homes() override { return homes_; }
    home::BedClosures& bed_closures() override { return bed_closures_; }
    referral::Referrals& referrals() override { return referrals_; }
    referral::Rules& rules() override { return rules_; }
    offer::Offers& offers() override { return offers_; }
    placement::Placements& placements() override { return placements_; }
    transition::TransitionPlans& transition_plans() override { return transition_plans_; }
    order::Periods& periods() override { return periods_; }
    journal::Journal& journal() override { return journal_; }
    application::AuditTrail& audit_trail() override { return audit_trail_; }
    application::Sessions& sessions() override { return sessions_; }
    application::AnsweredRequests& answered_requests() override { return answered_requests_; }
    application::Notices& notices() override { return notices_; }
    application::PageRows& page_rows() override { return page_rows_; }
    application::RunningClocks& running_clocks() override { return running_clocks_; }
    application::DutyRota& duty_rota() override { return duty_rota_; }
    placement::ChangeRequests& change_requests() override { return change_requests_; }

  private:
    Access at_;
    MemoryAccounts accounts_{at_};
    MemoryOrganisations organisations_{at_};
    MemoryChildren children_{at_};
    MemoryAuthorities authorities_{at_};
    MemoryHomes homes_{at_};
    MemoryBedClosures bed_closures_{at_};
    MemoryReferrals referrals_{at_};
    MemoryRules rules_{at_};
    MemoryOffers offers_{at_};
    MemoryPlacements placements_{at_};
    MemoryTransitionPlans transition_plans_{at_};
    MemoryPeriods periods_{at_};
    MemoryJournal journal_{at_};
    MemoryAuditTrail audit_trail_{at_};
    MemorySessions sessions_{at_};
    MemoryAnsweredRequests answered_requests_{at_};
    MemoryNotices notices_{at_};
    MemoryPageRows page_rows_{at_};
    MemoryRunningClocks running_clocks_{at_};
    MemoryDutyRota duty_rota_{at_};
    MemoryChangeRequests change_requests_{at_};
};

}  // namespace wayhome::support::memory
