// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/triage_page.hpp"

#include "application/addresses.hpp"
#include "application/queries/see_triage.hpp"
#include "application/triage/allocate_referral.hpp"
#include "application/triage/answer_known_child.hpp"
#include "application/triage/ask_information.hpp"
#include "application/triage/judge_eligibility.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/unit/known_child_card.hpp"
#include "web/pages/unit/triage_parts.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenTriage;
using Errors = std::vector<FieldError>;
using enum referral::ReferralStatus;

bool waits(referral::ReferralStatus status) {
    return status == submitted || status == in_triage || status == info_requested;
}

Html clock_of(const Visit& visit, const SeenTriage& seen) {
    if (!seen.referral.triage_due) return {};
    return joined({render(Countdown{"Triage", *seen.referral.triage_due, visit.now()}),
                   seen.questions_open > 0
                       ? render(InsetText{"A question to the referrer is open. The clock keeps "
                                          "running while it is answered."})
                       : Html{}});
}

Html decisions_of(const Visit& visit, const SeenTriage& seen, const Errors& errors) {
    if (!waits(seen.referral.status)) {
        return render(InsetText{"Triage is finished. Its result is on the timeline."});
    }
    if (seen.found) return confirmation_form(visit, seen, errors);
    if (seen.referral.status == submitted) return allocation_form(visit, seen, errors);
    return joined({finish_form(visit, seen, errors), question_form(visit, seen, errors),
                   ineligibility_form(visit, seen, errors), allocation_form(visit, seen, errors)});
}

Response triage_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenTriage> seen;
    const auto answer = application::see_triage(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("Triage");
        page.has_errors = !errors.empty();
        page.back_link = BackLink{"Back to the referral", application::address_of(*id)};
        if (seen->child) {
            page.child =
                child_bar(*seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        }
        page.main = joined({
            render(ErrorSummary{errors}),
            render(Heading{.text = "Triage", .level = 1, .caption = seen->referral.reference}),
            clock_of(visit, *seen),
            answerable_words("The unit answers for triage. The tests below are worked out from the "
                             "answers as advice; an officer judges, and a second officer confirms "
                             "that a referral is not eligible."),
            known_child_card(visit, *seen, errors),
            tests_of(*seen),
            decisions_of(visit, *seen, errors),
        });
        return shown(page);
    });
}

/// What a form of triage does with the referral in the address.
using Decide = application::Answer (*)(const Visit&, ReferralId);

PageHandler pressing(Decide decide) {
    return [decide](const Visit& visit) {
        const auto id = visit.id<ReferralId>("referral");
        if (!id) return not_there();
        return after_press(visit, decide(visit, *id), application::address_of(*id) + "/triage",
                           [&](const Errors& errors) { return triage_page(visit, errors); });
    };
}

application::Answer allocate(const Visit& visit, ReferralId referral) {
    return application::allocate_referral(
        visit.desk(), visit.asked(),
        {referral, visit.seen_version(), AccountId::from(visit.entered("officer"))});
}

application::Answer ask(const Visit& visit, ReferralId referral) {
    return application::ask_information(
        visit.desk(), visit.asked(),
        {referral, visit.seen_version(), visit.entered("section"), visit.entered("question")});
}

application::Answer find(const Visit& visit, ReferralId referral) {
    return application::find_not_eligible(
        visit.desk(), visit.asked(),
        {referral, visit.seen_version(), visit.entered("reason"), visit.entered("words")});
}

application::Answer confirm(const Visit& visit, ReferralId referral) {
    const auto entered = visit.entered("confirmed");
    std::optional<bool> confirmed;
    if (!entered.empty()) confirmed = entered == "yes";
    return application::confirm_not_eligible(
        visit.desk(), visit.asked(),
        {referral, visit.seen_version(), confirmed, visit.entered("words")});
}

application::Answer tell_apart(const Visit& visit, ReferralId referral) {
    return application::answer_known_child(
        visit.desk(), visit.asked(),
        {referral, visit.seen_version(), visit.entered("same_as"), visit.entered("how_known"),
         visit.entered("second_open_reason")});
}

application::Answer finish(const Visit& visit, ReferralId referral) {
    return application::open_search(visit.desk(), visit.asked(),
                                    {referral, visit.seen_version(), visit.entered("despite")});
}

}  // namespace

void add_triage_page(SiteRoutes& routes) {
    const std::string referral = "/referrals/{referral}";
    routes.page(referral + "/triage", Permission::open_search,
                [](const Visit& visit) { return triage_page(visit, {}); });
    routes.form(referral + "/allocation", Permission::allocate_referral, pressing(allocate));
    routes.form(referral + "/information-requests", Permission::ask_information, pressing(ask));
    routes.form(referral + "/ineligibility", Permission::judge_eligibility, pressing(find));
    routes.form(referral + "/ineligibility-confirmation", Permission::judge_eligibility,
                pressing(confirm));
    routes.form(referral + "/known-child", Permission::open_search, pressing(tell_apart));
    routes.form(referral + "/search", Permission::open_search, pressing(finish));
}

}  // namespace wayhome::web
