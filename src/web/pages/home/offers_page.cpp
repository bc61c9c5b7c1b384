// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/offers_page.hpp"

#include <fmt/format.h>

#include "application/queries/home_offers.hpp"
#include "kernel/london_time.hpp"
#include "web/components/countdown/countdown.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"

namespace wayhome::web {
namespace {

using application::HomeOffer;

/// Plain words where the reader has no page about the offer.
Content named(const HomeOffer& line) {
    if (line.where.empty()) return line.reference;
    return render(Link{line.reference, line.where});
}

std::string child_of(const HomeOffer& line) {
    if (line.initials.empty()) return "Not shown";
    return line.age ? fmt::format("{}, {} years", line.initials, *line.age)
                    : line.initials + ", age not known";
}

Html left_for(const HomeOffer& line, Instant now) {
    if (!line.offer.due) return render(Paragraph{"No set time"});
    return render(Countdown{"Answer by", *line.offer.due, now});
}

Table awaiting(const std::vector<HomeOffer>& lines, Instant now) {
    Table table{.id = "awaiting", .caption = "Waiting for your home's answer"};
    table.columns = {{"Referral"}, {"Child"}, {"Pathway"}, {"Time left"}, {"Status"}};
    table.first_cell_is_heading = true;
    table.words_when_empty = "No offer waits for your home's answer.";
    for (const auto& line : lines) {
        if (!offer::awaits_answer(line.offer.status)) continue;
        table.rows.push_back({named(line), child_of(line),
                              std::string{referral::pathways.words_for(line.pathway)},
                              left_for(line, now), render(tag_of(line.offer.status))});
    }
    return table;
}

Table answered(const std::vector<HomeOffer>& lines) {
    Table table{.id = "answered", .caption = "Answered or ended"};
    table.columns = {{"Referral"}, {"Pathway"}, {"Sent"}, {"Answered"}, {"Status"}};
    table.first_cell_is_heading = true;
    table.words_when_empty = "Your home has answered no offers yet.";
    for (const auto& line : lines) {
        if (offer::awaits_answer(line.offer.status)) continue;
        table.rows.push_back(
            {named(line), std::string{referral::pathways.words_for(line.pathway)},
             moment(line.offer.sent),
             line.offer.answered ? moment(line.offer.answered) : Content{"No answer was given"},
             render(tag_of(line.offer.status))});
    }
    return table;
}

Response offers_page(const Visit& visit) {
    const auto lines = application::home_offers(visit.desk(), visit.person().actor());
    auto page = visit.frame("Offers to your home");
    page.width = PageWidth::wide;
    page.main = joined({render(Heading{.text = "Offers to your home", .level = 1}),
                        render(awaiting(lines, visit.now())), render(answered(lines))});
    return shown(page);
}

}  // namespace

void add_offers_page(SiteRoutes& routes) {
    routes.page("/offers", access::Permission::see_home_offers, offers_page);
}

}  // namespace wayhome::web
