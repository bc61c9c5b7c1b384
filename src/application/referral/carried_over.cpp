// SPDX-License-Identifier: Apache-2.0
#include "application/referral/carried_over.hpp"

#include <algorithm>
#include <array>

#include "application/case_facts.hpp"
#include "application/referral/form_context.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr std::array<std::string_view, 9> said_afresh = {
    "where_now", "own_words",         "court",     "approval",    "sentence",
    "remand",    "remand_conditions", "detention", "serious_harm"};

bool may_be_carried(const referral::Question& question) {
    return question.section != "start" && question.section != "permission" &&
           std::find(said_afresh.begin(), said_afresh.end(), question.code) == said_afresh.end();
}

}  // namespace

std::optional<referral::Referral> earlier_referral(Work& work, ChildId child, ReferralId but) {
    for (const auto& each : work.records.referrals().of_child(child)) {
        if (each.id == but || !each.submitted) continue;
        const auto facts = case_facts(work.records, work.actor(), each);
        const auto parts = access::disclosure(work.actor(), facts);
        if (parts.identity && parts.contacts && parts.law) return each;
    }
    return std::nullopt;
}

std::vector<referral::Answer> carried_over(Work& work, const referral::Referral& referral,
                                           const referral::Answers& own,
                                           const referral::Referral& earlier) {
    const auto context = form_context(work, referral, own);
    const auto theirs = work.records.referrals().answers(earlier.id);
    std::vector<referral::Answer> carried;
    for (const auto* question : referral::applicable(context)) {
        const auto found = theirs.find(question->code);
        if (found == theirs.end() || own.contains(question->code) || !may_be_carried(*question)) {
            continue;
        }
        auto answer = found->second;
        answer.source =
            "Referral " + earlier.reference + ", answered " + in_words(london_date(answer.at));
        answer.at = work.now;
        answer.by = *work.actor().account;
        answer.doubtful = question->section != "identity";
        carried.push_back(std::move(answer));
    }
    return carried;
}

}  // namespace wayhome::application
