// SPDX-License-Identifier: Apache-2.0
#include "application/referral/start_referral.hpp"
#include "domain/referral/form/context.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/referral/question_fields.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;

Response new_referral_page(const Visit& visit, const FormInputs& inputs) {
    const referral::Answers none;
    const referral::Context context{referral::Pathway::welfare,
                                    referral::Urgency::planned,
                                    visit.person().organisation.kind,
                                    none,
                                    visit.now(),
                                    {}};
    auto page = visit.frame("Refer a child");
    page.handling = Handling::open;
    page.back_link = BackLink{.href = "/referrals"};
    page.has_errors = !inputs.errors.empty();
    Form form{.action = "/referrals", .hidden = visit.hidden()};
    form.content = joined({question_fields(*referral::question("pathway"), context, inputs),
                           question_fields(*referral::question("when_needed"), context, inputs),
                           render(Button{.text = "Start the referral"})});
    page.main = render(Columns{joined({
        render(ErrorSummary{inputs.errors}),
        render(Heading{.text = "Refer a child", .level = 1, .size = TextSize::large}),
        render(Paragraph{"These two answers decide which questions are asked and which time limits "
                         "run. Each answer is saved as you go, and the draft waits on the list of "
                         "your organisation."}),
        render(form),
    })});
    return shown(page);
}

Response start(const Visit& visit) {
    auto submitted = submitted_values(visit.request().form);
    const auto answer = application::start_referral(visit.desk(), visit.asked(), {submitted});
    return after_press(visit, answer, "/referrals/new", [&](const std::vector<FieldError>& errors) {
        return new_referral_page(visit, {std::move(submitted), errors});
    });
}

}  // namespace

void add_new_referral_pages(SiteRoutes& routes) {
    routes.page("/referrals/new", Permission::start_referral,
                [](const Visit& visit) { return new_referral_page(visit, {}); });
    routes.form("/referrals", Permission::start_referral, start);
}

}  // namespace wayhome::web
