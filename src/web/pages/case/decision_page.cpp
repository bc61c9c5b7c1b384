// SPDX-License-Identifier: Apache-2.0
#include "web/pages/case/decision_page.hpp"

#include "domain/offer/written_reason.hpp"
#include "kernel/london_time.hpp"
#include "web/components/character_count/character_count.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {

Response shown(const Visit& visit, const DecisionPage& decision) {
    auto page = visit.frame(decision.title);
    page.child = decision.child;
    page.back_link = BackLink{.href = decision.back};
    page.has_errors = !decision.errors.empty();
    Form form{.action = decision.action, .hidden = visit.hidden(decision.version)};
    form.content = joined(
        {decision.fields,
         render(ButtonGroup{.buttons = {decision.button}, .links = {{"Cancel", decision.back}}})});
    page.main = joined({
        render(ErrorSummary{decision.errors}),
        render(Heading{.text = decision.title, .level = 1, .caption = decision.caption}),
        decision.before,
        answerable_words(decision.answerable),
        render(form),
    });
    return shown(page);
}

Html answerable_words(const std::string& sentence) {
    return render(InsetText{sentence});
}

Radios reason_radios(const Visit& visit, std::string_view list, referral::Pathway pathway,
                     std::string name, std::string question,
                     const std::vector<FieldError>& errors) {
    Radios radios{.name = name,
                  .legend = {question},
                  .error = error_of(errors, name),
                  .chosen = chosen(visit, name)};
    for (const auto& reason :
         visit.desk().rules.reasons_in(list, pathway, london_date(visit.now()))) {
        radios.items.push_back({.value = reason.code, .text = reason.words});
    }
    return radios;
}

Html own_words(const Visit& visit, std::string id, std::string question, std::string hint,
               const std::vector<FieldError>& errors) {
    return render(CharacterCount{.id = id,
                                 .label = {question},
                                 .hint = hint.empty() ? std::nullopt : std::optional{hint},
                                 .error = error_of(errors, id),
                                 .value = visit.entered(id),
                                 .most_characters = static_cast<int>(offer::longest_reason),
                                 .rows = 4});
}

std::optional<std::string> chosen(const Visit& visit, std::string_view name) {
    const auto value = visit.entered(name);
    return value.empty() ? std::nullopt : std::optional{value};
}

}  // namespace wayhome::web
