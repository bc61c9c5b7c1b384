// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/duty_rota.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/error_summary/error_summary.hpp"
#include "web/components/form/form.hpp"
#include "web/components/select/select.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/cycle/cycle_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using Errors = std::vector<FieldError>;

std::string field_of(CivilDate day) {
    return "officer-" + to_iso(day);
}

/// What the page showed of a day, so that another's change meanwhile is not undone.
std::string seen_of(CivilDate day) {
    return "seen-" + to_iso(day);
}

std::string day_in_words(CivilDate day) {
    return weekday_in_words(day) + " " + in_words(day);
}

Html officer_select(const Visit& visit, const application::ShownRota& rota,
                    const application::ShownDutyDay& day, const Errors& errors) {
    const auto field = field_of(day.day);
    const bool pressed = visit.request().form.first(field).has_value();
    Select select{.id = field,
                  .label = {day_in_words(day.day)},
                  .error = error_of(errors, field),
                  .chosen = pressed ? visit.entered(field)
                                    : (day.officer ? day.officer->text() : std::string{})};
    select.options.push_back({"", "Nobody"});
    for (const auto& officer : rota.officers) {
        select.options.push_back({officer.id.text(), officer.name});
    }
    return render(select);
}

Html table_of(const application::ShownRota& rota) {
    Table table{.id = "rota", .caption = "Who is on duty"};
    table.columns = {{"Day"}, {"Officer"}};
    table.first_cell_is_heading = true;
    for (const auto& day : rota.days) {
        table.rows.push_back({day_in_words(day.day), day.name.empty() ? "Nobody" : day.name});
    }
    return render(table);
}

Html form_of(const Visit& visit, const application::ShownRota& rota, const Errors& errors) {
    Form form{.action = "/rota", .hidden = visit.hidden()};
    for (const auto& day : rota.days) {
        form.hidden.others.emplace_back(seen_of(day.day),
                                        day.officer ? day.officer->text() : std::string{});
    }
    HtmlWriter w;
    for (const auto& day : rota.days) w.raw(officer_select(visit, rota, day, errors));
    write(w, Button{.text = "Save the rota"});
    form.content = std::move(w).finish();
    return render(form);
}

Response rota_page(const Visit& visit, const Errors& errors) {
    const auto rota = application::see_rota(visit.desk(), visit.person().actor());
    auto page = visit.frame("Duty rota");
    page.handling = Handling::open;
    page.has_errors = !errors.empty();
    page.main = joined({
        render(ErrorSummary{errors}),
        render(Heading{.text = "Duty rota", .level = 1}),
        render(Paragraph{"An urgent referral is allocated to the officer on duty when it is sent. "
                         "Where nobody is on duty it waits on the board, and its triage clock "
                         "runs."}),
        visit.may(Permission::keep_rota) ? form_of(visit, rota, errors) : table_of(rota),
    });
    return shown(page);
}

Response keep(const Visit& visit) {
    const auto rota = application::see_rota(visit.desk(), visit.person().actor());
    application::KeepRota wanted;
    for (const auto& day : rota.days) {
        const auto field = field_of(day.day);
        if (!visit.request().form.first(field)) continue;
        wanted.days.emplace(day.day, application::WantedDutyDay{visit.entered(seen_of(day.day)),
                                                                visit.entered(field)});
    }
    return after_press(visit, application::keep_rota(visit.desk(), visit.asked(), wanted), "/rota",
                       [&](const Errors& errors) { return rota_page(visit, errors); });
}

}  // namespace

void add_rota_pages(SiteRoutes& routes) {
    routes.page("/rota", Permission::see_rota,
                [](const Visit& visit) { return rota_page(visit, {}); });
    routes.form("/rota", Permission::keep_rota, keep);
}

}  // namespace wayhome::web
