// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/decide_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/offer/decline_offer.hpp"
#include "application/offer/extend_offer.hpp"
#include "kernel/london_time.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/home/home_offer.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::OfferToHome;
using Errors = std::vector<FieldError>;

/// What differs between a home's answers.
struct HomeAnswer {
    std::string part;  ///< of the address
    std::string title;
    Button button;
    Html (*fields)(const Visit&, const OfferToHome&, const Errors&);
    application::Answer (*give)(const Visit&, OfferId);
};

std::string bed_words(const OfferToHome& page, const placement::BedDay& day) {
    const auto* const bed = page.seen.home.bed(day.bed);
    const auto* const unit = page.seen.home.unit(bed->unit);
    return fmt::format("Bed {}{}", bed->name, unit == nullptr ? "" : ", " + unit->name);
}

Html bed_field(const Visit& visit, const OfferToHome& page, const Errors& errors) {
    Radios radios{.name = "bed",
                  .legend = {"Which bed will you keep for the child?"},
                  .hint = "It is held from your answer on, so that nobody else can be given it.",
                  .error = error_of(errors, "bed"),
                  .chosen = chosen(visit, "bed")};
    List others;
    for (const auto& day : page.beds.beds) {
        if (day.state == placement::BedState::retired) continue;
        if (day.state == placement::BedState::free) {
            radios.items.push_back({.value = day.bed.text(), .text = bed_words(page, day)});
            continue;
        }
        auto why = std::string{placement::bed_states.words_for(day.state)};
        if (day.closed_for) {
            why += fmt::format(", {}", home::closure_reasons.words_for(*day.closed_for));
        }
        others.items.emplace_back(fmt::format("{}: {}", bed_words(page, day), why));
    }
    HtmlWriter w;
    if (radios.items.empty()) {
        const auto error = error_of(errors, "bed");
        w.open("div", {{"id", "bed"}});
        write(w, Heading{.text = "No bed is free now", .level = 2});
        if (error) write(w, Paragraph{*error});
        write(w, Paragraph{
                     render(Link{"Look at your beds: a closed bed can be opened again", "/beds"})});
        w.close("div");
    } else {
        write(w, radios);
    }
    if (!others.items.empty()) {
        write(w, Paragraph{"Not free now:"});
        write(w, others);
    }
    return std::move(w).finish();
}

std::string words_id(offer::ConditionKind kind) {
    return "condition_" + std::string{offer::condition_kinds.code_of(kind)};
}

Html condition_fields(const Visit& visit, const Errors& errors) {
    Checkboxes boxes{.name = "conditions",
                     .legend = {"On which conditions?"},
                     .hint =
                         "The unit agrees them or not. If not, the offer closes and the bed is "
                         "free again.",
                     .error = error_of(errors, "conditions")};
    for (const auto& kind : offer::condition_kinds) {
        boxes.items.push_back({.value = std::string{kind.code},
                               .text = std::string{kind.words},
                               .revealed = own_words(visit, words_id(kind.value),
                                                     "What this condition means", "", errors)});
    }
    for (const auto chosen_kind : visit.request().form.all("conditions")) {
        boxes.chosen.emplace_back(chosen_kind);
    }
    return render(boxes);
}

Html acceptance_fields(const Visit& visit, const OfferToHome& page, const Errors& errors) {
    return bed_field(visit, page, errors);
}

Html conditional_fields(const Visit& visit, const OfferToHome& page, const Errors& errors) {
    return joined({bed_field(visit, page, errors), condition_fields(visit, errors)});
}

application::AcceptOffer acceptance(const Visit& visit, OfferId offer) {
    return {offer, visit.seen_version(), BedId::from(visit.entered("bed")), {}};
}

application::Answer accept(const Visit& visit, OfferId offer) {
    return application::accept_offer(visit.desk(), visit.asked(), acceptance(visit, offer));
}

application::Answer accept_on_conditions(const Visit& visit, OfferId offer) {
    auto wanted = acceptance(visit, offer);
    for (const auto code : visit.request().form.all("conditions")) {
        const auto kind = offer::condition_kinds.from(code);
        if (kind) wanted.conditions.push_back({*kind, visit.entered(words_id(*kind))});
    }
    if (wanted.conditions.empty()) {
        application::Problems problems;
        if (!wanted.bed) problems.push_back({"bed", "Choose the bed"});
        problems.push_back(
            {"conditions", "Choose at least one condition, or go back and accept without any"});
        return application::no(std::move(problems));
    }
    return application::accept_offer(visit.desk(), visit.asked(), wanted);
}

/// What follows from a reason, in words; the codes are those of the reference list.
std::string consequence_words(std::string_view code) {
    if (code == "stay_open") return "the search goes on";
    if (code == "ask_information") return "the unit asks for information";
    if (code == "pause") return "your home is not asked again until this has passed";
    if (code == "re_refer") return "a new referral is needed";
    if (code == "close") return "the search ends";
    return std::string{code};
}

Html decline_fields(const Visit& visit, const OfferToHome& page, const Errors& errors) {
    Radios reasons{.name = "reason",
                   .legend = {"Why can your home not take this child?"},
                   .hint = "Each reason says whose it is and what follows from it.",
                   .error = error_of(errors, "reason"),
                   .chosen = chosen(visit, "reason")};
    for (const auto& reason : visit.desk().rules.reasons_in("decline", page.seen.referral.pathway,
                                                            london_date(visit.now()))) {
        RadioItem item{.value = reason.code, .text = reason.words};
        if (!reason.cause.empty()) {
            item.hint = fmt::format("Cause: {}. Then {}.", reason.cause,
                                    consequence_words(reason.consequence));
        }
        reasons.items.push_back(std::move(item));
    }
    return joined(
        {render(reasons),
         own_words(visit, "words", "Say why in your own words",
                   "At least a sentence. The unit and the referrer read it, and one day the child "
                   "may.",
                   errors),
         own_words(visit, "would_change_it", "What would make it possible? (optional)",
                   "For example one more member of staff at night, or a later day.", errors)});
}

application::Answer decline(const Visit& visit, OfferId offer) {
    return application::decline_offer(visit.desk(), visit.asked(),
                                      {offer, visit.seen_version(), visit.entered("reason"),
                                       visit.entered("words"), visit.entered("would_change_it")});
}

Html extension_fields(const Visit& visit, const OfferToHome&, const Errors& errors) {
    return joined({render(Paragraph{"More time can be given once. Until the unit gives it, the "
                                    "deadline above stands."}),
                   own_words(visit, "words", "Why does your home need more time?", "", errors)});
}

application::Answer ask_for_time(const Visit& visit, OfferId offer) {
    return application::ask_extension(visit.desk(), visit.asked(),
                                      {offer, visit.seen_version(), visit.entered("words")});
}

const HomeAnswer acceptance_answer{
    "acceptance", "Accept this child", {.text = "Accept"}, acceptance_fields, accept};
const HomeAnswer conditional_answer{"conditional-acceptance",
                                    "Accept this child with conditions",
                                    {.text = "Accept with conditions"},
                                    conditional_fields,
                                    accept_on_conditions};
const HomeAnswer decline_answer{"decline",
                                "Decline this child",
                                {.text = "Decline", .kind = ButtonKind::warning},
                                decline_fields,
                                decline};
const HomeAnswer extension_answer{
    "extension", "Ask for more time", {.text = "Ask the unit"}, extension_fields, ask_for_time};

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
            return shown(
                visit, {.title = answer.title,
                        .caption = seen.referral.reference,
                        .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law,
                                           visit.now()),
                        .answerable = answerable_for(page),
                        .before = seen.offer.due
                                      ? render(Countdown{"Answer by", *seen.offer.due, visit.now()})
                                      : Html{},
                        .action = here + "/" + answer.part,
                        .version = seen.offer.version,
                        .fields = answer.fields(visit, page, errors),
                        .button = answer.button,
                        .back = here,
                        .errors = errors});
        },
        [&](const application::EndedOffer&) { return redirect_to(here); });
}

void add(SiteRoutes& routes, const HomeAnswer& answer) {
    const auto path = "/offers/{offer}/" + answer.part;
    routes.page(path, Permission::decide_offer,
                [&answer](const Visit& visit) { return answer_page(visit, answer, {}); });
    routes.form(path, Permission::decide_offer, [&answer](const Visit& visit) {
        const auto id = visit.id<OfferId>("offer");
        if (!id) return not_there();
        return after_press(
            visit, answer.give(visit, *id), application::address_of(*id),
            [&](const Errors& errors) { return answer_page(visit, answer, errors); });
    });
}

}  // namespace

void add_decide_pages(SiteRoutes& routes) {
    add(routes, acceptance_answer);
    add(routes, conditional_answer);
    add(routes, decline_answer);
    add(routes, extension_answer);
}

}  // namespace wayhome::web
