// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/form_engine.hpp"

#include <algorithm>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/readings.hpp"

namespace wayhome::referral {
namespace {

const Answer* answer_to(const Question& question, const Answers& answers) {
    const auto found = answers.find(question.code);
    return found == answers.end() ? nullptr : &found->second;
}

/// A value is stored, and it is one this referral may still choose.
bool has_value(const Field& field, const Answer& answer, const Context& context) {
    if (field.kind == FieldKind::rows) {
        return std::any_of(answer.fields.begin(), answer.fields.end(), [&](const auto& each) {
            return cell_name(each.first, field.code).has_value();
        });
    }
    const auto values = answer.values(field.code);
    if (values.empty()) return false;
    const auto* choice = field.choice(values.front());
    return choice == nullptr || choice->applies == nullptr || choice->applies(context);
}

/// The values of a field, and of its parts and rows, in order.
FieldValues values_of(const FieldValues& all, std::string_view field) {
    if (field.empty()) return all;
    FieldValues found;
    for (const auto& each : all) {
        if (each.first == field || cell_name(each.first, field)) found.push_back(each);
    }
    return found;
}

bool starts_after_start(const Section& section) {
    return section.group != SectionGroup::start;
}

bool start_is_settled(const Context& context) {
    return std::all_of(questions().begin(), questions().end(), [&](const Question& each) {
        return starts_after_start(*section(each.section)) || !is_asked(each, context) ||
               is_settled(each, context);
    });
}

SectionStatus status_of(const std::vector<const Question*>& asked, const Context& context) {
    const auto with = [&](auto holds) { return std::any_of(asked.begin(), asked.end(), holds); };
    const auto doubtful = [&](const Question* each) {
        const auto* answer = answer_to(*each, context.answers);
        return answer != nullptr && answer->doubtful;
    };
    const auto answered = [&](const Question* each) { return is_answered(*each, context.answers); };
    const auto unsettled = [&](const Question* each) { return !is_settled(*each, context); };
    if (with(doubtful)) return SectionStatus::needs_checking;
    if (!with(unsettled)) return SectionStatus::done;
    return with(answered) ? SectionStatus::in_progress : SectionStatus::not_started;
}

}  // namespace

bool is_asked(const Question& question, const Context& context) {
    return question.applies == nullptr || question.applies(context);
}

std::vector<const Question*> applicable(const Context& context) {
    std::vector<const Question*> asked;
    for (const auto& each : questions()) {
        if (is_asked(each, context)) asked.push_back(&each);
    }
    return asked;
}

const Question* next_question(const Context& context, std::string_view code) {
    const auto* here = question(code);
    if (here == nullptr) return nullptr;
    for (const auto* each : applicable(context)) {
        if (each > here) return each;
    }
    return nullptr;
}

const Question* previous_question(const Context& context, std::string_view code) {
    const auto* here = question(code);
    const Question* before = nullptr;
    if (here == nullptr) return before;
    for (const auto* each : applicable(context)) {
        if (each >= here) break;
        before = each;
    }
    return before;
}

bool may_be_sent_short(const Context& context) {
    return context.pathway == Pathway::police_custody || context.urgency != Urgency::planned;
}

bool counts(const Question& question, const Context& context, Extent extent) {
    return is_asked(question, context) &&
           (extent == Extent::whole || question.is_on_short_path(context.pathway));
}

bool is_answered(const Question& question, const Answers& answers) {
    return answer_to(question, answers) != nullptr;
}

bool is_settled(const Question& question, const Context& context) {
    const auto* answer = answer_to(question, context.answers);
    if (answer == nullptr || answer->doubtful) return false;
    return std::all_of(question.fields.begin(), question.fields.end(), [&](const Field& each) {
        return !each.required || !is_asked(each, context) || !is_shown(each, answer->fields) ||
               has_value(each, *answer, context);
    });
}

std::vector<const Question*> unanswered(const Context& context, Extent extent) {
    std::vector<const Question*> open;
    for (const auto& each : questions()) {
        if (counts(each, context, extent) && !is_settled(each, context)) open.push_back(&each);
    }
    return open;
}

const Question* next_needed(const Context& context, std::string_view code) {
    const auto* here = question(code);
    const auto open = unanswered(context, Extent::short_path);
    if (here == nullptr || open.empty() || !may_be_sent_short(context)) return nullptr;
    const auto after =
        std::find_if(open.begin(), open.end(), [&](const Question* each) { return each > here; });
    return after == open.end() ? open.front() : *after;
}

std::vector<Task> task_list(const Context& context, Extent extent) {
    std::vector<Task> tasks;
    const bool started = start_is_settled(context);
    for (const auto& each : sections()) {
        std::vector<const Question*> asked;
        for (const auto& one : questions()) {
            if (one.section == each.code && counts(one, context, extent)) asked.push_back(&one);
        }
        if (asked.empty()) continue;
        const auto open = std::find_if(asked.begin(), asked.end(), [&](const Question* one) {
            return !is_settled(*one, context);
        });
        const bool waits = starts_after_start(each) && !started;
        tasks.push_back({&each, waits ? SectionStatus::cannot_start_yet : status_of(asked, context),
                         open == asked.end() ? asked.front() : *open});
    }
    tasks.push_back({section("check"),
                     unanswered(context, extent).empty() ? SectionStatus::not_started
                                                         : SectionStatus::cannot_start_yet,
                     nullptr});
    return tasks;
}

std::vector<std::string> doubtful_after(std::string_view changed, const FieldValues& before,
                                        const FieldValues& after, const Answers& answers) {
    std::vector<std::string> doubtful;
    for (const auto& each : questions()) {
        if (each.code == changed || !is_answered(each, answers)) continue;
        const bool touched = std::any_of(
            each.depends_on.begin(), each.depends_on.end(), [&](const DependsOn& dependence) {
                return dependence.question == changed &&
                       values_of(before, dependence.field) != values_of(after, dependence.field);
            });
        if (touched) doubtful.push_back(each.code);
    }
    return doubtful;
}

}  // namespace wayhome::referral
