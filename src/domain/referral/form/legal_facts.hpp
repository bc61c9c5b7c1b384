// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/context.hpp"
#include "domain/referral/form/legal_status.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// Where the approval of the Secretary of State for a child under 13 stands.
enum class ApprovalState { written, spoken, applied_for, placed, not_applied };
inline constexpr auto approval_states = code_list<ApprovalState>({
    {ApprovalState::written, "written", "Approved in writing"},
    {ApprovalState::spoken, "spoken", "Approved by word of mouth"},
    {ApprovalState::applied_for, "applied_for", "Applied for"},
    {ApprovalState::placed, "placed", "Placed by the Secretary of State"},
    {ApprovalState::not_applied, "not_applied", "Not applied for"},
});

/// Where the application for a section 25 order stands.
enum class ApplicationState { not_made, made, listed, interim_order, order, refused };
inline constexpr auto application_states = code_list<ApplicationState>({
    {ApplicationState::not_made, "not_made", "No application yet"},
    {ApplicationState::made, "made", "Application made, no hearing date yet"},
    {ApplicationState::listed, "listed", "Hearing listed"},
    {ApplicationState::interim_order, "interim_order", "Interim order made"},
    {ApplicationState::order, "order", "Order made"},
    {ApplicationState::refused, "refused", "Application refused"},
});

/// Whether the child is kept secure before a court decides.
enum class WithoutOrder { in_use, intended, no };
inline constexpr auto withouts_order = code_list<WithoutOrder>({
    {WithoutOrder::in_use, "in_use", "Yes, and is in secure accommodation now"},
    {WithoutOrder::intended, "intended", "Yes, that is intended"},
    {WithoutOrder::no, "no", "No"},
});

enum class RemandSet { set_1, set_2, not_known };
inline constexpr auto remand_sets = code_list<RemandSet>({
    {RemandSet::set_1, "set_1", "First set"},
    {RemandSet::set_2, "set_2", "Second set"},
    {RemandSet::not_known, "not_known", "Not known"},
});

/// The limbs of section 25(1), each as answered.
struct Section25Facts {
    std::optional<Known> history;  ///< of absconding: the behaviour itself
    std::optional<Known> likely_to_abscond;
    std::optional<Known> significant_harm;
    std::optional<Known> injury;
};

struct RemandFacts {
    std::optional<RemandSet> set;
    std::optional<Known> custody_likely;
    std::optional<Known> grave_offence;
    std::optional<Known> bail_history;
    std::optional<Known> imprisonable;
    std::optional<Known> necessary;
    std::optional<Known> represented;
};

/// What the law asks of a referral, as answered; nothing is decided here.
struct LegalFacts {
    std::optional<LegalStatus> status;
    std::optional<Known> accommodated_by_own_wish;  ///< section 20(5)
    Section25Facts section_25;
    std::optional<ApplicationState> application;
    std::optional<CivilDate> order_until;
    std::optional<Known> represented;

    std::optional<WithoutOrder> without_order;
    std::optional<Hours> hours_used;  ///< without an order, in the last 28 days
    std::optional<Instant> secure_since;

    Known approval_needed = Known::not_known;  ///< under 13 on the day needed
    std::optional<ApprovalState> approval;
    std::string approval_reference;
    std::string approval_spoken_by;
    std::optional<Instant> approval_spoken_at;

    RemandFacts remand;
    std::optional<Known> serious_harm;  ///< police custody: the public needs protection from it
    std::optional<Instant> next_court;  ///< hearing, next hearing, or time at court
    std::optional<CivilDate> sentence_ends;  ///< late release where given, else the sentence's end
    std::string lawful_basis;                ///< code; empty where none was recorded
};

LegalFacts legal_facts_from(const Context& context);

}  // namespace wayhome::referral
