// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "domain/access/account.hpp"
#include "domain/access/permission.hpp"

namespace wayhome::access {

/// How the actor's organisation stands to one case at this moment.
enum class Relation {
    none,
    referrer,       ///< the actor's organisation made the referral
    authority,      ///< the authority responsible for the child
    unit,           ///< the coordination unit
    home_asked,     ///< a home whose answer is awaited
    home_accepted,  ///< a home that said yes and holds the bed
    home_of_child,  ///< the child is booked in or lives there
    home_formerly   ///< a home whose offer or placement has ended
};

inline constexpr auto relations = code_list<Relation>({
    {Relation::none, "none", "No part in this case"},
    {Relation::referrer, "referrer", "Made the referral"},
    {Relation::authority, "authority", "Responsible authority"},
    {Relation::unit, "unit", "Coordination unit"},
    {Relation::home_asked, "home_asked", "Home that was asked"},
    {Relation::home_accepted, "home_accepted", "Home that accepted"},
    {Relation::home_of_child, "home_of_child", "Home of the child"},
    {Relation::home_formerly, "home_formerly", "Home whose part has ended"},
});

/// How far the case has come.
enum class CaseStage { draft, open, placed, ended };

/// Everything about one case that a right depends on, seen from one actor.
struct CaseFacts {
    Relation relation = Relation::none;
    CaseStage stage = CaseStage::draft;
    bool restricted = false;    ///< only named people may see the child's record
    bool named_reader = false;  ///< the actor is one of them

    /// The record is restricted to others: whatever the relation, nothing of it is shown.
    bool is_closed() const { return restricted && !named_reader; }
};

/// Whether one of the roles carries the verb at all, whatever the case: what menus and lists ask.
bool carries(Roles roles, Permission permission);
/// The verbs a role carries; the page of roles and permissions is made from this.
std::vector<Permission> permissions_of(Role role);

/// Whether the actor may do it to a case that stands so. The only place where access is decided;
/// pages, lists, search, counts and exports all ask here. The system acts where no person could
/// refuse it.
bool may(const Actor& actor, Permission permission, const CaseFacts& facts);

/// Whether the actor may do it where no case is concerned (boards, own lists, service pages).
bool may(const Actor& actor, Permission permission);

/// Which parts of a child's file the actor may read. Rights come with an offer and go with it.
struct Disclosure {
    bool exists = false;    ///< may know that the case exists
    bool identity = false;  ///< name, date of birth, address
    bool contacts = false;  ///< family and professionals
    bool needs = false;     ///< risks, needs, behaviours, wishes
    bool health = false;
    bool offence = false;
    bool law = false;             ///< orders, evidence, approvals
    bool other_children = false;  ///< names of children to keep apart from; never for a home
    bool restriction = false;     ///< why the record was restricted, and who was named for it
};
Disclosure disclosure(const Actor& actor, const CaseFacts& facts);

}  // namespace wayhome::access
