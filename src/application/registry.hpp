// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "application/ports/answered_requests.hpp"
#include "application/ports/audit_trail.hpp"
#include "application/ports/duty_rota.hpp"
#include "application/ports/notices.hpp"
#include "application/ports/page_rows.hpp"
#include "application/ports/running_clocks.hpp"
#include "application/ports/sessions.hpp"
#include "domain/access/account.hpp"
#include "domain/access/organisation.hpp"
#include "domain/child/child.hpp"
#include "domain/home/authority.hpp"
#include "domain/home/bed_closure.hpp"
#include "domain/home/home.hpp"
#include "domain/journal/event.hpp"
#include "domain/offer/offer.hpp"
#include "domain/order/periods.hpp"
#include "domain/placement/change_request.hpp"
#include "domain/placement/placement.hpp"
#include "domain/referral/referrals.hpp"
#include "domain/referral/rulebook.hpp"
#include "domain/transition/transition_plans.hpp"

namespace wayhome::application {

/// Every port, as seen inside one transaction.
class Records {
  public:
    virtual ~Records() = default;
    virtual access::Accounts& accounts() = 0;
    virtual access::Organisations& organisations() = 0;
    virtual child::Children& children() = 0;
    virtual home::Authorities& authorities() = 0;
    virtual home::Homes& homes() = 0;
    virtual home::BedClosures& bed_closures() = 0;
    virtual referral::Referrals& referrals() = 0;
    virtual referral::Rules& rules() = 0;
    virtual offer::Offers& offers() = 0;
    virtual placement::Placements& placements() = 0;
    virtual order::Periods& periods() = 0;
    virtual journal::Journal& journal() = 0;
    virtual AuditTrail& audit_trail() = 0;
    virtual Sessions& sessions() = 0;
    virtual AnsweredRequests& answered_requests() = 0;
    virtual Notices& notices() = 0;
    virtual PageRows& page_rows() = 0;
    virtual transition::TransitionPlans& transition_plans() = 0;
    virtual RunningClocks& running_clocks() = 0;
    virtual DutyRota& duty_rota() = 0;
    virtual placement::ChangeRequests& change_requests() = 0;
};

/// How a unit of work ends when it does not throw.
enum class Ending { commit, roll_back };

/// The way into the store. Both calls block until done and may be made from any thread.
class Registry {
  public:
    virtual ~Registry() = default;

    /// Runs the work in one transaction and returns when it is durable. Work of several callers may
    /// share one commit; each still has all or nothing of its own. A throw undoes the work and
    /// passes on. Work may be run again from the start when the database asks for it, so it must
    /// not keep effects outside `Records`.
    virtual void write(const std::function<Ending(Records&)>& work) = 0;

    /// Runs the work on one consistent state; writing in it is a bug.
    virtual void read(const std::function<void(Records&)>& work) = 0;
};

}  // namespace wayhome::application
