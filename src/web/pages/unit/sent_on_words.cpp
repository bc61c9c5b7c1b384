// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/sent_on_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "web/components/details/details.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using application::SentOn;
using matching::FrozenComparison;

struct Named {
    std::string_view name;
    std::string_view words;
};

/// What the frozen facts are called; a fact of no name here is shown by its own.
constexpr std::array fact_names = {
    Named{"pathway", "Pathway"},
    Named{"day", "The day a bed is needed"},
    Named{"age", "Age"},
    Named{"sex", "Sex as recorded"},
    Named{"under_13_approved", "Approval for a child under 13"},
    Named{"behaviours", "Behaviours"},
    Named{"has_bullied", "Whether the child has bullied"},
    Named{"was_bullied", "Whether the child was bullied"},
    Named{"groups", "Groups the child belongs to"},
    Named{"keep_apart", "People to keep apart"},
    Named{"avoid", "Areas to keep away from"},
    Named{"keep_away", "People and groups to keep away from"},
    Named{"from", "Where the distance is measured from"},
    Named{"wanted_distance", "The distance wanted"},
    Named{"living_with", "Whom the child can live with"},
    Named{"needed", "What the place must have"},
    Named{"continued", "Education and health to carry on"},
    Named{"identity", "What the child asks the place to provide"},
    Named{"wishes", "What the child said about homes"},
    Named{"half_beds", "Staff the child needs"},
    Named{"expected_stay_days", "Expected length of stay"},
    Named{"clock_ends", "When the legal authority runs out"},
    Named{"order_made", "Whether an order is made"},
    Named{"hearing_listed", "Whether a hearing is listed"},
    Named{"missing_now", "Whether the child is missing"},
    Named{"position", "Position of the home"},
    Named{"youngest", "Youngest age taken"},
    Named{"oldest", "Oldest age taken"},
    Named{"takes_welfare", "Whether it takes welfare"},
    Named{"takes_youth_custody", "Whether it takes youth custody"},
    Named{"takes_remand", "Whether it takes remand"},
    Named{"takes_police_custody", "Whether it takes police custody"},
    Named{"half_beds_of_staff", "Staff on shift"},
    Named{"half_beds_in_use", "Staff needed by the children living there"},
    Named{"capabilities", "What the home says that it offers"},
    Named{"restricted", "Restriction by the regulator"},
    Named{"units", "Beds: free, closed, held and occupied"},
    Named{"residents", "The children living there"},
};

std::string words_for(const std::string& name) {
    const auto* const found = std::find_if(fact_names.begin(), fact_names.end(),
                                           [&](const Named& each) { return each.name == name; });
    return found == fact_names.end() ? name : std::string{found->words};
}

Html list_of(const std::vector<std::string>& lines) {
    if (lines.empty()) return render(Paragraph{"None"});
    List list;
    for (const auto& line : lines) list.items.emplace_back(line);
    return render(list);
}

Html names_of(const std::vector<std::string>& facts) {
    std::vector<std::string> words;
    for (const auto& each : facts) words.push_back(words_for(each));
    return list_of(words);
}

Html frozen_rules(const FrozenComparison& then) {
    Table table{.id = "frozen-rules",
                .caption = "Every rule, as it stood when the offer was sent",
                .caption_size = TextSize::small,
                .columns = {{"Rule"}, {"Result"}, {"Why"}},
                .first_cell_is_heading = true};
    for (const auto& rule : then.rules) {
        table.rows.push_back({std::to_string(rule.number),
                              std::string{matching::outcomes.words_for(rule.outcome)},
                              rule.sentence});
    }
    return render(Details{.summary = "Every rule as it stood", .content = render(table)});
}

Html frozen_result(const FrozenComparison& then) {
    SummaryList list;
    list.rows = {{"Fitted?", render(tag_of(then.verdict))},
                 {"Suitability", score_words(then.points) + " of 1,000 points"},
                 {"Conditions to meet", list_of(then.conditions)},
                 {"Not known then", list_of(then.to_ask)},
                 {"Rules", then.rules_version}};
    return render(list);
}

Html changed_rules(const SentOn& sent_on) {
    if (sent_on.changed.rules.empty()) return {};
    Table table{.id = "changed-rules",
                .caption = "Rules that would say something else now",
                .caption_size = TextSize::small,
                .columns = {{"Rule"}, {"Then"}, {"Now"}},
                .first_cell_is_heading = true};
    for (const auto& rule : sent_on.changed.rules) {
        table.rows.push_back({std::to_string(rule.number), rule.then.sentence, rule.now.sentence});
    }
    return render(table);
}

Html changes_of(const SentOn& sent_on) {
    if (sent_on.changed.nothing()) {
        return render(Paragraph{"Nothing that was compared has changed since."});
    }
    SummaryList list;
    if (!sent_on.changed.child.empty()) {
        list.rows.push_back({"Facts of the child", names_of(sent_on.changed.child)});
    }
    if (!sent_on.changed.home.empty()) {
        list.rows.push_back({"Facts of the home", names_of(sent_on.changed.home)});
    }
    list.rows.push_back({"Would it fit now?", render(tag_of(sent_on.now.verdict))});
    list.rows.push_back({"Suitability now", score_words(sent_on.now.points) + " of 1,000 points"});
    return joined({render(list), changed_rules(sent_on)});
}

}  // namespace

Html sent_on_words(const std::optional<SentOn>& sent_on) {
    const auto heading = render(Heading{.text = "What it was sent on", .id = "sent-on"});
    if (!sent_on) {
        return joined({heading, render(Paragraph{"No facts were kept with this offer."})});
    }
    return joined({heading,
                   render(Paragraph{"Frozen when the offer was sent; a later answer does not "
                                    "change it.",
                                    true}),
                   frozen_result(sent_on->then), frozen_rules(sent_on->then),
                   render(Heading{.text = "What has changed since", .id = "changed-since"}),
                   changes_of(*sent_on)});
}

}  // namespace wayhome::web
