// SPDX-License-Identifier: Apache-2.0
#include "application/child/restrict_child.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "domain/child/restriction.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using child::RestrictionEvent;

constexpr std::size_t lines_on_a_page = 50;

Outcome<child::Child, Problems> child_for(Work& work, ChildId id, Permission permission) {
    const auto child = work.records.children().by_id(id);
    if (!child) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *child);
    if (!access::may(work.actor(), permission, facts)) return no(Forbidden{});
    return *child;
}

void record(Work& work, ChildId child, RestrictionEvent event, journal::Details details) {
    work.records.journal().append({work.ids.make<EventId>(),
                                   work.now,
                                   work.actor(),
                                   {journal::SubjectKind::child, child.bits()},
                                   std::string{child::restriction_events.code_of(event)},
                                   std::nullopt,
                                   child,
                                   std::move(details)});
}

Answer set_restriction(Work& work, ChildId id, int seen_version, bool restricted,
                       const std::string& words) {
    auto found = work.records.children().by_id(id);
    if (!found) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *found);
    if (!access::may(work.actor(), Permission::restrict_child, facts)) return no(Forbidden{});
    if (found->version != seen_version || found->restricted == restricted) return no(Stale{});

    Problems problems;
    check_words(words, "why", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    found->restricted = restricted;
    if (!work.records.children().save(*found)) return no(Stale{});
    if (restricted && work.actor().account) {
        work.records.children().name_reader(id, *work.actor().account);
    }
    const auto event = restricted ? RestrictionEvent::restricted : RestrictionEvent::unrestricted;
    record(work, id, event, {{"words", words}});
    return Done{address_of(id) + "/access", subject_of(id), id};
}

Answer name(Work& work, const NameReader& wanted) {
    const auto child = child_for(work, wanted.child, Permission::restrict_child);
    if (!child) return refuse(Failure<Problems>{child.error()});
    const auto account = work.records.accounts().by_username(wanted.username);
    if (!account || account->closed) {
        return no_because("username", "Enter the username of a person who has an account");
    }
    work.records.children().name_reader(wanted.child, account->id);
    record(work, wanted.child, RestrictionEvent::reader_named,
           {{std::string{child::reader_detail}, account->id.text()}});
    return Done{address_of(wanted.child) + "/access", subject_of(wanted.child), wanted.child};
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
    return perform(desk, asked, Permission::restrict_child, [&](Work& work) {
        return set_restriction(work, wanted.child, wanted.seen_version, true, wanted.words);
    });
}

Answer unrestrict_child(const Desk& desk, const Asked& asked, const UnrestrictChild& wanted) {
    return perform(desk, asked, Permission::restrict_child, [&](Work& work) {
        return set_restriction(work, wanted.child, wanted.seen_version, false, wanted.words);
    });
}

Answer name_reader(const Desk& desk, const Asked& asked, const NameReader& wanted) {
    return perform(desk, asked, Permission::restrict_child,
                   [&](Work& work) { return name(work, wanted); });
}

Answer see_access_record(const Desk& desk, const Asked& asked, ChildId id, std::int64_t before,
                         AccessRecord& found) {
    return view(desk, asked, Permission::see_access_log, [&](Work& work) -> Answer {
        const auto child = child_for(work, id, Permission::see_access_log);
        if (!child) return refuse(Failure<Problems>{child.error()});
        found.child = *child;
        for (const auto reader : work.records.children().named_readers(id)) {
            if (const auto account = work.records.accounts().by_id(reader)) {
                found.readers.push_back(*account);
            }
        }
        for (const auto& entry : work.records.audit_trail().of_child(id, before, lines_on_a_page)) {
            found.lines.push_back(line_of(work.records, entry));
        }
        return Done{"", subject_of(id), id};
    });
}

}  // namespace wayhome::application
