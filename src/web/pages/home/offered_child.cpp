// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/offered_child.hpp"

#include <fmt/format.h>

#include "domain/matching/eligibility_rule.hpp"
#include "kernel/london_time.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/unit/compare_parts.hpp"

namespace wayhome::web {
namespace {

using application::DisclosedSection;
using application::OfferToHome;

constexpr auto voice_section = "voice";
constexpr auto own_words_field = "words";

const DisclosedSection* voice(const OfferToHome& page) {
    const bool has_voice = !page.sections.empty() && page.sections.front().code == voice_section;
    return has_voice ? &page.sections.front() : nullptr;
}

Html voice_of(const OfferToHome& page) {
    const auto heading = render(Heading{.text = "What the child says"});
    const auto* const said = voice(page);
    if (said == nullptr) {
        return joined({heading, render(InsetText{"The referral does not hold the child's own words "
                                                 "yet, nor why they were not obtained."})});
    }
    Html words;
    SummaryList others;
    for (const auto& question : said->questions) {
        for (const auto& line : question.lines) {
            if (line.field == own_words_field) {
                words = render(InsetText{line.words});
            } else {
                others.rows.push_back({line.label, line.words});
            }
        }
    }
    return joined({heading, words, render(others)});
}

std::string age_of(const std::optional<int>& age) {
    return age ? fmt::format("{} years", *age) : "Not known";
}

Html child_of(const OfferToHome& page, Instant now) {
    const auto& seen = page.seen;
    SummaryList list;
    const auto add = [&](std::string key, Content value) {
        list.rows.push_back({std::move(key), std::move(value)});
    };
    if (seen.may_read.identity) {
        add("Name", child::full_name(seen.child));
        add("Date of birth", seen.child.born ? in_words(*seen.child.born) : "Not known");
    }
    std::optional<int> age;
    if (seen.child.born) age = age_on(*seen.child.born, london_date(now));
    add("Age", age_of(age));
    add("Sex as recorded", std::string{child::sexes.words_for(seen.child.sex)});
    add("Pathway", std::string{referral::pathways.words_for(seen.referral.pathway)});
    add("How soon", std::string{referral::urgencies.words_for(seen.referral.urgency)});
    if (seen.referral.needed_by) add("Needed by", moment(seen.referral.needed_by));
    add("Responsible council", page.authority_name);
    const auto stage =
        seen.may_read.identity
            ? Paragraph{"Your home said yes, so the child's name and address are shown."}
            : Paragraph{
                  "Name, date of birth, address and contacts are shown once your home has "
                  "said yes. What you need to decide is below."};
    return joined({render(Heading{.text = "The child"}), render(stage), render(list)});
}

Html needs_of(const OfferToHome& page) {
    HtmlWriter w;
    write(w, Heading{.text = "Needs and risks", .id = "needs"});
    if (page.sections.empty()) {
        write(w, Paragraph{"The referral holds no answers on needs and risks yet: ask the unit."});
    }
    for (const auto& section : page.sections) {
        if (section.code == voice_section) continue;
        SummaryList list;
        for (const auto& question : section.questions) {
            for (const auto& line : question.lines) list.rows.push_back({line.label, line.words});
        }
        if (!list.rows.empty()) write(w, SummaryCard{section.title, 3, {}, list});
    }
    return std::move(w).finish();
}

Html group_of(const OfferToHome& page) {
    Table table{.id = "group", .caption = "The children already there, in least detail"};
    table.columns = {{"Unit"}, {"Bed"}, {"Age"}, {"Sex"}, {"Stay"}};
    table.words_when_empty = "No child lives in your home or is expected.";
    for (const auto& member : page.group) {
        table.rows.push_back({member.unit, member.bed, age_of(member.age),
                              std::string{child::sexes.words_for(member.sex)},
                              member.is_expected ? "Expected" : "Lives here"});
    }
    return render(table);
}

Html staffing_of(const OfferToHome& page) {
    const auto& advice = page.advice;
    if (!advice.half_beds_of_staff) {
        return render(
            Paragraph{"Staff on shift: not known here. Your home has not entered it, so "
                      "nothing was counted; you know who is on tonight."});
    }
    auto words = fmt::format("Staff on shift are enough for {}.",
                             matching::staff_of(*advice.half_beds_of_staff));
    if (advice.half_beds_spare_after) {
        const int spare = *advice.half_beds_spare_after;
        words += spare == 0  ? std::string{" With this child no staff would be spare."}
                 : spare < 0 ? fmt::format(" With this child you would be short of staff for {}.",
                                           matching::staff_of(-spare))
                             : fmt::format(" With this child staff for {} would be spare.",
                                           matching::staff_of(spare));
    } else {
        words += " How much staff this child needs is not known: ask the unit.";
    }
    return render(Paragraph{words});
}

Html impact_of(const OfferToHome& page) {
    if (!offer::awaits_answer(page.seen.offer.status)) return {};
    List findings;
    for (const auto& each : page.advice.group) {
        findings.items.emplace_back(mix_words(each));
    }
    return joined({
        render(Heading{.text = "Impact on your home tonight", .id = "impact"}),
        render(Paragraph{"What the comparison finds. It is advice; you know the children.", true}),
        findings.items.empty()
            ? render(Paragraph{"No effect on the children living there is known."})
            : render(findings),
        staffing_of(page),
    });
}

std::string state_of(const placement::BedDay& day) {
    const std::string words{placement::bed_states.words_for(day.state)};
    if (!day.closed_for) return words;
    return fmt::format("{}: {}", words, home::closure_reasons.words_for(*day.closed_for));
}

Html beds_of(const OfferToHome& page) {
    Table table{.id = "beds", .caption = "Your beds now"};
    table.columns = {{"Bed"}, {"Unit"}, {"State"}};
    table.first_cell_is_heading = true;
    for (const auto& day : page.beds.beds) {
        if (day.state == placement::BedState::retired) continue;
        const auto* const bed = page.seen.home.bed(day.bed);
        const auto* const unit = page.seen.home.unit(bed->unit);
        table.rows.push_back({bed->name, unit == nullptr ? "" : unit->name, state_of(day)});
    }
    return render(table);
}

}  // namespace

Html offered_child(const OfferToHome& page, Instant now) {
    return joined({voice_of(page), child_of(page, now), needs_of(page), impact_of(page),
                   group_of(page), beds_of(page)});
}

}  // namespace wayhome::web
