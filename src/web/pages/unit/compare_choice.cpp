// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/offer/send_offers.hpp"
#include "kernel/london_time.hpp"
#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/form/form.hpp"
#include "web/components/select/select.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/case/decline_words.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using application::ComparedHomes;
using application::HomeBeside;
using Errors = std::vector<FieldError>;

Html override_fields(const Visit& visit, const ComparedHomes& seen, const HomeBeside& beside,
                     const Errors& errors) {
    const auto id = application::override_field(beside.compared.home);
    Select reasons{.id = id,
                   .label = {beside.compared.verdict == matching::Verdict::does_not_fit
                                 ? "Why is it asked although it does not fit?"
                                 : "Why is it asked again although it has paused?"},
                   .error = error_of(errors, id),
                   .options = {{"", "Choose"}},
                   .chosen = visit.entered(id)};
    for (const auto& each : visit.desk().rules.reasons_in("override", seen.referral.pathway,
                                                          london_date(visit.now()))) {
        reasons.options.push_back({each.code, each.words});
    }
    return joined(
        {render(reasons), own_words(visit, application::override_words_field(beside.compared.home),
                                    "Say more in a sentence", "Kept with the offer.", errors)});
}

/// How long each home has, and whether that figure is agreed or only proposed.
std::string time_words(const Visit& visit, const referral::Referral& referral) {
    const auto* const rule = visit.desk().rules.clock(
        referral.clock(), referral::TimedStep::home_decision, london_date(visit.now()));
    if (rule == nullptr) return "No time to answer is set for this clock.";
    return fmt::format("Each home has {} to answer, counted {}{}.", length_in_words(rule->allowed),
                       referral::countings.words_for(rule->counting),
                       rule->in_use ? "" : " (a proposal, not yet agreed with the homes)");
}

CheckboxItem item_of(const Visit& visit, const ComparedHomes& seen, const HomeBeside& beside,
                     const Errors& errors) {
    const auto& compared = beside.compared;
    CheckboxItem item{.value = compared.home.text(), .text = compared.name};
    item.hint = fmt::format("{}. {} of {} beds free now. Suitability {}.",
                            matching::verdicts.words_for(compared.verdict), beside.beds.free,
                            beside.beds.approved, score_words(compared.suitability.points));
    if (beside.paused) {
        item.hint = *item.hint + " " + pause_words(visit.desk().rules, *beside.paused);
    }
    if (beside.paused || compared.verdict == matching::Verdict::does_not_fit) {
        item.revealed = override_fields(visit, seen, beside, errors);
    }
    return item;
}

}  // namespace

Html choice_form(const Visit& visit, const ComparedHomes& seen, const Errors& errors) {
    if (!seen.stops.empty()) {
        HtmlWriter w;
        write(w, Heading{.text = "No home can be asked"});
        for (const auto& stop : seen.stops) write(w, WarningText{stop.words});
        return std::move(w).finish();
    }
    Checkboxes homes{.name = "home",
                     .legend = {"Which homes do you ask?"},
                     .hint = "One, or several at once. " + time_words(visit, seen.referral),
                     .error = error_of(errors, "home")};
    for (const auto& beside : seen.homes) {
        if (!beside.live_offer) homes.items.push_back(item_of(visit, seen, beside, errors));
    }
    for (const auto chosen : visit.request().form.all("home")) homes.chosen.emplace_back(chosen);
    Form form{.action = application::address_of(seen.referral.id) + "/offers",
              .hidden = visit.hidden(seen.referral.version)};
    form.content = joined({render(homes), render(Button{.text = "Send the offers"})});
    return render(form);
}

}  // namespace wayhome::web
