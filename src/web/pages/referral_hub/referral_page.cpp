// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral_hub/referral_page.hpp"

#include "application/addresses.hpp"
#include "application/triage/ask_information.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/referral_hub/hub_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenReferral;

Response hub(const Visit& visit, const SeenReferral& seen, const std::vector<FieldError>& errors) {
    auto page = visit.frame("Referral " + seen.referral.reference);
    page.width = PageWidth::wide;
    page.has_errors = !errors.empty();
    if (seen.child) {
        page.child = child_bar(*seen.child, seen.referral, seen.may_read, seen.law, visit.now());
        page.child->href = application::address_of(*seen.referral.child) + "/timeline";
    }
    page.main = joined({
        render(ErrorSummary{errors}),
        render(Heading{.text = "Referral " + seen.referral.reference, .level = 1}),
        hub_tabs(seen.referral.id, HubTab::standing,
                 visit.may(Permission::compare_homes) ? WithOutlook::yes : WithOutlook::no),
        due_of(visit, seen),
        standing_of(visit, seen),
        actions_of(visit, seen),
        offers_of(visit, seen),
        information_of(visit, seen, errors),
        answers_of(seen),
        documents_of(visit, seen),
        access_of(visit, seen),
    });
    return shown(page);
}

Response referral_page(const Visit& visit, const std::vector<FieldError>& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenReferral> seen;
    const auto answer =
        application::see_referral(visit.desk(), visit.asked(), *id, Permission::see_referral, seen);
    return if_seen(visit, answer, [&] {
        const bool is_draft = seen->referral.status == referral::ReferralStatus::draft;
        if (is_draft &&
            access::may(visit.person().actor(), Permission::edit_referral, seen->facts)) {
            return redirect_to(application::address_of(*id) + "/tasks");
        }
        return hub(visit, *seen, errors);
    });
}

Response give_information(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    const auto request = InformationRequestId::from(visit.entered("request"));
    if (!id) return not_there();
    if (!request) return referral_page(visit, {{"", "That question is no longer asked."}});
    const auto given = application::answer_information(visit.desk(), visit.asked(),
                                                       {*request, visit.entered("answer")});
    return after_press(visit, given, application::address_of(*id),
                       [&](const auto& errors) { return referral_page(visit, errors); });
}

}  // namespace

void add_referral_page(SiteRoutes& routes) {
    routes.page("/referrals/{referral}", Permission::see_referral,
                [](const Visit& visit) { return referral_page(visit, {}); });
    routes.form("/referrals/{referral}/information-answers", Permission::answer_information_request,
                give_information);
}

}  // namespace wayhome::web
