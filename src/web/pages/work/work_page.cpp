// SPDX-License-Identifier: Apache-2.0
#include "web/pages/work/work_page.hpp"

#include <fmt/format.h>

#include "application/queries/my_work.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"

namespace wayhome::web {
namespace {

using access::Permission;

Html due_words(const application::WorkItem& item, Instant now) {
    if (!item.due) return render(Paragraph{"No set time"});
    const Html when = render(Time{in_words(*item.due), to_iso(*item.due)});
    const auto left = item.overdue ? length_in_words(now - *item.due) + " late"
                                   : "in " + length_in_words(*item.due - now);
    return joined({when, render(Paragraph{left, true}),
                   item.overdue ? render(Tag{"Overdue", TagColour::red}) : Html{}});
}

Html work_table(const application::MyWork& work, Instant now) {
    Table table{.id = "work", .caption = "What is due"};
    table.columns = {{"What"}, {"Due"}, {"Whose"}};
    table.words_when_empty = "Nothing waits for you or your team.";
    for (const auto& item : work.items) {
        table.rows.push_back({render(Link{item.what, item.where}), due_words(item, now),
                              item.mine ? "You" : "Your team"});
    }
    if (!work.more_items) return render(table);
    return joined(
        {render(table), render(WarningText{fmt::format(
                            "More waits than is listed here: of a kind of work the first {} are "
                            "shown.",
                            application::most_of_a_kind)})});
}

Html notices_table(const application::MyWork& work) {
    Table table{.id = "notices", .caption = "What you were told"};
    table.columns = {{"Notice"}, {"When"}};
    table.words_when_empty = "No notices yet.";
    for (const auto& each : work.notices) {
        table.rows.push_back({render(Link{each.notice.words, each.notice.link}),
                              render(Time{in_words(each.notice.at), to_iso(each.notice.at)})});
    }
    if (!work.more_notices) return render(table);
    return joined({render(table),
                   render(Paragraph{
                       fmt::format("These are the latest {}.", application::most_notices), true})});
}

Response work_page(const Visit& visit) {
    const auto work = application::my_work(visit.desk(), visit.person().actor());
    auto page = visit.frame("My work");
    page.width = PageWidth::wide;
    Html start;
    if (visit.may(Permission::start_referral)) {
        start = render(
            Button{.text = "Refer a child", .kind = ButtonKind::start, .href = "/referrals/new"});
    }
    page.main = joined({render(Heading{.text = "My work", .level = 1}), start,
                        work_table(work, visit.now()), notices_table(work)});
    return shown(page);
}

}  // namespace

void add_work_pages(SiteRoutes& routes) {
    routes.page("/", Permission::see_own_work, work_page);
}

}  // namespace wayhome::web
