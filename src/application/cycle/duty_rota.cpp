// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/duty_rota.hpp"

#include <algorithm>

#include "application/advance.hpp"
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

Answer keep(Work& work, const KeepRota& wanted) {
    if (!access::may(work.actor(), Permission::keep_rota)) return no(Forbidden{});
    const auto today = london_date(work.now);
    const auto last = later(today, rota_days - 1);
    Problems problems;
    for (const auto& [day, id] : wanted.officers) {
        if (day < today || day > last) {
            problems.push_back({"", "That day is not on the rota any more. Look again."});
        } else if (!id.empty() && !officer_here(work, id)) {
            problems.push_back({field_of(day), "Choose an officer of the unit, or nobody"});
        }
    }
    if (!problems.empty()) return no(std::move(problems));
    for (const auto& [day, id] : wanted.officers) {
        const auto officer = officer_here(work, id);
        if (work.records.duty_rota().on_duty(day) == officer) continue;
        work.records.duty_rota().put(day, officer);
        work.records.journal().append({work.ids.make<EventId>(),
                                       work.now,
                                       work.actor(),
                                       {journal::SubjectKind::rules, work.ids.make<EventId>().bits()},
                                       "duty_day_kept",
                                       std::nullopt,
                                       std::nullopt,
                                       {{"day", to_iso(day)}, {"officer", id}}});
    }
    return Done{"/rota", "duty rota", std::nullopt};
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
        for (int ahead = 0; ahead < rota_days; ++ahead) {
            const auto day = later(today, ahead);
            ShownDutyDay shown{day, records.duty_rota().on_duty(day), ""};
            const auto account =
                shown.officer ? records.accounts().by_id(*shown.officer) : std::nullopt;
            if (account) shown.name = account->name;
            rota.days.push_back(std::move(shown));
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
    if (!urgent || !account || !triages(*account)) return referral;

    const Asked by_the_rota{access::the_system(), "", "", work.asked.request};
    Work system{work.records, by_the_rota, work.now, work.ids, work.rules};
    auto allocated = referral;
    allocated.officer = officer;
    return advance(system, allocated, referral::ReferralEvent::allocated,
                   {{"officer", officer->text()}, {"by_rota", "yes"}});
}

}  // namespace wayhome::application
