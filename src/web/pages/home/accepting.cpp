// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/offer/accept_offer.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/home/home_answers.hpp"

namespace wayhome::web {
namespace {

using application::OfferToHome;
using Errors = std::vector<FieldError>;

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
    write(w, radios);
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

application::Answer answered(const Visit& visit, const application::AcceptOffer& wanted,
                             Giving giving) {
    return giving == Giving::tried
               ? application::try_to_accept_offer(visit.desk(), visit.asked(), wanted)
               : application::accept_offer(visit.desk(), visit.asked(), wanted);
}

application::Answer accept(const Visit& visit, OfferId offer, Giving giving) {
    return answered(visit, acceptance(visit, offer), giving);
}

application::Answer accept_on_conditions(const Visit& visit, OfferId offer, Giving giving) {
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
    return answered(visit, wanted, giving);
}

SummaryList bed_in_short(const Visit& visit, const OfferToHome& page) {
    SummaryList list;
    const auto bed = BedId::from(visit.entered("bed"));
    const auto* const day = bed ? page.beds.bed(*bed) : nullptr;
    list.rows.push_back({"Bed", day == nullptr ? "Not chosen" : bed_words(page, *day)});
    return list;
}

SummaryList conditions_in_short(const Visit& visit, const OfferToHome& page) {
    auto list = bed_in_short(visit, page);
    for (const auto code : visit.request().form.all("conditions")) {
        const auto kind = offer::condition_kinds.from(code);
        if (!kind) continue;
        list.rows.push_back(
            {std::string{offer::condition_kinds.words_for(*kind)}, visit.entered(words_id(*kind))});
    }
    return list;
}

}  // namespace

const HomeAnswer acceptance_answer{
    "acceptance",
    "Accept this child",
    {.text = "Accept"},
    acceptance_fields,
    accept,
    bed_in_short,
    {"The bed is held for the child from this moment.",
     "The unit and the referrer are told at once.",
     "Your home reads the child's name, address and contacts.",
     "The referrer takes up the place, or the hold ends and the bed is free again."},
    Needs::a_free_bed};
const HomeAnswer conditional_answer{
    "conditional-acceptance",
    "Accept this child with conditions",
    {.text = "Accept with conditions"},
    conditional_fields,
    accept_on_conditions,
    conditions_in_short,
    {"The bed is held for the child from this moment.",
     "The unit and the referrer are told at once, with your conditions.",
     "The unit agrees the conditions or not. If not, the offer closes and the bed is free again.",
     "Your home reads the child's name, address and contacts."},
    Needs::a_free_bed};

}  // namespace wayhome::web
