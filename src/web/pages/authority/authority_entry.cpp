// SPDX-License-Identifier: Apache-2.0
#include "web/pages/authority/authority_entry.hpp"

#include "kernel/london_time.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/select/select.hpp"
#include "web/components/text_input/text_input.hpp"
#include "web/pages/case/decision_page.hpp"

namespace wayhome::web {
namespace {

using order::PeriodKind;

constexpr auto granted_code = "granted";
constexpr auto planned_code = "planned";

WhenEntry starts_of(PeriodKind kind) {
    if (kind == PeriodKind::seventy_two_hours) {
        return {"starts", "When do the hours start?", "the date and time they start",
                "The moment the child is placed in secure accommodation."};
    }
    return {"starts", "When does it start?", "the date and time it starts"};
}

const WhenEntry last_day{"last_day", "What is its last day?", "the last day",
                         "As the court stated it. It covers that whole day."};
const WhenEntry at_court{"ends", "When is the child before the court?",
                         "the date and time at court"};

Html granted_radios(const Visit& visit, const Errors& errors) {
    return render(Radios{.name = "granted",
                         .legend = {"Has the court granted it?"},
                         .error = error_of(errors, "granted"),
                         .items = {{.value = granted_code, .text = "Yes, it is granted"},
                                   {.value = planned_code,
                                    .text = "No, it is planned",
                                    .hint = "It covers nothing until it is granted."}},
                         .chosen = chosen(visit, "granted")});
}

Html by_input(const Visit& visit, PeriodKind kind, const order::Period* period,
              const Errors& errors) {
    const bool first_look = visit.request().method == Method::get;
    return render(
        TextInput{.id = "by",
                  .label = {order::is_without_court(kind) ? "Who authorises it? Name and post"
                                                          : "Which court?"},
                  .error = error_of(errors, "by"),
                  .value = first_look && period != nullptr ? period->by : visit.entered("by"),
                  .is_spellchecked = false});
}

Html evidence_select(const Visit& visit, const application::SeenAuthority& seen,
                     const Errors& errors) {
    if (seen.documents.empty()) return {};
    Select select{.id = "evidence",
                  .label = {"Which document shows it? (optional)"},
                  .error = error_of(errors, "evidence"),
                  .options = {{"", "None yet"}},
                  .chosen = visit.entered("evidence")};
    for (const auto& each : seen.documents) {
        select.options.push_back({each.id.text(), each.file_name});
    }
    return render(select);
}

std::optional<CivilDate> last_day_of(const order::Period* period) {
    if (period == nullptr) return std::nullopt;
    return london_date(period->ends - Seconds{1});
}

}  // namespace

Html authority_fields(const Visit& visit, const application::SeenAuthority& seen, PeriodKind kind,
                      AsksIfGranted asks, const order::Period* period, const Errors& errors) {
    const bool by_court = !order::is_without_court(kind);
    Html until;
    if (kind == PeriodKind::police_detention) until = moment_boxes(visit, at_court, errors);
    if (by_court) until = day_boxes(visit, last_day, errors, last_day_of(period));
    return joined({
        asks == AsksIfGranted::yes && by_court ? granted_radios(visit, errors) : Html{},
        moment_boxes(visit, starts_of(kind), errors,
                     period != nullptr ? std::optional{period->starts} : std::nullopt),
        until,
        by_input(visit, kind, period, errors),
        evidence_select(visit, seen, errors),
        own_words(visit, "note", "Anything to add (optional)", "", errors),
    });
}

application::EnteredAuthority entered_authority(const Visit& visit, PeriodKind kind,
                                                Errors& errors) {
    application::EnteredAuthority entered{.starts = entered_moment(visit, starts_of(kind), errors),
                                          .by = visit.entered("by"),
                                          .evidence = AttachmentId::from(visit.entered("evidence")),
                                          .note = visit.entered("note")};
    const auto granted = visit.entered("granted");
    if (granted == granted_code) entered.granted = true;
    if (granted == planned_code) entered.granted = false;
    if (kind == PeriodKind::police_detention) {
        entered.ends = entered_moment(visit, at_court, errors);
    } else if (!order::is_without_court(kind)) {
        entered.last_day = entered_day(visit, last_day, errors);
    }
    if (!errors.empty()) entered.starts.reset();
    return entered;
}

Errors in_order_of_authority(const Errors& unreadable, const Errors& refused) {
    return in_page_order(unreadable, refused,
                         {"granted", "starts", "last_day", "ends", "by", "evidence", "note"},
                         {"starts", "last_day", "ends"});
}

}  // namespace wayhome::web
