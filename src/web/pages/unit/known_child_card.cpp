// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/known_child_card.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decision_page.hpp"

namespace wayhome::web {
namespace {

using application::KnownRecord;
using application::KnownRecords;
using Errors = std::vector<FieldError>;

std::string birth_of(const child::Child& child) {
    return child.born ? in_words(*child.born) : "Not known";
}

std::string name_and_birth(const child::Child& child) {
    return fmt::format("{}, {}", child::full_name(child),
                       child.born ? "born " + in_words(*child.born) : "date of birth not known");
}

std::string open_referrals_of(const KnownRecord& record) {
    std::vector<std::string> words;
    for (const auto& each : record.open) {
        words.push_back(fmt::format("{} ({})", each.reference,
                                    referral::referral_statuses.words_for(each.status)));
    }
    return words.empty() ? "None" : fmt::format("{}", fmt::join(words, ", "));
}

Html card_of(const KnownRecord& record) {
    SummaryCard card{.title = child::full_name(record.child), .heading_level = 3};
    card.list.rows = {{"Why alike", fmt::format("{}", fmt::join(record.because, ". "))},
                      {"Date of birth", birth_of(record.child)},
                      {"Council", record.authority},
                      {"Open referrals", open_referrals_of(record)},
                      {"Place now", record.place.empty() ? "None" : record.place}};
    return render(card);
}

std::string hidden_words(const KnownRecords& known) {
    const auto count = known.hidden.size();
    const auto words = count == 1
                           ? std::string{"A record you may not see may be of this child."}
                           : fmt::format("{} records you may not see may be of this child.", count);
    if (!known.answers_for_hidden) return words + " Ask the unit lead.";
    return words +
           fmt::format(
               " Ask {}. To join this referral to that record, be named for it first. If it is "
               "another child, or must not hold up this one, say so below with how you know.",
               fmt::join(known.ask_councils, " and "));
}

Html hidden_records(const KnownRecords& known) {
    return known.hidden.empty() ? Html{} : render(InsetText{hidden_words(known)});
}

Html choice(const Visit& visit, const KnownRecords& known, const Errors& errors) {
    Radios radios{.name = "same_as",
                  .legend = {"Is it the same child?"},
                  .hint =
                      "Of several records of the same child, select the one with a place or an "
                      "open referral.",
                  .error = error_of(errors, "same_as"),
                  .chosen = chosen(visit, "same_as")};
    for (const auto& each : known.seen) {
        radios.items.push_back(
            {.value = each.child.id.text(),
             .text = "Yes: " + name_and_birth(each.child),
             .hint = each.authority + (each.open.empty()
                                           ? ". This referral joins that record"
                                           : ". This referral joins that record, beside the one "
                                             "that is open")});
    }
    radios.items.push_back({.value = "nobody",
                            .text = "No, another child",
                            .hint = "You are not asked about them again",
                            .follows_an_or = !known.seen.empty()});
    return render(radios);
}

bool somebody_has_an_open_referral(const KnownRecords& known) {
    return std::any_of(known.seen.begin(), known.seen.end(),
                       [](const auto& each) { return !each.open.empty(); });
}

Html answer_form(const Visit& visit, const application::SeenTriage& seen, const Errors& errors) {
    const auto& known = seen.known;
    if (known.seen.empty() && !known.answers_for_hidden) return {};
    Form form{.action = application::address_of(seen.referral.id) + "/known-child",
              .hidden = visit.hidden(seen.referral.version)};
    form.content = joined(
        {choice(visit, known, errors),
         own_words(visit, "how_known", "How you know",
                   "Needed when it is another child: who told you, or what differs.", errors),
         somebody_has_an_open_referral(known)
             ? own_words(visit, "second_open_reason", "Why a second referral is needed",
                         "Only where the child you chose has an open referral. A child has one "
                         "open referral at a time, or a second that is linked with the reason.",
                         errors)
             : Html{},
         render(Button{.text = "Save"})});
    return render(form);
}

}  // namespace

Html known_child_card(const Visit& visit, const application::SeenTriage& seen,
                      const Errors& errors) {
    const auto& known = seen.known;
    if (known.empty()) return {};
    HtmlWriter w;
    write(w, Heading{.text = "This may be a child already known", .id = "known-child"});
    write(w, Paragraph{"One child holds one bed, so the search opens once somebody has said "
                       "whether it is the same child. The referrer is not told of these records."});
    for (const auto& each : known.seen) w.raw(card_of(each));
    w.raw(hidden_records(known));
    w.raw(answer_form(visit, seen, errors));
    return std::move(w).finish();
}

}  // namespace wayhome::web
