// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/answer_comparison.hpp"

#include <algorithm>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/answer_words.hpp"
#include "web/components/table/table.hpp"

namespace wayhome::web {
namespace {

constexpr auto nothing = "Not answered";

using Lines = std::vector<referral::AnswerLine>;

std::string words_at(const Lines& lines, const std::string& label) {
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&](const auto& each) { return each.label == label; });
    return found == lines.end() || found->words.empty() ? nothing : found->words;
}

}  // namespace

Html answer_comparison(const application::SeenForm& form, const referral::Question& question,
                       const referral::FieldValues& entered) {
    const auto context = form.context();
    const auto read = referral::read_answer(question, entered, context);
    const auto stored = form.answers.find(question.code);
    if (!read || stored == form.answers.end()) return {};
    auto unsaved = stored->second;
    unsaved.fields = *read;
    const auto saved = referral::in_words(question, stored->second, context);
    const auto yours = referral::in_words(question, unsaved, context);

    Table table{.id = "comparison", .caption = "What is saved now, and what you entered"};
    table.columns = {{"Question"}, {"Saved by somebody else"}, {"You entered"}, {"Same?"}};
    table.first_cell_is_heading = true;
    auto labels = saved;
    for (const auto& line : yours) {
        const bool known = std::any_of(saved.begin(), saved.end(),
                                       [&](const auto& each) { return each.label == line.label; });
        if (!known) labels.push_back(line);
    }
    for (const auto& line : labels) {
        const auto before = words_at(saved, line.label);
        const auto now = words_at(yours, line.label);
        table.rows.push_back({line.label, before, now, before == now ? "Same" : "Different"});
    }
    return render(table);
}

}  // namespace wayhome::web
