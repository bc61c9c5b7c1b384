// SPDX-License-Identifier: Apache-2.0
#include "application/triage/answer_known_child.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/queries/known_records.hpp"
#include "application/reasons.hpp"
#include "application/referral/child_of_referral.hpp"
#include "application/referral/record_in_use.hpp"
#include "application/subjects.hpp"
#include "application/triage/may_be_known.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::open_search;

/// Legal authority covers the child, so it goes where the referral goes. False when somebody saved
/// it meanwhile.
bool move_legal_authority(Work& work, const referral::Referral& referral) {
    for (auto period : work.records.periods().of_referral(referral.id)) {
        period.child = *referral.child;
        if (!work.records.periods().save(period)) return false;
    }
    return true;
}

/// Who sent the referral is not locked out of it by a restricted record, nor who was named for the
/// record that is left. Gives those named.
std::vector<AccountId> name_readers(Work& work, const child::Child& left,
                                    const child::Child& joined,
                                    const referral::Referral& referral) {
    auto& children = work.records.children();
    if (!joined.restricted) return {};
    std::vector<AccountId> named{referral.started_by};
    if (left.restricted) {
        for (const auto reader : children.named_readers(left.id)) named.push_back(reader);
    }
    for (const auto reader : named) children.name_reader(joined.id, reader);
    return named;
}

void record_joined(Work& work, const referral::Referral& referral, const child::Child& left,
                   const std::vector<AccountId>& named, const std::string& words) {
    auto entered = child::full_name(left);
    if (left.born) entered += ", born " + in_words(*left.born);
    if (!left.local_number.empty()) entered += ", council’s number " + left.local_number;
    journal::Details details{{"entered_as", std::move(entered)},
                             {"entered_authority", left.authority.text()},
                             {"words", words},
                             {"note", referral.link_reason}};
    for (const auto reader : named) details.emplace_back("named_reader", reader.text());
    work.records.journal().append({work.ids.make<EventId>(),
                                   work.now,
                                   work.actor(),
                                   {journal::SubjectKind::child, left.id.bits()},
                                   std::string{joined_known_child},
                                   referral.id,
                                   referral.child,
                                   std::move(details)});
}

/// Records nobody here may see are still to be told apart from the record that was joined.
void ask_again(Work& work, const referral::Referral& referral, const std::vector<ChildId>& hidden) {
    if (hidden.empty()) return;
    work.records.journal().append(
        about_known_records(work, access::the_system(), referral, may_be_known, hidden));
}

Answer join(Work& work, referral::Referral referral, const child::Child& known,
            const KnownRecords& records, const AnswerKnownChild& wanted) {
    const auto left = work.records.children().by_id(*referral.child);
    expect(left.has_value(), "a referral that was sent has a child");
    if (left->restricted && !known.restricted) {
        return no_because("same_as",
                          "The record of this referral is restricted and the other is not. "
                          "Restrict the other record first, or lift the restriction of this one.");
    }
    auto problems = link_second(work, referral, known.id, wanted.second_open_reason);
    if (!problems.empty()) return no(std::move(problems));

    referral.child = known.id;
    referral.changed = work.now;
    if (!work.records.referrals().save(referral)) return no(Stale{});
    if (!move_legal_authority(work, referral)) return no(Stale{});
    const auto named = name_readers(work, *left, known, referral);
    record_joined(work, referral, *left, named, wanted.how_known);
    ask_again(work, referral, records.hidden);
    return Done{address_of(referral.id) + "/triage", subject_of(referral.id), known.id};
}

Answer tell_apart(Work& work, const referral::Referral& referral, const KnownRecords& records,
                  const AnswerKnownChild& wanted) {
    std::vector<ChildId> others;
    for (const auto& each : records.seen) others.push_back(each.child.id);
    if (records.answers_for_hidden) {
        others.insert(others.end(), records.hidden.begin(), records.hidden.end());
    }
    if (others.empty()) {
        return no_because("same_as", "You may not see this record. Ask the unit lead to answer.");
    }
    Problems problems;
    check_words(wanted.how_known, "how you know that it is another child", "how_known", problems);
    if (!problems.empty()) return no(std::move(problems));

    auto event = about_known_records(work, work.actor(), referral, not_the_same_child, others);
    event.details.emplace_back("words", wanted.how_known);
    work.records.journal().append(event);
    return Done{address_of(referral.id) + "/triage", subject_of(referral.id), referral.child};
}

Answer answer(Work& work, const AnswerKnownChild& wanted) {
    const auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    const auto records = known_records(work, *referral);
    if (records.empty()) return no(Stale{});
    if (wanted.same_as == "nobody") return tell_apart(work, *referral, records, wanted);
    const auto chosen =
        std::find_if(records.seen.begin(), records.seen.end(),
                     [&](const auto& each) { return each.child.id.text() == wanted.same_as; });
    if (chosen == records.seen.end()) {
        return no_because("same_as", "Select the same child, or that none of them is the child");
    }
    return join(work, *referral, chosen->child, records, wanted);
}

}  // namespace

Answer answer_known_child(const Desk& desk, const Asked& asked, const AnswerKnownChild& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return answer(work, wanted); });
}

}  // namespace wayhome::application
