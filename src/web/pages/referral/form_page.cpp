// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/form_page.hpp"

#include "application/addresses.hpp"
#include "web/pages/case/child_bar.hpp"

namespace wayhome::web {

PageFrame form_frame(const Visit& visit, const application::SeenForm& form, std::string title,
                     BackLink back) {
    auto page = visit.frame(std::move(title));
    if (form.child)
        page.child = child_bar(*form.child, form.referral, form.may_read, form.law, form.now);
    page.back_link = std::move(back);
    return page;
}

Response with_form(const Visit& visit, FormReading reading,
                   const std::function<Response(const application::SeenForm&)>& page) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<application::SeenForm> form;
    const auto answer = reading(visit.desk(), visit.asked(), *id, form);
    return if_seen(visit, answer, [&] { return page(*form); });
}

std::string address_of_question(ReferralId referral, std::string_view question) {
    return application::address_of(referral) + "/questions/" + std::string{question};
}

}  // namespace wayhome::web
