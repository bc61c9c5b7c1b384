// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/behaviour.hpp"

#include <fmt/format.h>

#include <utility>

#include "domain/referral/form/field_makers.hpp"

namespace wayhome::referral {

std::string field_code(Behaviour behaviour) {
    std::string code{behaviours.code_of(behaviour)};
    for (auto& c : code) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return code;
}

std::vector<Field> behaviour_fields(Behaviour behaviour, std::string hint) {
    const auto code = field_code(behaviour);
    const auto words = behaviours.words_for(behaviour);
    auto seen =
        yes_no_not_known(code, std::string{words},
                         fmt::format("“present”, “not present” or “not known” for {}", words))
            .hinted(std::move(hint));
    seen.choices = {{"yes", "Present"}, {"no", "Not present"}, {"not_known", "Not known"}};
    const auto detail = [&](std::string_view ending, std::string_view label,
                            std::vector<Choice> choices) {
        auto field = one_of(fmt::format("{}_{}", code, ending), fmt::format("{}: {}", words, label),
                            std::move(choices));
        field.called = fmt::format("{} for {}", label, words);
        return field.when(code, {"yes"});
    };
    return {std::move(seen), detail("severity", "how serious", choices_of(severities)),
            detail("last_seen", "last seen", choices_of(last_seens)),
            detail("frequency", "how often", choices_of(frequencies)).if_known()};
}

}  // namespace wayhome::referral
