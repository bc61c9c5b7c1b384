// SPDX-License-Identifier: Apache-2.0
#include "application/child/restrict_child.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "application/tell.hpp"
#include "domain/child/restriction.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using child::RestrictionEvent;

constexpr std::size_t lines_on_a_page = 50;

bool among(const std::vector<AccountId>& accounts, AccountId id) {
    return std::find(accounts.begin(), accounts.end(), id) != accounts.end();
}

Outcome<child::Child, Problems> child_for(Work& work, ChildId id, Permission permission) {
    const auto child = work.records.children().by_id(id);
    if (!child) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *child);
    if (!access::may(work.actor(), permission, facts)) return no(Forbidden{});
    return *child;
}

journal::Event record(Work& work, ChildId child, RestrictionEvent what, journal::Details details) {
    journal::Event event{work.ids.make<EventId>(),
                         work.now,
                         work.actor(),
                         {journal::SubjectKind::child, child.bits()},
                         std::string{child::restriction_events.code_of(what)},
                         std::nullopt,
                         child,
                         std::move(details)};
    work.records.journal().append(event);
    return event;
}

journal::Details naming(AccountId reader) {
    return {{std::string{child::reader_detail}, reader.text()}};
}

/// The person is told without particulars: whose record it is stands behind the link.
void name_as_reader(Work& work, ChildId child, const access::Account& reader) {
    work.records.children().name_reader(child, reader.id);
    const auto event = record(work, child, RestrictionEvent::reader_named, naming(reader.id));
    if (reader.id == work.actor().account) return;
    tell_person(work, event, reader.id, "You were named for a child's restricted record",
                address_of(child) + "/timeline");
}

void end_naming(Work& work, ChildId child, AccountId reader) {
    work.records.children().unname_reader(child, reader);
    record(work, child, RestrictionEvent::reader_unnamed, naming(reader));
}

enum class Restriction { begins, ends };

/// The child whose restriction may begin or end now, for a reason.
Outcome<child::Child, Problems> child_to_change(Work& work, ChildId id, int seen_version,
                                                Restriction wanted, const std::string& words) {
    auto child = child_for(work, id, Permission::restrict_child);
    if (!child) return child;
    const bool stands = child->restricted == (wanted == Restriction::begins);
    if (child->version != seen_version || stands) return no(Stale{});

    Problems problems;
    check_words(words, "why", "words", problems);
    if (!problems.empty()) return no(std::move(problems));
    return child;
}

Outcome<child::Child, Problems> child_to_restrict(Work& work, const RestrictChild& wanted) {
    return child_to_change(work, wanted.child, wanted.seen_version, Restriction::begins,
                           wanted.words);
}

Answer restrict_to_named(Work& work, const RestrictChild& wanted) {
    auto child = child_to_restrict(work, wanted);
    if (!child) return refuse(Failure<Problems>{child.error()});
    const auto keepers =
        without(who_keeps_access(work.records, work.actor(), *child), wanted.removed);

    child->restricted = true;
    if (!work.records.children().save(*child)) return no(Stale{});
    record(work, wanted.child, RestrictionEvent::restricted, {{"words", wanted.words}});
    for (const auto reader : work.records.children().named_readers(wanted.child)) {
        const bool stays = std::any_of(keepers.begin(), keepers.end(),
                                       [&](const auto& each) { return each.account.id == reader; });
        if (!stays) end_naming(work, wanted.child, reader);
    }
    for (const auto& each : keepers) name_as_reader(work, wanted.child, each.account);
    return Done{address_of(wanted.child) + "/access", subject_of(wanted.child), wanted.child};
}

Answer end_restriction(Work& work, const UnrestrictChild& wanted) {
    auto child =
        child_to_change(work, wanted.child, wanted.seen_version, Restriction::ends, wanted.words);
    if (!child) return refuse(Failure<Problems>{child.error()});
    child->restricted = false;
    if (!work.records.children().save(*child)) return no(Stale{});
    record(work, wanted.child, RestrictionEvent::unrestricted, {{"words", wanted.words}});
    return Done{address_of(wanted.child) + "/access", subject_of(wanted.child), wanted.child};
}

Answer name(Work& work, const NameReader& wanted) {
    const auto child = child_for(work, wanted.child, Permission::restrict_child);
    if (!child) return refuse(Failure<Problems>{child.error()});
    const auto account = work.records.accounts().by_username(wanted.username);
    if (!account || account->closed) {
        return no_because("username", "Enter the username of a person who has an account");
    }
    if (!child->restricted) return no(Stale{});
    if (among(work.records.children().named_readers(wanted.child), account->id)) {
        return no_because("username", account->name + " is named already");
    }
    name_as_reader(work, wanted.child, *account);
    return Done{address_of(wanted.child) + "/access", subject_of(wanted.child), wanted.child};
}

/// Whether that person could name people for the record, or end its restriction.
bool can_change_restriction(Work& work, const child::Child& child, const access::Account& reader) {
    const auto at = work.records.organisations().by_id(reader.organisation);
    if (!at) return false;
    const auto actor = access::acting(reader, at->kind);
    return access::may(actor, Permission::restrict_child, case_facts(work.records, actor, child));
}

/// What stands against ending one naming: a record is never locked away from everybody.
std::optional<Problem> problem_without(Work& work, const child::Child& child, AccountId reader) {
    bool somebody = false;
    for (const auto id : work.records.children().named_readers(child.id)) {
        const auto account = work.records.accounts().by_id(id);
        if (id == reader || !account || account->closed) continue;
        if (can_change_restriction(work, child, *account)) return std::nullopt;
        somebody = true;
    }
    if (!somebody) {
        return Problem{"reader",
                       "This is the last person named: nobody could see the record any more. Name "
                       "somebody else first, or end the restriction"};
    }
    return Problem{"reader",
                   "Nobody else who is named could name people or end the restriction. Name a "
                   "manager of the child's council or the unit lead first"};
}

Answer unname(Work& work, const UnnameReader& wanted) {
    const auto child = child_for(work, wanted.child, Permission::restrict_child);
    if (!child) return refuse(Failure<Problems>{child.error()});
    if (!wanted.reader) return no_because("reader", "Choose whose access ends");
    const bool is_named =
        among(work.records.children().named_readers(wanted.child), *wanted.reader);
    if (!child->restricted || !is_named) return no(Stale{});
    if (auto problem = problem_without(work, *child, *wanted.reader)) {
        return no(Problems{std::move(*problem)});
    }
    end_naming(work, wanted.child, *wanted.reader);
    const bool own = wanted.reader == work.actor().account;
    return Done{own ? "/" : address_of(wanted.child) + "/access", subject_of(wanted.child),
                wanted.child};
}

std::string organisation_of(Records& records, const access::Account& account) {
    const auto found = records.organisations().by_id(account.organisation);
    return found ? found->name : "";
}

AccessRecord::Line line_of(Records& records, const ChainedAuditEntry& entry) {
    AccessRecord::Line line{entry, "", ""};
    if (entry.entry.account) {
        const auto account = records.accounts().by_id(*entry.entry.account);
        if (account) line.person = account->name;
    }
    if (entry.entry.organisation) {
        const auto organisation = records.organisations().by_id(*entry.entry.organisation);
        if (organisation) line.organisation = organisation->name;
    }
    return line;
}

}  // namespace

Answer restrict_child(const Desk& desk, const Asked& asked, const RestrictChild& wanted) {
    return perform(desk, asked, Permission::restrict_child,
                   [&](Work& work) { return restrict_to_named(work, wanted); });
}

Answer preview_restriction(const Desk& desk, const Asked& asked, const RestrictChild& wanted,
                           std::optional<RestrictionPreview>& found) {
    return view(desk, asked, Permission::restrict_child, [&](Work& work) -> Answer {
        const auto child = child_to_restrict(work, wanted);
        if (!child) return refuse(Failure<Problems>{child.error()});
        found = {*child, access_after(work.records, work.actor(), *child, wanted.removed)};
        return Done{"", subject_of(wanted.child), wanted.child};
    });
}

Answer unrestrict_child(const Desk& desk, const Asked& asked, const UnrestrictChild& wanted) {
    return perform(desk, asked, Permission::restrict_child,
                   [&](Work& work) { return end_restriction(work, wanted); });
}

Answer name_reader(const Desk& desk, const Asked& asked, const NameReader& wanted) {
    return perform(desk, asked, Permission::restrict_child,
                   [&](Work& work) { return name(work, wanted); });
}

Answer unname_reader(const Desk& desk, const Asked& asked, const UnnameReader& wanted) {
    return perform(desk, asked, Permission::restrict_child,
                   [&](Work& work) { return unname(work, wanted); });
}

Answer see_access_record(const Desk& desk, const Asked& asked, ChildId id, std::int64_t before,
                         AccessRecord& found) {
    return view(desk, asked, Permission::see_access_log, [&](Work& work) -> Answer {
        const auto child = child_for(work, id, Permission::see_access_log);
        if (!child) return refuse(Failure<Problems>{child.error()});
        found = {};
        found.child = *child;
        for (const auto reader : work.records.children().named_readers(id)) {
            if (const auto account = work.records.accounts().by_id(reader)) {
                found.readers.push_back({*account, organisation_of(work.records, *account)});
            }
        }
        if (!child->restricted && child_for(work, id, Permission::restrict_child)) {
            found.would_keep = who_keeps_access(work.records, work.actor(), *child);
        }
        for (const auto& entry : work.records.audit_trail().of_child(id, before, lines_on_a_page)) {
            found.lines.push_back(line_of(work.records, entry));
        }
        return Done{"", subject_of(id), id};
    });
}

}  // namespace wayhome::application
