// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/registry.hpp"
#include "store/sql/sql_accounts.hpp"
#include "store/sql/sql_answered_requests.hpp"
#include "store/sql/sql_audit_trail.hpp"
#include "store/sql/sql_authorities.hpp"
#include "store/sql/sql_bed_closures.hpp"
#include "store/sql/sql_change_requests.hpp"
#include "store/sql/sql_children.hpp"
#include "store/sql/sql_duty_rota.hpp"
#include "store/sql/sql_homes.hpp"
#include "store/sql/sql_journal.hpp"
#include "store/sql/sql_notices.hpp"
#include "store/sql/sql_offers.hpp"
#include "store/sql/sql_organisations.hpp"
#include "store/sql/sql_page_rows.hpp"
#include "store/sql/sql_periods.hpp"
#include "store/sql/sql_placements.hpp"
#include "store/sql/sql_referrals.hpp"
#include "store/sql/sql_rules.hpp"
#include "store/sql/sql_running_clocks.hpp"
#include "store/sql/sql_sessions.hpp"
#include "store/sql/sql_transition_plans.hpp"

namespace wayhome::store {

/// Every port over one connection.
class SqlRecords : public application::Records {
  public:
    explicit SqlRecords(Connection& connection) : connection_(connection) {}

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
    Connection& connection_;
    SqlAccounts accounts_{connection_};
    SqlOrganisations organisations_{connection_};
    SqlChildren children_{connection_};
    SqlAuthorities authorities_{connection_};
    SqlHomes homes_{connection_};
    SqlBedClosures bed_closures_{connection_};
    SqlReferrals referrals_{connection_};
    SqlRules rules_{connection_};
    SqlOffers offers_{connection_};
    SqlPlacements placements_{connection_};
    SqlTransitionPlans transition_plans_{connection_};
    SqlPeriods periods_{connection_};
    SqlJournal journal_{connection_};
    SqlAuditTrail audit_trail_{connection_};
    SqlSessions sessions_{connection_};
    SqlAnsweredRequests answered_requests_{connection_};
    SqlNotices notices_{connection_};
    SqlPageRows page_rows_{connection_};
    SqlRunningClocks running_clocks_{connection_};
    SqlDutyRota duty_rota_{connection_};
    SqlChangeRequests change_requests_{connection_};
};

}  // namespace wayhome::store
