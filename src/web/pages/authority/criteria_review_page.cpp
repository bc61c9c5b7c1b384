// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "application/addresses.hpp"
#include "application/order/criteria_reviews.hpp"
#include "application/queries/see_authority.hpp"
#include "kernel/london_time.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/pages/authority/authority_pages.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/entry/when_entry.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenAuthority;

constexpr auto permission = Permission::record_authority;
const WhenEntry held_on{"held_on", "When was the review held?", "the day of the review"};

std::optional<int> whole_number(const std::string& text) {
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional{number} : std::nullopt;
}

Html people_input(const Visit& visit, std::string id, std::string label, const Errors& errors) {
    return render(TextInput{.id = id,
                            .label = {std::move(label)},
                            .error = error_of(errors, id),
                            .value = visit.entered(id),
                            .kind = InputKind::whole_number,
                            .width = InputWidth::characters_2});
}

Html fields(const Visit& visit, const Errors& errors) {
    return joined({
        day_boxes(visit, held_on, errors, london_date(visit.now())),
        render(Radios{.name = "criteria_met",
                      .legend = {"Are the criteria for keeping the child secure still met?"},
                      .error = error_of(errors, "criteria_met"),
                      .items = {{.value = "yes", .text = "Yes"}, {.value = "no", .text = "No"}},
                      .chosen = chosen(visit, "criteria_met"),
                      .is_inline = true}),
        people_input(visit, "reviewers", "How many people were on the panel?", errors),
        people_input(visit, "independent",
                     "How many of them are neither members nor officers of the authority?", errors),
        own_words(visit, "words", "What was decided, and why?", "", errors),
    });
}

Response review_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenAuthority> seen;
    const auto answer =
        application::see_authority(visit.desk(), visit.asked(), *id, permission, seen);
    return if_seen(visit, answer, [&] {
        const auto back = application::address_of(*id) + "/authority";
        if (!seen->is_reviewed && errors.empty()) return redirect_to(back);
        return shown(visit,
                     {.title = "Record a review of the criteria",
                      .caption = seen->referral.reference,
                      .child = child_bar(seen->child, seen->referral, seen->may_read, seen->law,
                                         visit.now()),
                      .answerable = "The responsible authority is answerable for reviewing whether "
                                    "the child still has to be kept secure.",
                      .action = application::address_of(*id) + "/criteria-reviews",
                      .version = seen->referral.version,
                      .fields = fields(visit, errors),
                      .button = {.text = "Record the review"},
                      .back = back,
                      .errors = errors});
    });
}

Response record_review(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    Errors unreadable;
    application::RecordCriteriaReview wanted{
        .referral = *id,
        .held_on = entered_day(visit, held_on, unreadable),
        .criteria_met = std::nullopt,
        .reviewers = whole_number(visit.entered("reviewers")),
        .independent = whole_number(visit.entered("independent")),
        .words = visit.entered("words")};
    const auto met = visit.entered("criteria_met");
    if (met == "yes" || met == "no") wanted.criteria_met = met == "yes";
    const auto answer = application::record_criteria_review(visit.desk(), visit.asked(), wanted);
    return after_press(
        visit, answer, application::address_of(*id) + "/authority", [&](const Errors& refused) {
            return review_page(visit, in_page_order(unreadable, refused,
                                                    {"held_on", "criteria_met", "reviewers",
                                                     "independent", "words"},
                                                    {"held_on"}));
        });
}

}  // namespace

void add_criteria_review_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/criteria-reviews", permission,
                [](const Visit& visit) { return review_page(visit, {}); });
    routes.form("/referrals/{referral}/criteria-reviews", permission, record_review);
}

}  // namespace wayhome::web
