// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/queries/see_authority.hpp"
#include "domain/referral/form/law.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/details/details.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/authority/authority_pages.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenAuthority;
using order::PeriodStatus;

bool may_record(const Visit& visit, const SeenAuthority& seen) {
    return access::may(visit.person().actor(), Permission::record_authority, seen.facts);
}

Tag tag_of(const order::Period& period) {
    switch (period.status) {
        case PeriodStatus::planned:
            if (period.granted) return {"Granted, starts later", TagColour::blue};
            return {"Planned, not granted", TagColour::yellow};
        case PeriodStatus::in_force:
            return {"In force", TagColour::green};
        case PeriodStatus::refused:
            return {"Refused", TagColour::red};
        case PeriodStatus::ended:
        case PeriodStatus::discharged:
            break;
    }
    return {std::string{order::period_statuses.words_for(period.status)}, TagColour::grey};
}

Html alarm(const SeenAuthority& seen) {
    if (!seen.law.uncovered_since) return {};
    return render(WarningText{
        fmt::format("The child is present and nothing is in force since {}. Record what keeps the "
                    "child lawfully, or move the child. The alarm stands until then.",
                    in_words(*seen.law.uncovered_since))});
}

std::string hours_in_words(Seconds length) {
    return fmt::format("{} hours {} minutes", length / Hours{1},
                       std::chrono::duration_cast<Minutes>(length % Hours{1}).count());
}

bool counts_hours(const SeenAuthority& seen) {
    return order::is_without_court(order::kinds_for(seen.referral.pathway).front());
}

Html standing(const SeenAuthority& seen) {
    const auto& law = seen.law;
    SummaryList list;
    list.rows = {
        {"In force",
         law.in_force ? std::string{order::period_kinds.words_for(law.in_force->kind)} : "Nothing"},
        {"Covered until",
         law.covered_until ? Content{moment(law.covered_until)} : Content{"Not covered"}},
        {"The child is", seen.is_present ? "Present in a secure home" : "Not in a home"}};
    if (counts_hours(seen)) {
        const auto& time = seen.without_court;
        list.rows.push_back(
            {fmt::format("Used without a court in {} days", time.allowed.days.count()),
             fmt::format("{} of {} hours", hours_in_words(time.used), time.allowed.hours.count())});
        list.rows.push_back({"Without a court, to be kept until at most", moment(time.longest)});
    }
    if (law.review_due) {
        list.rows.push_back({"Review of the criteria due", in_words(*law.review_due)});
    }
    return render(list);
}

Html unconfirmed(const SeenAuthority& seen) {
    if (!counts_hours(seen) || !seen.without_court.longer_if_confirmed) return {};
    return render(InsetText{fmt::format(
        "Around Sundays and public holidays regulation 10(3) may allow longer, to {}. Its text has "
        "not been confirmed by a lawyer: do not rely on it.",
        in_words(*seen.without_court.longer_if_confirmed))});
}

Html next_of(const order::Period& period) {
    const auto here = application::address_of(period.id);
    const auto which = fmt::format("{} from {}", order::period_kinds.words_for(period.kind),
                                   in_words(period.starts));
    List ways{.kind = List::Kind::plain};
    if (period.status == PeriodStatus::planned && !period.granted) {
        ways.items.emplace_back(render(Link{"Record that it was granted", here + "/grant", which}));
        ways.items.emplace_back(
            render(Link{"Record that it was refused", here + "/refusal", which}));
    }
    if (period.granted && order::after(period.status, order::PeriodEvent::discharged)) {
        ways.items.emplace_back(render(Link{"Record that it ended early", here + "/end", which}));
    }
    return ways.items.empty() ? Html{} : render(ways);
}

Html kind_and_document(const SeenAuthority& seen, const order::Period& period) {
    HtmlWriter w;
    w.text(order::period_kinds.words_for(period.kind));
    for (const auto& each : seen.documents) {
        if (period.evidence == each.id) {
            write(w, Paragraph{render(Link{each.file_name, "/attachments/" + each.id.text()})});
        }
    }
    if (!period.note.empty()) write(w, Paragraph{period.note, true});
    return std::move(w).finish();
}

Html periods_of(const Visit& visit, const SeenAuthority& seen) {
    const bool records = may_record(visit, seen);
    Table table{.id = "periods",
                .caption = "Every period on record",
                .columns = {{"What"}, {"State"}, {"From"}, {"Until"}, {"Given by"}},
                .first_cell_is_heading = true,
                .words_when_empty = "No legal authority is recorded."};
    if (records) table.columns.push_back({"Next"});
    for (const auto& each : seen.periods) {
        table.rows.push_back({kind_and_document(seen, each), render(tag_of(each)),
                              moment(each.starts), moment(each.until()), each.by});
        if (records) table.rows.back().emplace_back(next_of(each));
    }
    return render(table);
}

Html ways_to_record(const Visit& visit, const SeenAuthority& seen) {
    if (!may_record(visit, seen)) {
        return render(InsetText{
            "The placing organisation and the unit record legal authority. If the child is with "
            "you and nothing is in force, ring them now."});
    }
    const auto here = application::address_of(seen.referral.id);
    ButtonGroup group;
    for (const auto kind : order::kinds_for(seen.referral.pathway)) {
        const auto words = std::string{order::period_kinds.words_for(kind)};
        group.buttons.push_back(
            {.text = "Record: " + words,
             .kind = group.buttons.empty() ? ButtonKind::primary : ButtonKind::secondary,
             .href = fmt::format("{}/authority/{}", here, order::period_kinds.code_of(kind))});
    }
    return render(group);
}

Html reviews_of(const Visit& visit, const SeenAuthority& seen) {
    if (!seen.is_reviewed) return {};
    Table table{.id = "reviews",
                .caption = "Reviews of the criteria",
                .columns = {{"Held on"}, {"Criteria"}, {"Decision"}},
                .words_when_empty = "No review has been held yet."};
    for (const auto& each : seen.reviews) {
        table.rows.push_back({in_words(each.held_on),
                              each.criteria_met ? "Still met" : "No longer met", each.words});
    }
    Html record;
    if (may_record(visit, seen)) {
        record =
            render(Button{.text = "Record a review",
                          .kind = ButtonKind::secondary,
                          .href = application::address_of(seen.referral.id) + "/criteria-reviews"});
    }
    return joined({render(table), record});
}

Html sources(Instant now) {
    using enum referral::LegalRule;
    SummaryList list;
    for (const auto rule : {hours_without_order, days_hours_are_counted_over, first_order_months,
                            later_order_months, first_review_days, later_review_months}) {
        const auto& figure = legal_figure(rule, london_date(now));
        list.rows.push_back(
            {std::string{referral::legal_rules.words_for(rule)},
             fmt::format("{} ({}; read in: {})", figure.value, figure.citation, figure.read_in)});
    }
    return render(Details{
        .summary = "Where these limits come from",
        .content = joined({render(list), render(Paragraph{"Help with the law, not legal "
                                                          "advice: have it confirmed."})})});
}

Response authority_page(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenAuthority> seen;
    const auto answer = application::see_authority(visit.desk(), visit.asked(), *id,
                                                   Permission::see_referral, seen);
    return if_seen(visit, answer, [&] {
        auto page = visit.frame("Legal authority");
        page.width = PageWidth::wide;
        page.child = child_bar(seen->child, seen->referral, seen->may_read, seen->law, visit.now());
        page.back_link = BackLink{"Back to the referral", application::address_of(*id)};
        page.main = joined({
            render(Heading{
                .text = "Legal authority", .level = 1, .caption = seen->referral.reference}),
            alarm(*seen),
            standing(*seen),
            unconfirmed(*seen),
            ways_to_record(visit, *seen),
            periods_of(visit, *seen),
            reviews_of(visit, *seen),
            sources(visit.now()),
        });
        return shown(page);
    });
}

}  // namespace

void add_authority_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/authority", Permission::see_referral, authority_page);
    add_authority_forms(routes);
    add_criteria_review_pages(routes);
}

}  // namespace wayhome::web
