// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/compare_parts.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "domain/home/geography.hpp"
#include "kernel/london_time.hpp"
#include "web/components/details/details.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decline_words.hpp"

namespace wayhome::web {
namespace {

using application::HomeBeside;
using matching::HomeComparison;

std::string anchor_of(const HomeComparison& compared) {
    return "home-" + compared.home.text();
}

Tag tag_of(matching::Outcome outcome) {
    const std::string words{matching::outcomes.words_for(outcome)};
    switch (outcome) {
        case matching::Outcome::does_not_fit:
            return {words, TagColour::red};
        case matching::Outcome::unknown:
            return {words, TagColour::yellow};
        case matching::Outcome::with_condition:
            return {words, TagColour::blue};
        case matching::Outcome::fits:
            break;
    }
    return {words, TagColour::green};
}

std::string beds_words(const placement::BedCounts& beds) {
    return fmt::format("{} free of {} approved; {} closed, {} held, {} occupied", beds.free,
                       beds.approved, beds.closed, beds.held, beds.occupied);
}

Html lines_of(const std::vector<std::string>& lines) {
    List list;
    for (const auto& line : lines) list.items.emplace_back(line);
    return render(list);
}

Html rules_table(const HomeComparison& compared) {
    Table table{.id = "rules-" + compared.home.text(),
                .caption = "Every rule",
                .caption_size = TextSize::small,
                .columns = {{"Rule"}, {"Result"}, {"Why"}, {"From"}, {"May be lifted by"}},
                .first_cell_is_heading = true};
    for (const auto& rule : compared.rules) {
        List findings{.kind = List::Kind::plain};
        for (const auto& finding : rule.findings) findings.items.emplace_back(finding.sentence);
        table.rows.push_back(
            {fmt::format("{}. {}", rule.number, rule.words), render(tag_of(rule.outcome)),
             findings.items.empty() ? Content{rule.sentence} : Content{render(findings)},
             rule.basis, rule.may_be_lifted_by});
    }
    return render(table);
}

Html suitability_table(const HomeComparison& compared) {
    Table table{.id = "parts-" + compared.home.text(),
                .caption = "Suitability, part by part",
                .caption_size = TextSize::small,
                .columns = {{"Part"},
                            {"Points", ColumnKind::numbers},
                            {"At most", ColumnKind::numbers},
                            {"Evidence"}},
                .first_cell_is_heading = true};
    for (const auto& part : compared.suitability.parts) {
        table.rows.push_back(
            {part.words, score_words(part.points), std::to_string(part.weight), part.evidence});
    }
    return render(table);
}

Html group_of(const HomeComparison& compared) {
    if (compared.group.findings.empty()) {
        return render(Paragraph{"No effect on the children living there is known."});
    }
    List list;
    for (const auto& finding : compared.group.findings) {
        list.items.emplace_back(mix_words(finding));
    }
    return render(list);
}

std::string rating_words(const home::Rating& rating) {
    return fmt::format("{}, inspected {}. Context only: no rule and no score reads it.",
                       rating.judgement, in_words(rating.inspected));
}

}  // namespace

std::string mix_words(const matching::MixFinding& finding) {
    auto words =
        fmt::format("{} {}", finding.sentence, matching::mix_statuses.words_for(finding.status));
    return words + (finding.mitigation.empty() ? "." : ": " + finding.mitigation + ".");
}

Tag tag_of(matching::Verdict verdict) {
    const std::string words{matching::verdicts.words_for(verdict)};
    switch (verdict) {
        case matching::Verdict::does_not_fit:
            return {words, TagColour::red};
        case matching::Verdict::fits_with_conditions:
            return {words, TagColour::blue};
        case matching::Verdict::fits:
            break;
    }
    return {words, TagColour::green};
}

std::string score_words(const matching::ScoreRange& range) {
    if (range.low == range.high) return std::to_string(range.low);
    return fmt::format("{} to {}", range.low, range.high);
}

std::string way_words(const HomeComparison& compared) {
    if (!compared.distance) return compared.distance_words;
    const auto straight = home::in_words(*compared.distance);
    auto words = straight;
    if (compared.travel_estimate) words += ", " + home::in_words(*compared.travel_estimate);
    if (compared.distance_words.starts_with(straight)) {
        words += compared.distance_words.substr(straight.size());
    }
    if (compared.position_is_approximate) words += ". The home's position is approximate";
    return words;
}

Html overview_of(const application::ComparedHomes& seen) {
    Table table{.id = "homes",
                .caption = "Every home, in the published order",
                .columns = {{"Home"},
                            {"Fits?"},
                            {"Free beds now", ColumnKind::numbers},
                            {"Suitability of 1,000", ColumnKind::numbers},
                            {"Distance"},
                            {"Asked"}},
                .first_cell_is_heading = true,
                .words_when_empty = "There is no home in the records."};
    for (const auto& beside : seen.homes) {
        const auto& compared = beside.compared;
        HtmlWriter asked;
        if (beside.live_offer) {
            write(asked,
                  Link{std::string{offer::offer_statuses.words_for(beside.live_offer->status)},
                       application::address_of(beside.live_offer->id),
                       ": the offer to " + compared.name});
        } else {
            asked.text(beside.paused ? "Paused by the home" : "No");
        }
        table.rows.push_back({render(Link{compared.name, "#" + anchor_of(compared)}),
                              render(tag_of(compared.verdict)), std::to_string(beside.beds.free),
                              score_words(compared.suitability.points), way_words(compared),
                              std::move(asked).finish()});
    }
    return render(table);
}

Html home_in_full(const referral::Rulebook& rules, const HomeBeside& beside) {
    const auto& compared = beside.compared;
    SummaryList list;
    const auto add = [&](std::string key, Content value) {
        list.rows.push_back({std::move(key), std::move(value)});
    };
    add("Fits?", render(tag_of(compared.verdict)));
    if (!compared.stops.empty()) add("Why it does not fit", lines_of(compared.stops));
    if (!compared.conditions.empty()) add("Conditions to meet", lines_of(compared.conditions));
    if (!compared.to_ask.empty()) add("Not known: ask", lines_of(compared.to_ask));
    if (beside.paused) add("Its last answer", pause_words(rules, *beside.paused));
    add("Beds now", beds_words(beside.beds));
    add("Distance", way_words(compared));
    add("Suitability", fmt::format("{} of 1,000 points{}", score_words(compared.suitability.points),
                                   compared.order_could_change
                                       ? "; what is not known could change its place in the order"
                                       : ""));
    add("Children living there", group_of(compared));
    if (compared.rating) add("Ofsted", rating_words(*compared.rating));

    HtmlWriter w;
    w.open("section", {{"id", anchor_of(compared)}, {"aria-label", compared.name}});
    write(w, Heading{.text = compared.name, .level = 3});
    write(w, list);
    write(w,
          Details{.summary = "Every rule for " + compared.name, .content = rules_table(compared)});
    write(w, Details{.summary = "How suitability is made up for " + compared.name,
                     .content = suitability_table(compared)});
    w.close("section");
    return std::move(w).finish();
}

}  // namespace wayhome::web
