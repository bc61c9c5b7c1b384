// SPDX-License-Identifier: Apache-2.0
#include "application/referral/form_context.hpp"

#include <algorithm>

#include "application/due/search_cycle.hpp"
#include "application/session/password.hpp"

namespace wayhome::application {
namespace {

/// What courts, the Secretary of State and the child go on changing while a place is sought.
bool goes_on_changing(const referral::Question& question) {
    return question.code == "approval" || question.code == "court" || question.code == "where_now";
}

}  // namespace

std::vector<referral::Choice> council_choices(Records& records) {
    std::vector<referral::Choice> councils;
    for (const auto& each : records.organisations().of_kind(access::OrganisationKind::authority)) {
        councils.push_back({each.code, each.name});
    }
    return councils;
}

referral::Context form_context(const Work& work, const referral::Referral& referral,
                               const referral::Answers& answers) {
    auto context = referral::context_of(referral, answers, work.now);
    context.authorities = council_choices(work.records);
    return context;
}

Problems problems_of(const referral::FieldErrors& errors) {
    Problems problems;
    for (const auto& each : errors) {
        auto id = each.input;
        std::replace(id.begin(), id.end(), '.', '-');
        problems.push_back({std::move(id), each.message});
    }
    return problems;
}

std::string answer_mark(const referral::Answers& answers, const std::string& question) {
    const auto found = answers.find(question);
    if (found == answers.end()) return "none";
    const auto& answer = found->second;
    auto text = to_iso(answer.at) + answer.by.text() + (answer.doubtful ? "doubtful" : "");
    for (const auto& [name, value] : answer.fields) text += '\n' + name + '=' + value;
    return sha256_hex(text);
}

bool may_be_answered(const referral::Referral& referral, const referral::Question& question,
                     const referral::Answers& answers) {
    using enum referral::ReferralStatus;
    if (referral.status == draft) return true;
    const bool names_the_child =
        question.section == "start" || question.code == "name" || question.code == "birth";
    if (names_the_child) return false;
    if (referral.status == info_requested || awaits_whole_review(referral)) return true;
    const bool before_a_place = referral.status == submitted || referral.status == in_triage ||
                                referral.status == ready || referral.status == searching;
    if (!before_a_place) return false;
    const auto found = answers.find(question.code);
    return goes_on_changing(question) || found == answers.end() || found->second.doubtful;
}

}  // namespace wayhome::application
