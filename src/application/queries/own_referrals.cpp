// SPDX-License-Identifier: Apache-2.0
#include "application/queries/own_referrals.hpp"

#include "application/case_facts.hpp"
#include "application/queries/visible_board.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

constexpr std::size_t rows_of_a_page = 20;
constexpr std::size_t most_drafts = 100;

std::string words_for(const std::optional<child::Child>& child,
                      const access::Disclosure& may_read) {
    if (!child) return {};
    return may_read.identity ? child::full_name(*child) : child::initials(*child);
}

void add_row(Records& records, const access::Actor& actor, const referral::Referral& referral,
             const std::optional<child::Child>& child, std::string officer, OwnReferrals& own) {
    const auto facts = case_facts(records, actor, referral);
    if (!access::may(actor, Permission::see_referral, facts)) return;
    own.rows.push_back(
        {referral, words_for(child, access::disclosure(actor, facts)), std::move(officer)});
}

/// The name of a draft's child before there is a record: as entered.
std::string name_entered(const referral::Answers& answers) {
    const auto found = answers.find("name");
    if (found == answers.end()) return {};
    const auto& answer = found->second;
    return std::string{answer.value("given_names")} + " " +
           std::string{answer.value("family_name")};
}

void add_drafts(Records& records, const access::Actor& actor, OwnReferrals& own) {
    for (const auto& each : records.referrals().drafts_of(*actor.organisation, most_drafts)) {
        const auto child = each.child ? records.children().by_id(*each.child) : std::nullopt;
        add_row(records, actor, each, child, "", own);
        const bool added = !own.rows.empty() && own.rows.back().referral.id == each.id;
        if (added && !child) {
            own.rows.back().child = name_entered(records.referrals().answers(each.id));
        }
    }
}

void add_tab(RememberedBoard::Reading& board, const access::Actor& actor, BoardFilter filter,
             BoardTab tab, std::optional<PageStart> start, OwnReferrals& own) {
    filter.tab = tab;
    const auto visible = visible_rows(board, actor, filter, start, rows_of_a_page);
    own.next = visible.next;
    for (const auto& each : visible.rows) {
        add_row(board.records(), actor, each.referral, each.child, each.officer_name, own);
    }
}

}  // namespace

OwnReferrals own_referrals(const Desk& desk, const access::Actor& actor,
                           std::optional<BoardTab> tab, std::optional<PageStart> start) {
    OwnReferrals own;
    if (!actor.organisation || !access::may(actor, Permission::see_own_referrals)) return own;
    desk.registry.read([&](Records& records) {
        own = {};
        BoardFilter filter;
        if (actor.kind == access::OrganisationKind::authority) {
            filter.authority = actor.organisation;
        } else {
            filter.referred_by = actor.organisation;
        }
        RememberedBoard::Reading board{desk.remembered_board, records};
        own.counts = visible_counts(board, actor, filter);
        own.drafts = static_cast<int>(
            records.referrals().drafts_of(*actor.organisation, most_drafts).size());
        if (tab) {
            add_tab(board, actor, filter, *tab, start, own);
        } else {
            add_drafts(records, actor, own);
        }
    });
    return own;
}

}  // namespace wayhome::application
