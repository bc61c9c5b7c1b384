// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/subjects.hpp"
#include "exchange/imports/child_of_row.hpp"
#include "exchange/imports/kind.hpp"
#include "exchange/imports/referral_row.hpp"

namespace wayhome::imports {
namespace {

using referral::ReferralEvent;
using referral::ReferralStatus;

/// The events that lead to the status a referral is taken over in.
void record_way(TakingIn& file, const referral::Referral& referral) {
    const auto event = [&](ReferralEvent what, journal::Details details) {
        record(file,
               {{journal::SubjectKind::referral, referral.id.bits()},
                std::string{referral::referral_events.code_of(what)},
                referral.id,
                referral.child},
               std::move(details));
    };
    event(ReferralEvent::started, {});
    event(ReferralEvent::submitted,
          {{"pathway", std::string{referral::pathways.code_of(referral.pathway)}},
           {"urgency", std::string{referral::urgencies.code_of(referral.urgency)}},
           {"submitted", to_iso(*referral.submitted)}});
    if (referral.status == ReferralStatus::submitted) return;
    event(ReferralEvent::allocated,
          {{"officer", referral.officer ? referral.officer->text() : ""}});
    event(ReferralEvent::found_ready, {});
    event(ReferralEvent::search_opened, {});
}

/// The row says what is there already; refused where it says something else under the reference.
void compare(TakingIn& file, RowReader& row, const referral::Referral& there, const Sent& sent) {
    const auto& said = sent.referral;
    const auto child = there.child ? file.records().children().by_id(*there.child) : std::nullopt;
    const bool same = there.pathway == said.pathway && there.authority == said.authority &&
                      there.referred_by == said.referred_by && there.submitted == said.submitted &&
                      child && is_same_child(*child, row);
    if (same) {
        ++file.report.unchanged;
        return;
    }
    row.refuse("reference", "a new reference, or the particulars the referral there has",
               "Another referral has this reference: correct the reference or the row");
}

std::optional<ReferralId> continued(TakingIn& file, RowReader& row, ChildId child) {
    const auto reference = row.text("continues");
    if (reference.empty()) return std::nullopt;
    const auto earlier = file.records().referrals().by_reference(reference);
    if (earlier && earlier->child == child) return earlier->id;
    row.refuse("continues", "Put the earlier referral of the same child before this row");
    return std::nullopt;
}

void check_no_other_open(TakingIn& file, RowReader& row, const referral::Referral& referral) {
    if (referral.continues || !row.is_empty("continues")) return;
    for (const auto& other : file.records().referrals().of_child(*referral.child)) {
        if (!referral::is_open(other.status)) continue;
        row.refuse("reference", "one open referral for a child",
                   fmt::format("The child has the open referral {}: fill in continues and "
                               "link_reason, or remove the row",
                               other.reference));
        return;
    }
}

void keep(TakingIn& file, RowReader& row, Sent sent) {
    auto& referral = sent.referral;
    const auto child = child_of_row(file, row, referral.authority);
    if (!child) return;
    referral.child = *child;
    referral.continues = continued(file, row, *child);
    referral.link_reason = row.text("link_reason");
    check_no_other_open(file, row, referral);
    if (!row.good()) return;

    auto& referrals = file.records().referrals();
    referrals.add(referral);
    for (const auto& [code, answer] : sent.answers) referrals.put_answer(referral.id, answer);
    record_way(file, referral);
    audit(file, application::subject_of(referral.id), referral.child);
    ++file.report.added;
}

std::vector<referral::Choice> authorities_known(TakingIn& file) {
    std::vector<referral::Choice> known;
    auto& organisations = file.records().organisations();
    for (const auto& each : organisations.of_kind(access::OrganisationKind::authority)) {
        known.push_back({each.code, each.name});
    }
    return known;
}

void take_in(TakingIn& file) {
    ReferralFile of{AnswerColumns{file.table}, {}};
    if (of.answers.names_authorities()) of.authorities = authorities_known(file);
    SeenInFile seen;
    for (const auto& each : file.table.rows) {
        auto row = file.reader(each);
        auto sent = read_referral(file, row, of);
        if (!sent || seen.again(sent->referral.reference, row, "reference")) continue;
        const auto there = file.records().referrals().by_reference(sent->referral.reference);
        if (there) {
            compare(file, row, *there, *sent);
        } else {
            keep(file, row, *std::move(sent));
        }
    }
}

}  // namespace

Kind referrals_kind() {
    return {"referrals",
            "referrals taken over from elsewhere, one row each, with the child",
            referral_columns(),
            AnswerColumns::is_answer,
            "Further columns are answers of the referral form, named question.field (for instance "
            "where_now.kind, or contacts.people.1.name for a cell of a repeated group). Codes of "
            "ticked boxes are parted by spaces.",
            take_in};
}

}  // namespace wayhome::imports
