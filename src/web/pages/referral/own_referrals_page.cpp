// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <charconv>

#include "application/addresses.hpp"
#include "application/queries/own_referrals.hpp"
#include "web/components/button/button.hpp"
#include "web/components/pagination/pagination.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tabs/tabs.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::BoardTab;

struct Tab {
    BoardTab tab;
    const char* code;
    const char* words;
};

constexpr std::array tabs = {
    Tab{BoardTab::needs_triage, "with_the_unit", "With the unit"},
    Tab{BoardTab::searching, "searching", "Searching"},
    Tab{BoardTab::place_found, "place_found", "Place found"},
    Tab{BoardTab::placed, "placed", "Placed"},
    Tab{BoardTab::ended, "ended", "Ended"},
};

std::string asked(const Visit& visit, std::string_view name) {
    return std::string{visit.request().query.first(name).value_or("")};
}

std::optional<BoardTab> chosen_tab(const Visit& visit) {
    const auto code = asked(visit, "tab");
    for (const auto& each : tabs) {
        if (code == each.code) return each.tab;
    }
    return std::nullopt;
}

std::optional<application::PageStart> page_start(const Visit& visit) {
    const auto moment = asked(visit, "after");
    const auto id = ReferralId::from(asked(visit, "after_id"));
    std::int64_t seconds = 0;
    const auto* const end = moment.data() + moment.size();
    const auto read = std::from_chars(moment.data(), end, seconds);
    if (!id || moment.empty() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return application::PageStart{seconds, *id};
}

std::string address_of_tab(const char* code) {
    return fmt::format("/referrals?tab={}", code);
}

Html tab_links(std::optional<BoardTab> current, const application::OwnReferrals& own) {
    Tabs links{.label = "Referrals of your organisation"};
    links.links.push_back({"Drafts", "/referrals", !current, own.drafts});
    for (const auto& each : tabs) {
        const auto position = static_cast<std::size_t>(each.tab);
        links.links.push_back(
            {each.words, address_of_tab(each.code), current == each.tab,
             position < own.counts.size() ? std::optional{own.counts[position]} : std::nullopt});
    }
    return render(links);
}

/// A draft opens where it is filled in, for those who may.
std::string opens_at(const Visit& visit, const referral::Referral& referral) {
    const auto here = application::address_of(referral.id);
    const bool fills_in =
        referral.status == referral::ReferralStatus::draft && visit.may(Permission::edit_referral);
    return fills_in ? here + "/tasks" : here;
}

Html referrals_table(const Visit& visit, const application::OwnReferrals& own) {
    Table table{.id = "referrals", .caption = "Referrals", .is_caption_visually_hidden = true};
    table.columns = {{"Reference"}, {"Child"},   {"Pathway"}, {"How soon"},
                     {"Status"},    {"Officer"}, {"Sent"},    {"Last change"}};
    table.words_when_empty = "No referrals here.";
    for (const auto& row : own.rows) {
        const auto& referral = row.referral;
        table.rows.push_back({render(Link{referral.reference, opens_at(visit, referral)}),
                              row.child.empty() ? "Not named yet" : row.child,
                              std::string{referral::pathways.words_for(referral.pathway)},
                              std::string{referral::urgencies.words_for(referral.urgency)},
                              render(tag_of(referral.status)),
                              row.officer.empty() ? "Nobody yet" : row.officer,
                              moment(referral.submitted), moment(referral.changed)});
    }
    return render(table);
}

Html next_page(const Visit& visit, const application::OwnReferrals& own) {
    if (!own.next) return {};
    Pagination pages;
    pages.next = PageLink{fmt::format("/referrals?tab={}&after={}&after_id={}", asked(visit, "tab"),
                                      own.next->moment, own.next->id.text()),
                          ""};
    return render(pages);
}

Response own_referrals_page(const Visit& visit) {
    const auto tab = chosen_tab(visit);
    const auto own =
        application::own_referrals(visit.desk(), visit.person().actor(), tab, page_start(visit));
    auto page = visit.frame("Referrals");
    page.width = PageWidth::wide;
    Html start;
    if (visit.may(Permission::start_referral)) {
        start = render(
            Button{.text = "Refer a child", .kind = ButtonKind::start, .href = "/referrals/new"});
    }
    page.main = joined({render(Heading{.text = "Referrals", .level = 1}), start,
                        tab_links(tab, own), referrals_table(visit, own), next_page(visit, own)});
    return shown(page);
}

}  // namespace

void add_own_referrals_pages(SiteRoutes& routes) {
    routes.page("/referrals", Permission::see_own_referrals, own_referrals_page);
}

}  // namespace wayhome::web
