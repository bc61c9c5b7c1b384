// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/closure_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/placement/close_bed.hpp"
#include "application/queries/home_beds.hpp"
#include "application/queries/see_closure.hpp"
#include "kernel/london_time.hpp"
#include "web/components/form/form.hpp"
#include "web/components/select/select.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/entry/when_entry.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::BedBoard;
using application::SeenClosure;

const WhenEntry first_day{"from", "First day the bed is closed", "the first day"};
const WhenEntry last_day{"until", "Last day it is closed (optional)", "the last day",
                         "Leave empty if you do not know yet", false};
const WhenEntry review_day{"review_on", "When will this be looked at again?", "the day of review",
                           "Needed when there is no last day", false};

constexpr auto answerable =
    "The registered manager of the home answers in law for which beds are open: for staff, "
    "building "
    "and the mix of children.";

bool has_child(const application::BedNow& bed) {
    return bed.placement && bed.placement->status == placement::PlacementStatus::arrived;
}

Html bed_field(const Visit& visit, const BedBoard& beds, const Errors& errors) {
    Select list{.id = "bed",
                .label = {"Bed"},
                .hint = "A bed that is held, booked or lived in cannot be closed.",
                .error = error_of(errors, "bed"),
                .options = {{"", "Choose a bed"}},
                .chosen = visit.entered("bed")};
    for (const auto& unit : beds.units) {
        for (const auto& bed : unit.beds) {
            list.options.push_back(
                {bed.bed.id.text(), fmt::format("Bed {}, {}: {}", bed.bed.name, unit.unit.name,
                                                placement::bed_states.words_for(bed.day.state))});
        }
    }
    return render(list);
}

Html protects_field(const Visit& visit, const BedBoard& beds, const Errors& errors) {
    Select list{.id = "protects",
                .label = {"The child living here whom this closure protects"},
                .hint = "The closure ends when that child leaves.",
                .error = error_of(errors, "protects"),
                .options = {{"", "Choose a child"}},
                .chosen = visit.entered("protects")};
    for (const auto& unit : beds.units) {
        for (const auto& bed : unit.beds) {
            if (!has_child(bed) || bed.child.empty()) continue;
            list.options.push_back(
                {bed.placement->child.text(), fmt::format("{}, bed {}", bed.child, bed.bed.name)});
        }
    }
    return render(list);
}

Html reason_field(const Visit& visit, const BedBoard& beds, const Errors& errors) {
    Radios radios{.name = "reason",
                  .legend = {"Why is it closed?"},
                  .error = error_of(errors, "reason"),
                  .chosen = chosen(visit, "reason")};
    for (const auto& reason : home::closure_reasons) {
        RadioItem item{.value = std::string{reason.code}, .text = std::string{reason.words}};
        if (reason.value == home::ClosureReason::matching) {
            item.revealed = protects_field(visit, beds, errors);
        }
        radios.items.push_back(std::move(item));
    }
    return render(radios);
}

Response new_closure_page(const Visit& visit, const Errors& errors) {
    const auto beds = application::home_beds(visit.desk(), visit.person().actor());
    if (!beds) return not_there();
    const auto today = london_date(visit.now());
    return shown(
        visit, {.title = "Close a bed",
                .caption = beds->home,
                .answerable = answerable,
                .action = "/beds/closures",
                .version = 0,
                .fields = joined(
                    {bed_field(visit, *beds, errors), reason_field(visit, *beds, errors),
                     own_words(visit, "note", "Say why in your own words", "", errors),
                     day_boxes(visit, first_day, errors, today), day_boxes(visit, last_day, errors),
                     day_boxes(visit, review_day, errors)}),
                .button = {.text = "Close the bed"},
                .back = "/beds",
                .errors = errors});
}

Response close_bed(const Visit& visit) {
    Errors wrong;
    application::CloseBed wanted{
        .bed = BedId::from(visit.entered("bed")),
        .reason = home::closure_reasons.from(visit.entered("reason")),
        .note = visit.entered("note"),
        .from = entered_day(visit, first_day, wrong),
        .until = entered_day(visit, last_day, wrong),
        .review_on = entered_day(visit, review_day, wrong),
        .protects = ChildId::from(visit.entered("protects")),
    };
    // A wrong date must not read as none: without its first day nothing is closed, and everything
    // else that is wrong is found in the same press.
    if (!wrong.empty()) wanted.from.reset();
    const auto answer = application::close_bed(visit.desk(), visit.asked(), wanted);
    return after_press(visit, answer, "/beds", [&](const Errors& refused) {
        return new_closure_page(visit, in_page_order(wrong, refused,
                                                     {"bed", "reason", "protects", "note", "from",
                                                      "until", "review_on"},
                                                     {"from", "until", "review_on"}));
    });
}

std::string what_happened(const journal::Event& event) {
    return event.name == "reopened" ? "Opened again" : "Closed";
}

Html history_of(const SeenClosure& seen) {
    Table table{.id = "history", .caption = "History"};
    table.columns = {{"When"}, {"What"}, {"Who"}, {"In their words"}};
    for (const auto& each : seen.history) {
        table.rows.push_back({moment(each.event.at), what_happened(each.event), each.event.by.name,
                              std::string{each.event.detail("words")}});
    }
    return render(table);
}

SummaryList facts_of(const SeenClosure& seen) {
    const auto& closure = seen.closure;
    SummaryList list;
    list.rows = {{"Bed", fmt::format("{}, {}", seen.bed, seen.unit)},
                 {"Reason", std::string{home::closure_reasons.words_for(closure.reason)}},
                 {"Why", closure.note},
                 {"First day", in_words(closure.from)},
                 {"Last day", closure.until ? in_words(*closure.until) : "None set"},
                 {"Review", closure.review_on ? in_words(*closure.review_on) : "None set"}};
    if (closure.protects) {
        list.rows.push_back({"Protects", seen.protects.empty() ? "A child whose record you may not "
                                                                 "read"
                                                               : seen.protects});
    }
    return list;
}

bool is_over(const SeenClosure& seen, CivilDate today) {
    return seen.closure.ended || (seen.closure.until && *seen.closure.until < today);
}

Html reopening_form(const Visit& visit, const SeenClosure& seen, const Errors& errors) {
    if (is_over(seen, london_date(visit.now()))) {
        return render(Paragraph{"This closure is over. It stays as history."});
    }
    if (!visit.may(Permission::close_bed)) return {};
    Form form{.action = application::address_of(seen.closure.id),
              .hidden = visit.hidden(seen.closure.version)};
    form.content = joined(
        {own_words(visit, "note", "Why does the bed open again?", "It is open from today.", errors),
         render(ButtonGroup{.buttons = {{.text = "Open the bed again"}},
                            .links = {{"Cancel", "/beds"}}})});
    return joined(
        {render(Heading{.text = "Open it again"}), answerable_words(answerable), render(form)});
}

Response closure_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ClosureId>("closure");
    if (!id) return not_there();
    std::optional<SeenClosure> seen;
    const auto answer = application::see_closure(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        const auto title = "Closure of bed " + seen->bed;
        auto page = visit.frame(title);
        page.has_errors = !errors.empty();
        page.back_link = BackLink{"Back to your beds", "/beds"};
        page.main = joined({render(ErrorSummary{errors}),
                            render(Heading{.text = title, .level = 1}), render(facts_of(*seen)),
                            reopening_form(visit, *seen, errors), history_of(*seen)});
        return shown(page);
    });
}

Response reopen_bed(const Visit& visit) {
    const auto id = visit.id<ClosureId>("closure");
    if (!id) return not_there();
    const auto answer = application::reopen_bed(visit.desk(), visit.asked(),
                                                {*id, visit.seen_version(), visit.entered("note")});
    return after_press(visit, answer, application::address_of(*id),
                       [&](const Errors& errors) { return closure_page(visit, errors); });
}

}  // namespace

void add_closure_pages(SiteRoutes& routes) {
    routes.page("/beds/closures/new", Permission::close_bed,
                [](const Visit& visit) { return new_closure_page(visit, {}); });
    routes.form("/beds/closures", Permission::close_bed, close_bed);
    routes.page("/beds/closures/{closure}", Permission::see_beds,
                [](const Visit& visit) { return closure_page(visit, {}); });
    routes.form("/beds/closures/{closure}", Permission::close_bed, reopen_bed);
}

}  // namespace wayhome::web
