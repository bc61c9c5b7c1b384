// SPDX-License-Identifier: Apache-2.0
#include "application/referral/child_of_referral.hpp"

#include "application/case_facts.hpp"
#include "application/reasons.hpp"
#include "application/referral/record_in_use.hpp"
#include "domain/child/name_sound.hpp"
#include "domain/referral/form/readings.hpp"

namespace wayhome::application {
namespace {

using referral::entered;

void take_over_name(child::Child& child, const referral::Answers& answers) {
    child.given_names =
        Confidential<std::string>{std::string{entered(answers, "name", "given_names")}};
    child.family_name =
        Confidential<std::string>{std::string{entered(answers, "name", "family_name")}};
    child.sounds_like = child::sound_key(child.given_names.opened(), child.family_name.opened());
}

void take_over_birth(child::Child& child, const referral::Answers& answers) {
    child.born = referral::day_entered(answers, "birth", "born");
    child.sex =
        referral::chosen(child::sexes, answers, "birth", "sex").value_or(child::Sex::unknown);
}

/// A council's number that is left empty takes none away that the record has.
void take_over_council(child::Child& child, const referral::Referral& referral,
                       const referral::Answers& answers) {
    child.authority = referral.authority;
    const auto number = entered(answers, "authority", "local_number");
    if (!number.empty()) child.local_number = number;
}

/// Only what was just answered corrects a record: an older answer of this referral says nothing
/// new.
void take_over(child::Child& child, std::string_view just_answered,
               const referral::Referral& referral, const referral::Answers& answers) {
    if (just_answered == "name") take_over_name(child, answers);
    if (just_answered == "birth") take_over_birth(child, answers);
    if (just_answered == "background") {
        child.ethnicity = entered(answers, "background", "ethnicity");
    }
    if (just_answered == "authority") take_over_council(child, referral, answers);
}

/// A record that several referrals share is corrected by the council that answers for the child;
/// one that only this referral has, by whoever refers.
bool may_correct(Work& work, const child::Child& child) {
    return work.actor().organisation == child.authority ||
           work.records.referrals().of_child(child.id).size() <= 1;
}

}  // namespace

std::optional<child::Child> entered_child(Work& work, const referral::Referral& referral,
                                          const referral::Answers& answers) {
    if (!answers.contains("name") || !answers.contains("birth")) return std::nullopt;
    child::Child made{.id = work.ids.make<ChildId>(), .authority = referral.authority};
    for (const auto& [question, answer] : answers) {
        take_over(made, question, referral, answers);
    }
    return made;
}

std::optional<referral::Referral> other_open_referral(Records& records, ChildId child,
                                                      ReferralId but) {
    for (auto& each : records.referrals().of_child(child)) {
        if (each.id != but && referral::is_open(each.status)) return each;
    }
    return std::nullopt;
}

Problems link_second(Work& work, referral::Referral& referral, ChildId child,
                     const std::string& reason) {
    Problems problems;
    const auto open = other_open_referral(work.records, child, referral.id);
    if (!open) return problems;
    check_words(reason, "why a second referral is needed", "second_open_reason", problems);
    referral.continues = open->id;
    referral.link_reason = reason;
    return problems;
}

std::vector<KnownChild> known_children(Work& work, const child::Child& entered) {
    std::vector<KnownChild> known;
    const auto candidates = work.records.children().candidates_like(entered);
    for (auto& match : child::likely_duplicates(entered, candidates)) {
        const auto facts = case_facts(work.records, work.actor(), match.child);
        if (!access::may(work.actor(), access::Permission::see_referral, facts)) continue;
        if (record_in_use(work.records, match.child.id) != match.child.id) continue;
        auto open = other_open_referral(work.records, match.child.id, ReferralId{IdBits{}});
        known.push_back({std::move(match), std::move(open)});
    }
    return known;
}

ChildRecord keep_child(Work& work, referral::Referral& referral, const referral::Answers& answers,
                       std::string_view just_answered) {
    if (referral.child) {
        auto child = work.records.children().by_id(*referral.child);
        if (child && may_correct(work, *child)) {
            take_over(*child, just_answered, referral, answers);
            work.records.children().save(*child);
        }
        return ChildRecord::kept;
    }
    const auto entered = entered_child(work, referral, answers);
    if (!entered) return ChildRecord::not_yet;
    if (!known_children(work, *entered).empty()) return ChildRecord::decide_first;
    if (!answers.contains("authority")) return ChildRecord::not_yet;
    work.records.children().add(*entered);
    referral.child = entered->id;
    return ChildRecord::kept;
}

}  // namespace wayhome::application
