// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/duty_rota.hpp"

#include <algorithm>

#include "application/advance.hpp"
#include "application/case_facts.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

bool triages(const access::Account& account) {
    return !account.closed && (account.roles.has(access::Role::unit_officer) ||
                               account.roles.has(access::Role::unit_lead));
}

CivilDate later(CivilDate day, int days) {
    return std::chrono::sys_days{day} + Days{days};
}

std::string field_of(CivilDate day) {
    return "officer-" + to_iso(day);
}

/// The officer of that id who works here; nothing for nobody, or where there is none.
std::optional<AccountId> officer_here(Work& work, const std::string& id) {
    const auto officer = AccountId::from(id);
    if (!officer) return std::nullopt;
    const auto account = work.records.accounts().by_id(*officer);
    const bool here =
        account && triages(*account) && account->organisation == work.actor().organisation;
    return here ? officer : std::nullopt;
}

std::string text_of(const std::optional<AccountId>& officer) {
    return officer ? officer->text() : std::string{};
}

/// Why that day cannot be kept so; empty where it can.
std::string why_not(Work& work, CivilDate today, CivilDate day, const WantedDutyDay& kept) {
    if (day < today || day > later(today, rota_days - 1)) {
        return "That day is not on the rota any more. Look again.";
    }
    if (text_of(work.records.duty_rota().on_duty(day)) != kept.seen) {
        return "Somebody else changed this day meanwhile. Look at it and save again.";
    }
    if (!kept.officer.empty() && !officer_here(work, kept.officer)) {
        return "Choose an officer of the unit, or nobody";
    }
    return {};
}

void put_on_duty(Work& work, CivilDate day, const std::string& officer) {
    work.records.duty_rota().put(day, officer_here(work, officer));
    work.records.journal().append({work.ids.make<EventId>(),
                                   work.now,
                                   work.actor(),
                                   {journal::SubjectKind::rules, work.ids.make<EventId>().bits()},
                                   "duty_day_kept",
                                   std::nullopt,
                                   std::nullopt,
                                   {{"day", to_iso(day)}, {"officer", officer}}});
}

Answer keep(Work& work, const KeepRota& wanted) {
    if (!access::may(work.actor(), Permission::keep_rota)) return no(Forbidden{});
    const auto today = london_date(work.now);
    Problems problems;
    for (const auto& [day, kept] : wanted.days) {
        if (kept.officer == kept.seen) continue;
        const auto why = why_not(work, today, day, kept);
        if (!why.empty()) problems.push_back({field_of(day), why});
    }
    if (!problems.empty()) return no(std::move(problems));
    for (const auto& [day, kept] : wanted.days) {
        if (kept.officer != kept.seen) put_on_duty(work, day, kept.officer);
    }
    return Done{"/rota", "duty rota", std::nullopt};
}

ShownDutyDay shown_day(Records& records, const std::vector<DutyDay>& kept, CivilDate day) {
    const auto found = std::find_if(kept.begin(), kept.end(),
                                    [&](const DutyDay& each) { return each.day == day; });
    if (found == kept.end()) return {day, std::nullopt, ""};
    const auto account = records.accounts().by_id(found->officer);
    return {day, found->officer, account ? account->name : ""};
}

/// Whether the officer may read the case: nobody is given what they cannot open.
bool may_take(Work& work, const access::Account& officer, const referral::Referral& referral) {
    const auto actor = access::acting(officer, access::OrganisationKind::coordination_unit);
    return access::may(actor, Permission::see_referral, case_facts(work.records, actor, referral));
}

}  // namespace

ShownRota see_rota(const Desk& desk, const access::Actor& actor) {
    ShownRota rota;
    if (!access::may(actor, Permission::see_rota) || !actor.organisation) return rota;
    const auto today = london_date(desk.clock.now());
    desk.registry.read([&](Records& records) {
        rota = {};
        for (const auto& account : records.accounts().of_organisation(*actor.organisation)) {
            if (triages(account)) rota.officers.push_back({account.id, account.name});
        }
        const auto kept = records.duty_rota().between(today, later(today, rota_days - 1));
        for (int ahead = 0; ahead < rota_days; ++ahead) {
            rota.days.push_back(shown_day(records, kept, later(today, ahead)));
        }
    });
    return rota;
}

Answer keep_rota(const Desk& desk, const Asked& asked, const KeepRota& wanted) {
    return perform(desk, asked, Permission::keep_rota,
                   [&](Work& work) { return keep(work, wanted); });
}

Outcome<referral::Referral, Problems> allocate_by_rota(Work& work,
                                                       const referral::Referral& referral) {
    const bool urgent = referral.urgency != referral::Urgency::planned ||
                        referral.pathway != referral::Pathway::welfare;
    const auto officer = work.records.duty_rota().on_duty(london_date(work.now));
    const auto account = officer ? work.records.accounts().by_id(*officer) : std::nullopt;
    if (!urgent || !account || !triages(*account) || !may_take(work, *account, referral)) {
        return referral;
    }

    const Asked by_the_rota{access::the_system(), "", "", work.asked.request};
    Work system{work.records, by_the_rota, work.now, work.ids, work.rules};
    auto allocated = referral;
    allocated.officer = officer;
    return advance(system, allocated, referral::ReferralEvent::allocated,
                   {{"officer", officer->text()}, {"by_rota", "yes"}});
}

}  // namespace wayhome::application
