// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <limits>

#include "application/addresses.hpp"
#include "application/queries/see_timeline.hpp"
#include "kernel/london_time.hpp"
#include "web/components/pagination/pagination.hpp"
#include "web/components/timeline/timeline.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/referral_hub/event_words.hpp"
#include "web/pages/referral_hub/hub_parts.hpp"
#include "web/pages/referral_hub/referral_page.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenTimeline;
using application::TimelineEvent;

constexpr std::array months = {"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};

std::string month_of(Instant at) {
    const auto date = in_london(at).date;
    return fmt::format("{} {}", months.at(unsigned{date.month()} - 1), int{date.year()});
}

enum class Shows { one_referral, every_referral };

TimelineEntry entry_of(const Visit& visit, const TimelineEvent& line, Shows what) {
    const auto& event = line.recorded.event;
    TimelineEntry entry;
    entry.title = title_of(event);
    if (!line.home.empty()) entry.title += ": " + line.home;
    if (!line.person.empty()) entry.title += ": " + line.person;
    entry.kind = kind_of(event);
    entry.who = event.by.name;
    if (!line.organisation.empty()) entry.who += ", " + line.organisation;
    entry.when_words = in_words(event.at);
    entry.when_machine = to_iso(event.at);
    const Html said = said_with(event, visit.desk().rules);
    Html link;
    if (what == Shows::every_referral && event.referral) {
        link = render(Paragraph{
            render(Link{"Referral " + line.reference, application::address_of(*event.referral)})});
    }
    if (!said.empty() || !link.empty()) entry.body = joined({said, link});
    return entry;
}

Timeline timeline_of(const Visit& visit, const SeenTimeline& seen, Shows what) {
    Timeline timeline;
    for (const auto& line : seen.events) {
        const auto month = month_of(line.recorded.event.at);
        if (timeline.months.empty() || timeline.months.back().heading != month) {
            timeline.months.push_back({month, {}});
        }
        timeline.months.back().entries.push_back(entry_of(visit, line, what));
    }
    return timeline;
}

PageFrame framed(const Visit& visit, const SeenTimeline& seen, std::string title) {
    auto page = visit.frame(std::move(title));
    if (seen.child && seen.referral) {
        page.child = child_bar(*seen.child, *seen.referral, seen.may_read, seen.law, visit.now());
    }
    return page;
}

Response referral_timeline(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenTimeline> seen;
    const auto answer = application::see_referral_timeline(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        auto page = framed(visit, *seen, "Timeline of " + seen->referral->reference);
        page.main = joined({
            render(Heading{.text = "Timeline",
                           .level = 1,
                           .caption = "Referral " + seen->referral->reference}),
            hub_tabs(*id, HubTab::timeline,
                     visit.may(Permission::compare_homes) ? WithOutlook::yes : WithOutlook::no),
            render(timeline_of(visit, *seen, Shows::one_referral)),
        });
        return shown(page);
    });
}

/// Where the page begins: before the sequence in the address, or at the newest.
std::int64_t before_of(const Visit& visit) {
    constexpr auto newest = std::numeric_limits<std::int64_t>::max();
    const auto text = visit.request().query.first("before");
    if (!text) return newest;
    std::int64_t before = newest;
    const auto read = std::from_chars(text->data(), text->data() + text->size(), before);
    return read.ec == std::errc{} ? before : newest;
}

Response child_timeline(const Visit& visit) {
    const auto id = visit.id<ChildId>("child");
    if (!id) return not_there();
    std::optional<SeenTimeline> seen;
    const auto answer =
        application::see_child_timeline(visit.desk(), visit.asked(), *id, before_of(visit), seen);
    return if_seen(visit, answer, [&] {
        auto page = framed(visit, *seen, "Timeline of the child");
        Html older;
        if (seen->older) {
            older = render(
                Pagination{.label = "Older events",
                           .next = PageLink{fmt::format("{}/timeline?before={}",
                                                        application::address_of(*id), *seen->older),
                                            "Older"}});
        }
        page.main = joined({
            render(
                Heading{.text = "Timeline", .level = 1, .caption = "Every referral of the child"}),
            render(timeline_of(visit, *seen, Shows::every_referral)),
            older,
        });
        return shown(page);
    });
}

}  // namespace

void add_timeline_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/timeline", Permission::see_timeline, referral_timeline);
    routes.page("/children/{child}/timeline", Permission::see_timeline, child_timeline);
}

}  // namespace wayhome::web
