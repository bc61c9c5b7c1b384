// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_certificate.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::print_referral;

std::vector<HomeAsked> homes_asked(Work& work, ReferralId referral) {
    std::vector<HomeAsked> asked;
    for (const auto& offer : work.records.offers().of_referral(referral)) {
        if (!offer.sent) continue;
        const auto home = work.records.homes().by_id(offer.home);
        asked.push_back(
            {home ? home->name : "", offer.sent, offer.answered, offer.status, offer.reason_code});
    }
    return asked;
}

std::string entered(const referral::Answers& answers, const std::string& question,
                    std::string_view field) {
    const auto found = answers.find(question);
    return found == answers.end() ? "" : std::string{found->second.value(field)};
}

void add_ending(Work& work, const referral::Referral& referral, SeenCertificate& certificate) {
    const auto name = referral::referral_events.code_of(referral::ReferralEvent::search_failed);
    const journal::Subject of{journal::SubjectKind::referral, referral.id.bits()};
    for (const auto& each : work.records.journal().of(of)) {
        if (each.event.name != name) continue;
        certificate.failed = each.event.at;
        certificate.by = each.event.by.name;
    }
}

Answer read(Work& work, ReferralId wanted, std::optional<SeenCertificate>& seen) {
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    const auto facts = case_facts(work.records, work.actor(), *referral);
    const bool concerned = facts.relation == access::Relation::referrer ||
                           facts.relation == access::Relation::authority ||
                           facts.relation == access::Relation::unit;
    if (!concerned || !has_certificate(*referral) || !referral->child) return no(NotFound{});
    const auto child = work.records.children().by_id(*referral->child);
    expect(child.has_value(), "a referral that was sent names its child");
    const auto answers = work.records.referrals().answers(wanted);
    const auto force = work.records.organisations().by_id(referral->referred_by);

    const auto may_read = access::disclosure(work.actor(), facts);
    SeenCertificate certificate{
        .referral = *referral,
        .child = *child,
        .force = force ? force->name : "",
        .suite = entered(answers, "detention", "suite"),
        .charged = instant_from_iso(entered(answers, "detention", "charged")),
        .court = instant_from_iso(entered(answers, "detention", "next_court")),
        .serious_harm = entered(answers, "serious_harm", "reason"),
        .homes = homes_asked(work, wanted),
        .failed = referral->changed,
        .by = "",
        .facts = facts,
        .may_read = may_read,
        .law = legal_standing(work, *referral, may_read)};
    add_ending(work, *referral, certificate);
    seen = std::move(certificate);
    return Done{address_of(wanted), subject_of(wanted), referral->child};
}

}  // namespace

bool has_certificate(const referral::Referral& referral) {
    return referral.pathway == referral::Pathway::police_custody &&
           referral.status == referral::ReferralStatus::search_failed;
}

Answer see_certificate(const Desk& desk, const Asked& asked, ReferralId referral,
                       std::optional<SeenCertificate>& seen) {
    return view(desk, asked, permission, [&](Work& work) { return read(work, referral, seen); });
}

}  // namespace wayhome::application
