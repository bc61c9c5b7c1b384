// SPDX-License-Identifier: Apache-2.0
#include "application/queries/home_offers.hpp"

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr std::size_t most_offers = 200;

/// Those who decide and record have the offer's page; who answers for the home above them has what
/// was taken to them.
std::string page_of(const access::Actor& actor, const offer::Offer& offer,
                    const access::CaseFacts& facts) {
    if (access::may(actor, access::Permission::see_offer)) return address_of(offer.id);
    const bool told_above =
        offer.status == offer::OfferStatus::escalated || offer.status == offer::OfferStatus::lapsed;
    const bool reads =
        told_above && access::may(actor, access::Permission::answer_escalation, facts);
    return reads ? escalation_address_of(offer.id) : "";
}

HomeOffer line_of(Records& records, const access::Actor& actor, const OfferRow& row,
                  CivilDate today) {
    const auto facts = case_facts(records, actor, row.referral);
    HomeOffer line{row.offer, row.referral.reference,           row.referral.pathway,
                   "",        page_of(actor, row.offer, facts), std::nullopt};
    if (!row.child || !access::may(actor, access::Permission::see_offer, facts)) return line;
    line.initials = child::initials(*row.child);
    if (row.child->born) line.age = age_on(*row.child->born, today);
    return line;
}

}  // namespace

std::vector<HomeOffer> home_offers(const Desk& desk, const access::Actor& actor) {
    std::vector<HomeOffer> lines;
    const bool lists = access::may(actor, access::Permission::see_home_offers);
    if (!lists || !actor.organisation) return lines;
    const auto today = london_date(desk.clock.now());
    desk.registry.read([&](Records& records) {
        lines.clear();
        const auto home = records.homes().by_organisation(*actor.organisation);
        if (!home) return;
        for (const auto& row : records.page_rows().offers_of_home(home->id, most_offers)) {
            lines.push_back(line_of(records, actor, row, today));
        }
    });
    return lines;
}

}  // namespace wayhome::application
