// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral_hub/event_words.hpp"

#include <algorithm>
#include <array>

#include "domain/child/restriction.hpp"
#include "domain/offer/offer.hpp"
#include "domain/order/period.hpp"
#include "domain/placement/change_request.hpp"
#include "domain/placement/placement.hpp"
#include "domain/referral/form/eligibility.hpp"
#include "domain/referral/referral.hpp"
#include "domain/transition/plan.hpp"
#include "kernel/london_time.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decline_words.hpp"

namespace wayhome::web {
namespace {

using journal::SubjectKind;

/// An event of a machine's list in words; as it is called where the list does not know it.
template <class List>
std::string listed(const List& list, const std::string& name) {
    const auto event = list.from(name);
    return event ? std::string{list.words_for(*event)} : name;
}

struct Named {
    std::string_view name;
    std::string_view words;
};

std::string among(const auto& names, const std::string& name) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const Named& each) { return each.name == name; });
    return found == names.end() ? name : std::string{found->words};
}

constexpr std::array hold_names = {
    Named{"placed", "Bed held"},
    Named{"booked", "Hold became a booking"},
    Named{"expired", "Hold ended at its time"},
    Named{"withdrawn", "Hold ended with the offer"},
    Named{"released", "Hold released"},
};

constexpr std::array closure_names = {
    Named{"closed", "Bed closed"},
    Named{"reopened", "Bed reopened"},
    Named{"changed", "Bed closure changed"},
};

constexpr std::array child_names = {
    Named{"may_be_known", "May be a child already known"},
    Named{"not_the_same_child", "Not a child already known"},
    Named{"joined_known_child", "Joined to the record of a child already known"},
};

/// On which list the reason of an event stands; empty where it has none.
std::string_view list_of(const std::string& name) {
    constexpr std::array lists = {
        Named{"declined", "decline"},
        Named{"withdrawn", "withdrawal"},
        Named{"recalled", "recall"},
        Named{"search_failed", "search_failed"},
        Named{"non_arrival", "non_arrival"},
        Named{"departed", "departure"},
        Named{"place_lost", "non_arrival"},
        Named{"failed", "transition_failed"},
        Named{"closed", "handover_excuse"},
        Named{"found_not_eligible", "not_eligible"},
        Named{"found_ineligible_by_first", "not_eligible"},
    };
    for (const auto& each : lists) {
        if (each.name == name) return each.words;
    }
    return {};
}

constexpr std::array in_persons_words = {
    Named{"words", ""},
    Named{"question", "Question: "},
    Named{"answer", "Answer: "},
    Named{"note", ""},
    Named{"declined_words", "The home had declined: "},
    Named{"second_words", "The second officer: "},
    Named{"despite", "Although a test is not met: "},
};

/// What an event of a period of legal authority was about.
void write_period(HtmlWriter& w, const journal::Event& event) {
    const auto kind = order::period_kinds.from(event.detail("kind"));
    const auto starts = instant_from_iso(event.detail("starts"));
    const auto ends = instant_from_iso(event.detail("ends"));
    if (!kind || !starts || !ends) return;
    write(w, Paragraph{std::string{order::period_kinds.words_for(*kind)} + ", " +
                       in_words(*starts) + " to " + in_words(*ends)});
}

/// The legal tests as they stood when triage was finished, those not met first.
void write_tests(HtmlWriter& w, const journal::Event& event) {
    using referral::TestOutcome;
    constexpr std::string_view prefix = "test.";
    List tests;
    for (const auto wanted : {TestOutcome::failed, TestOutcome::not_known, TestOutcome::met}) {
        for (const auto& [name, value] : event.details) {
            if (name.compare(0, prefix.size(), prefix) != 0) continue;
            if (referral::test_outcomes.from(value) != wanted) continue;
            const auto title = event.detail("title_of_" + name);
            tests.items.emplace_back(std::string{title} + ": " +
                                     std::string{referral::test_outcomes.words_for(wanted)});
        }
    }
    if (!tests.items.empty()) write(w, tests);
}

}  // namespace

std::string title_of(const journal::Event& event) {
    switch (event.subject.kind) {
        case SubjectKind::referral:
            return listed(referral::referral_events, event.name);
        case SubjectKind::offer:
            return listed(offer::offer_events, event.name);
        case SubjectKind::placement:
            return listed(placement::placement_events, event.name);
        case SubjectKind::transition_plan:
            return listed(transition::plan_events, event.name);
        case SubjectKind::order:
            return listed(order::period_events, event.name);
        case SubjectKind::hold:
            return among(hold_names, event.name);
        case SubjectKind::bed_closure:
            return among(closure_names, event.name);
        case SubjectKind::child:
            return child::restriction_events.from(event.name)
                       ? listed(child::restriction_events, event.name)
                       : among(child_names, event.name);
        default:
            return event.name;
    }
}

Tag kind_of(const journal::Event& event) {
    const std::string words{journal::subject_kinds.words_for(event.subject.kind)};
    switch (event.subject.kind) {
        case SubjectKind::offer:
            return {words, TagColour::purple};
        case SubjectKind::hold:
        case SubjectKind::bed_closure:
            return {words, TagColour::grey};
        case SubjectKind::placement:
            return {words, TagColour::green};
        case SubjectKind::transition_plan:
            return {words, TagColour::yellow};
        case SubjectKind::order:
            return {words, TagColour::teal};
        default:
            return {words, TagColour::blue};
    }
}

Html said_with(const journal::Event& event, const referral::Rulebook& rules) {
    HtmlWriter w;
    // What falls with a withdrawal carries its reason for the homes; the withdrawal says it here.
    const bool falls = event.detail("because") == "withdrawn";
    const auto reason = event.detail("reason");
    if (!falls && !reason.empty()) {
        const auto list = list_of(event.name);
        write(w, Paragraph{"Reason: " + (list == "decline" ? decline_words(rules, reason)
                                                           : reason_words(rules, list, reason))});
    }
    for (const auto& [name, prefix] : in_persons_words) {
        const auto said = event.detail(name);
        if (!falls && !said.empty()) write(w, Paragraph{std::string{prefix} + std::string{said}});
    }
    write_tests(w, event);
    if (event.subject.kind == SubjectKind::order) write_period(w, event);
    const auto used = event.detail("used_instead");
    if (!used.empty()) {
        write(w, Paragraph{"Used instead: " + reason_words(rules, "alternative", used)});
    }
    for (const auto& [name, label] :
         {Named{"due", "Due: "}, Named{"until", "Until: "}, Named{"expected", "Expected: "},
          Named{"confirmation_due", "It was to be confirmed by: "}, Named{"court", "At court: "}}) {
        const auto at = instant_from_iso(event.detail(name));
        if (at) write(w, Paragraph{std::string{label} + in_words(*at)});
    }
    const auto entered = event.detail("entered_as");
    if (!entered.empty()) {
        write(w, Paragraph{"The referral was entered as " + std::string{entered}});
    }
    if (event.detail("by_rota") == "yes") {
        write(w, Paragraph{"By the duty rota."});
    }
    if (const auto change = placement::change_kinds.from(event.detail("change"))) {
        write(w, Paragraph{std::string{placement::change_kinds.words_for(*change)}});
    }
    if (const auto day = date_from_iso(event.detail("last_day"))) {
        write(w, Paragraph{"New last day: " + in_words(*day)});
    }
    if (event.detail("on_behalf") == "yes") {
        write(w, Paragraph{"By the unit on the referrer's behalf."});
    }
    return std::move(w).finish();
}

}  // namespace wayhome::web
