// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/decide_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/form/form.hpp"
#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/components/notification_banner/notification_banner.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/home/home_answers.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::OfferToHome;
using Errors = std::vector<FieldError>;

constexpr std::string_view check_field = "check";
constexpr std::string_view change_field = "change";

Html hidden_input(std::string_view name, std::string_view value) {
    HtmlWriter w;
    w.open("input", {{"type", "hidden"}, {"name", name}, {"value", value}});
    return std::move(w).finish();
}

Html asks_to_check(const HomeAnswer& answer) {
    return answer.in_short == nullptr ? Html{} : hidden_input(check_field, "yes");
}

/// Everything entered, to travel on unseen; not what each page makes anew.
Html entered_again(const Visit& visit) {
    HtmlWriter w;
    for (const auto& [name, value] : visit.request().form) {
        const bool made_anew = name == csrf_token_field || name == idempotency_key_field ||
                               name == version_field || name == check_field;
        if (!made_anew) w.raw(hidden_input(name, value));
    }
    return std::move(w).finish();
}

Html clock_of(const Visit& visit, const OfferToHome& page) {
    if (!page.seen.offer.due) return {};
    return render(Countdown{"Answer by", *page.seen.offer.due, visit.now()});
}

std::string told_of(const OfferToHome& page) {
    return "the coordination unit, " + page.referred_by_name +
           " and the other people who decide at your home";
}

std::string lower_first(std::string words) {
    if (!words.empty() && words.front() >= 'A' && words.front() <= 'Z') {
        words.front() = static_cast<char>(words.front() - 'A' + 'a');
    }
    return words;
}

std::string free_beds_of(const OfferToHome& page) {
    std::string names;
    for (const auto& day : page.beds.beds) {
        if (day.state != placement::BedState::free) continue;
        names += (names.empty() ? "bed " : ", bed ") + page.seen.home.bed(day.bed)->name;
    }
    return names;
}

/// Somebody took or closed the bed while the page was open: what is left to choose from.
Html bed_is_gone(const Visit& visit, const OfferToHome& page, const Errors& errors) {
    if (visit.entered("bed").empty() || !error_of(errors, "bed")) return {};
    return render(
        NotificationBanner{.heading = "The bed you chose is no longer free",
                           .more = "Nothing has been recorded. Free now: " + free_beds_of(page) +
                                   ". You can also decline, and say what would make it possible."});
}

/// Where a yes needs a bed and none is free: what can be done instead.
Response no_bed_page(const Visit& visit, const HomeAnswer& answer, const OfferToHome& page) {
    const auto here = application::address_of(page.seen.offer.id);
    auto shown_page = visit.frame(answer.title);
    shown_page.child = child_bar(page.seen.child, page.seen.referral, page.seen.may_read,
                                 page.seen.law, visit.now());
    shown_page.back_link = BackLink{.href = here};
    List instead{
        .items = {render(Link{"Open a closed bed again, if it can be staffed", "/beds"}),
                  render(Link{"Decline, and say what would make it possible", here + "/decline"})}};
    if (page.may_ask_extension) {
        instead.items.emplace_back(render(Link{"Ask once for more time", here + "/extension"}));
    }
    shown_page.main = joined({
        render(Heading{.text = answer.title, .level = 1, .caption = page.seen.referral.reference}),
        clock_of(visit, page),
        visit.request().method == Method::post
            ? render(NotificationBanner{.heading = "The bed you chose is no longer free",
                                        .more = "Nothing has been recorded."})
            : Html{},
        render(Heading{.text = "No bed of your home is free now"}),
        render(Paragraph{"A yes keeps a bed for the child, so it cannot be given now. What you "
                         "can do instead:"}),
        render(instead),
        answerable_words(answerable_for(page)),
    });
    return shown(shown_page);
}

Response answer_page(const Visit& visit, const HomeAnswer& answer, const Errors& errors) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    const auto here = application::address_of(*id);
    return with_home_offer(
        visit,
        [&](const OfferToHome& page) {
            const auto& seen = page.seen;
            const bool not_now = !may_answer(visit, page) ||
                                 (&answer == &extension_answer && !page.may_ask_extension);
            const bool is_answered = !offer::awaits_answer(seen.offer.status);
            if (is_answered || (not_now && errors.empty())) return redirect_to(here);
            if (answer.needs == Needs::a_free_bed && page.beds.all.free == 0) {
                return no_bed_page(visit, answer, page);
            }
            return shown(
                visit,
                {.title = answer.title,
                 .caption = seen.referral.reference,
                 .child =
                     child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now()),
                 .answerable = answerable_for(page),
                 .before = joined({bed_is_gone(visit, page, errors), clock_of(visit, page)}),
                 .action = here + "/" + answer.part,
                 .version = seen.offer.version,
                 .fields = joined({answer.fields(visit, page, errors), asks_to_check(answer)}),
                 .button = answer.button,
                 .back = here,
                 .errors = errors});
        },
        [&](const application::EndedOffer&) { return redirect_to(here); });
}

/// What was entered, once more, with all that follows from it; the same press goes on from here.
Response check_page(const Visit& visit, const HomeAnswer& answer) {
    const auto id = visit.id<OfferId>("offer");
    const auto here = application::address_of(*id);
    return with_home_offer(
        visit,
        [&](const OfferToHome& page) {
            const auto& seen = page.seen;
            const auto title = "Check before you answer: " + lower_first(answer.title);
            auto shown_page = visit.frame(title);
            shown_page.child =
                child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now());
            List follows;
            for (const auto& each : answer.what_follows) follows.items.emplace_back(each);
            Form form{.action = here + "/" + answer.part,
                      .hidden = visit.hidden(visit.seen_version())};
            form.content = joined({entered_again(visit),
                                   render(ButtonGroup{.buttons = {answer.button,
                                                                  {.text = "Change your answer",
                                                                   .kind = ButtonKind::secondary,
                                                                   .name = "change",
                                                                   .value = "yes"}},
                                                      .links = {{"Cancel", here}}})});
            shown_page.main = joined({
                render(Heading{.text = title, .level = 1, .caption = seen.referral.reference}),
                clock_of(visit, page),
                render(answer.in_short(visit, page)),
                render(Heading{.text = "What happens when you press"}),
                render(follows),
                render(Paragraph{"Who will be told: " + told_of(page) + "."}),
                answerable_words(answerable_for(page)),
                render(form),
            });
            return shown(shown_page);
        },
        [&](const application::EndedOffer&) { return redirect_to(here); });
}

Response press(const Visit& visit, const HomeAnswer& answer) {
    const auto id = visit.id<OfferId>("offer");
    if (!id) return not_there();
    const auto same_page = [&](const Errors& errors) { return answer_page(visit, answer, errors); };
    if (!visit.entered(change_field).empty()) return same_page({});
    const bool to_check = answer.in_short != nullptr && !visit.entered(check_field).empty();
    const auto given = answer.give(visit, *id, to_check ? Giving::tried : Giving::given);
    if (to_check && given) return check_page(visit, answer);
    return after_press(visit, given, application::address_of(*id), same_page);
}

void add(SiteRoutes& routes, const HomeAnswer& answer) {
    const auto path = "/offers/{offer}/" + answer.part;
    routes.page(path, Permission::decide_offer,
                [&answer](const Visit& visit) { return answer_page(visit, answer, {}); });
    routes.form(path, Permission::decide_offer,
                [&answer](const Visit& visit) { return press(visit, answer); });
}

}  // namespace

void add_decide_pages(SiteRoutes& routes) {
    add(routes, acceptance_answer);
    add(routes, conditional_answer);
    add(routes, decline_answer);
    add(routes, extension_answer);
}

}  // namespace wayhome::web
