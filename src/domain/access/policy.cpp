// SPDX-License-Identifier: Apache-2.0
#include "domain/access/policy.hpp"

#include <algorithm>
#include <array>

namespace wayhome::access {
namespace {

using enum Permission;

struct Grant {
    Role role;
    std::span<const Permission> verbs;
};

constexpr std::array everybody = {see_own_work, see_roles, see_services, move_demonstration_clock};
constexpr std::array referring = {
    start_referral,      edit_referral,  send_referral,     see_referral,
    see_timeline,        print_referral, attach_document,   answer_information_request,
    withdraw_referral,   take_up_place,  see_own_referrals, compare_homes,
    record_authority,    confirm_search, cancel_booking,    ask_change,
    appeal_ineligibility};
constexpr std::array overseeing_own = {
    see_own_referrals, see_referral,   see_timeline,   print_referral,      withdraw_referral,
    take_up_place,     compare_homes,  restrict_child, see_access_log,      record_authority,
    confirm_search,    cancel_booking, ask_change,     appeal_ineligibility};
constexpr std::array coordinating = {
    see_board,         see_referral,        see_timeline,      print_referral, attach_document,
    allocate_referral, ask_information,     judge_eligibility, open_search,    compare_homes,
    send_offer,        answer_extension,    review_decline,    recall_offer,   see_offer,
    see_all_beds,      withdraw_referral,   record_authority,  see_rota,       cancel_booking,
    see_proposed_plan, act_on_proposed_plan};
constexpr std::array leading = {fail_search,   restrict_child, see_access_log, stop_ceasing,
                                reopen_search, judge_appeal,   keep_rota,      agree_change};
constexpr std::array deciding = {see_home_offers, see_offer,    decide_offer,   see_beds,
                                 close_bed,       see_register, record_arrival, record_departure,
                                 see_referral,    see_timeline, print_referral, record_late_arrival,
                                 ask_change};
constexpr std::array recording = {see_home_offers,  see_offer,    see_beds,
                                  close_bed,        see_register, record_arrival,
                                  record_departure, see_referral, see_timeline};
constexpr std::array answering_for_home = {see_home_offers, see_beds, answer_escalation};
constexpr std::array inspecting = {see_all_beds};
constexpr std::array writing_plans = {see_transition_plan, write_transition_plan};
constexpr std::array agreeing_plans = {see_transition_plan, agree_transition_plan};
constexpr std::array closing_cases = {confirm_plan_outcome};
constexpr std::array reading_plans = {see_transition_plan};

constexpr std::array grants = {
    Grant{Role::referrer, referring},
    Grant{Role::authority_manager, overseeing_own},
    Grant{Role::ycs_officer, referring},
    Grant{Role::custody_sergeant, referring},
    Grant{Role::unit_officer, coordinating},
    Grant{Role::unit_lead, coordinating},
    Grant{Role::unit_lead, leading},
    Grant{Role::home_decision_maker, deciding},
    Grant{Role::home_recorder, recording},
    Grant{Role::inspector, inspecting},
    Grant{Role::referrer, writing_plans},
    Grant{Role::authority_manager, writing_plans},
    Grant{Role::ycs_officer, writing_plans},
    Grant{Role::authority_manager, agreeing_plans},
    Grant{Role::unit_officer, agreeing_plans},
    Grant{Role::unit_lead, agreeing_plans},
    Grant{Role::unit_officer, closing_cases},
    Grant{Role::unit_lead, closing_cases},
    Grant{Role::home_decision_maker, reading_plans},
    Grant{Role::home_recorder, reading_plans},
    Grant{Role::responsible_individual, answering_for_home},
};

bool among(std::span<const Permission> verbs, Permission permission) {
    return std::find(verbs.begin(), verbs.end(), permission) != verbs.end();
}

bool role_carries(Role role, Permission permission) {
    if (among(everybody, permission)) return true;
    return std::any_of(grants.begin(), grants.end(), [&](const Grant& grant) {
        return grant.role == role && among(grant.verbs, permission);
    });
}

/// Roles act only for the kind of organisation they belong to: a home's manager has no board even
/// if an account was wrongly given a unit role.
bool fits(Role role, OrganisationKind kind) {
    switch (role) {
        case Role::referrer:
        case Role::authority_manager:
            return kind == OrganisationKind::authority;
        case Role::unit_officer:
        case Role::unit_lead:
            return kind == OrganisationKind::coordination_unit;
        case Role::home_decision_maker:
        case Role::home_recorder:
        case Role::responsible_individual:
            return kind == OrganisationKind::home;
        case Role::ycs_officer:
            return kind == OrganisationKind::youth_custody_service;
        case Role::custody_sergeant:
            return kind == OrganisationKind::police;
        case Role::court_officer:
            return kind == OrganisationKind::court;
        case Role::health_partner:
            return kind == OrganisationKind::health;
        case Role::inspector:
            return kind == OrganisationKind::inspectorate;
        default:
            return true;
    }
}

bool carries_for(const Actor& actor, Permission permission) {
    if (among(everybody, permission)) return !actor.roles.none();
    return std::any_of(roles.begin(), roles.end(), [&](const auto& each) {
        return actor.roles.has(each.value) && fits(each.value, actor.kind) &&
               role_carries(each.value, permission);
    });
}

bool by_those_who_asked(Relation relation) {
    return relation == Relation::referrer || relation == Relation::authority;
}

bool by_a_home_with_a_live_part(Relation relation) {
    return relation == Relation::home_asked || relation == Relation::home_accepted ||
           relation == Relation::home_of_child;
}

/// Whether a party that stands so may do it to a case at this stage.
bool allows(Permission permission, Relation relation, CaseStage stage) {
    const bool unit = relation == Relation::unit;
    switch (permission) {
        case edit_referral:
        case send_referral:
        case answer_information_request:
        case take_up_place:
            return relation == Relation::referrer;
        case confirm_search:
        case appeal_ineligibility:
            return by_those_who_asked(relation);
        case cancel_booking:
            return by_those_who_asked(relation) || (unit && stage != CaseStage::draft);
        case ask_change:
            return by_those_who_asked(relation) || relation == Relation::home_of_child;
        case attach_document:
            return relation == Relation::referrer || (unit && stage != CaseStage::draft);
        case withdraw_referral:
            return by_those_who_asked(relation) || (unit && stage != CaseStage::draft);
        case see_referral:
        case see_timeline:
        case print_referral:
            if (unit) return stage != CaseStage::draft;
            return by_those_who_asked(relation) || by_a_home_with_a_live_part(relation);
        case compare_homes:
            return by_those_who_asked(relation) || (unit && stage != CaseStage::draft);
        case allocate_referral:
        case ask_information:
        case judge_eligibility:
        case open_search:
        case fail_search:
        case send_offer:
        case answer_extension:
        case review_decline:
        case recall_offer:
        case stop_ceasing:
        case reopen_search:
        case judge_appeal:
        case agree_change:
        case see_proposed_plan:
        case act_on_proposed_plan:
            return unit && stage != CaseStage::draft;
        case see_offer:
            return unit || by_a_home_with_a_live_part(relation);
        case answer_escalation:
            return by_a_home_with_a_live_part(relation) || relation == Relation::home_formerly;
        case decide_offer:
            return relation == Relation::home_asked;
        case record_authority:
            if (stage == CaseStage::draft || stage == CaseStage::ended) return false;
            return unit || by_those_who_asked(relation);
        case record_arrival:
        case record_departure:
        case record_late_arrival:
            return relation == Relation::home_of_child;
        case see_transition_plan:
            return by_those_who_asked(relation) || unit || relation == Relation::home_of_child;
        case write_transition_plan:
            return by_those_who_asked(relation);
        case agree_transition_plan:
            return by_those_who_asked(relation) || unit;
        case confirm_plan_outcome:
            return unit && stage == CaseStage::placed;
        case restrict_child:
        case see_access_log:
            return relation == Relation::authority || (unit && stage != CaseStage::draft);
        default:
            return false;
    }
}

}  // namespace

bool carries(Roles held, Permission permission) {
    return std::any_of(roles.begin(), roles.end(), [&](const auto& each) {
        return held.has(each.value) && role_carries(each.value, permission);
    });
}

std::vector<Permission> permissions_of(Role role) {
    std::vector<Permission> held;
    for (const auto& each : permissions) {
        if (role_carries(role, each.value)) held.push_back(each.value);
    }
    return held;
}

bool may(const Actor& actor, Permission permission) {
    return actor.is_system() || carries_for(actor, permission);
}

bool may(const Actor& actor, Permission permission, const CaseFacts& facts) {
    if (actor.is_system()) return true;
    if (!carries_for(actor, permission)) return false;
    if (facts.is_closed()) return false;
    return allows(permission, facts.relation, facts.stage);
}

Disclosure disclosure(const Actor& actor, const CaseFacts& facts) {
    const bool reads = may(actor, see_referral, facts) || may(actor, see_offer, facts);
    if (!reads) return {};

    Disclosure parts{.exists = true, .needs = true, .health = true, .offence = true};
    parts.other_children = by_those_who_asked(facts.relation) || facts.relation == Relation::unit;
    parts.restriction = facts.relation == Relation::authority || facts.relation == Relation::unit;
    const bool trusted = parts.other_children || facts.relation == Relation::home_of_child;
    parts.identity = trusted || facts.relation == Relation::home_accepted;
    parts.contacts = trusted;
    parts.law = trusted || facts.relation == Relation::home_accepted;
    const bool recorder_only =
        actor.roles.has(Role::home_recorder) && !actor.roles.has(Role::home_decision_maker);
    if (recorder_only) {
        parts.offence = false;
        parts.health = facts.relation == Relation::home_of_child;
    }
    return parts;
}

}  // namespace wayhome::access
