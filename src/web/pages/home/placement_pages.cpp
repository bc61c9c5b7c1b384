// SPDX-License-Identifier: Apache-2.0
#include "web/pages/home/placement_pages.hpp"

#include <fmt/format.h>

#include "application/addresses.hpp"
#include "application/placement/record_arrival.hpp"
#include "application/queries/see_placement.hpp"
#include "domain/transition/plan.hpp"
#include "kernel/london_time.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/cover_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/entry/when_entry.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenPlacement;
using placement::PlacementStatus;

const WhenEntry arrived{"arrived", "When did the child arrive?", "the date and time of arrival"};
const WhenEntry expected_departure{"expected_departure",
                                   "When is the child expected to leave? (optional)",
                                   "the expected departure", "", false};
const WhenEntry departed{"departed", "When did the child leave?", "the date and time of departure"};

/// What differs between what a home records of a placement.
struct Recording {
    std::string part;  ///< of the address
    std::string title;
    PlacementStatus possible_when;
    std::string answerable;
    Button button;
    std::vector<std::string_view> order;                     ///< of its fields on the page
    Html (*known_first)(const application::LegalStanding&);  ///< of the law; none where not needed
    Html (*fields)(const Visit&, const SeenPlacement&, const Errors&);
    application::Answer (*record)(const Visit&, PlacementId, Errors&);
};

Html arrival_fields(const Visit& visit, const SeenPlacement& seen, const Errors& errors) {
    return joined(
        {moment_boxes(visit, arrived, errors, visit.now()),
         day_boxes(visit, expected_departure, errors, seen.placement.expected_departure)});
}

application::Answer record_arrival(const Visit& visit, PlacementId id, Errors& wrong) {
    application::RecordArrival wanted{id, visit.seen_version(),
                                      entered_moment(visit, arrived, wrong),
                                      entered_day(visit, expected_departure, wrong)};
    if (!wrong.empty()) wanted.arrived.reset();
    return application::record_arrival(visit.desk(), visit.asked(), wanted);
}

Html non_arrival_fields(const Visit& visit, const SeenPlacement& seen, const Errors& errors) {
    return joined({render(Paragraph{"The bed is free again at once, and the search for a place "
                                    "opens again."}),
                   render(reason_radios(visit, "non_arrival", seen.referral.pathway, "reason",
                                        "Why did the child not arrive?", errors)),
                   own_words(visit, "words", "Say what happened", "", errors)});
}

application::Answer record_non_arrival(const Visit& visit, PlacementId id, Errors&) {
    return application::record_non_arrival(
        visit.desk(), visit.asked(),
        {id, visit.seen_version(), visit.entered("reason"), visit.entered("words")});
}

Html departure_fields(const Visit& visit, const SeenPlacement& seen, const Errors& errors) {
    return joined({
        render(Paragraph{"The bed is free from this moment, and your home's right to read the "
                         "child's file ends."}),
        moment_boxes(visit, departed, errors, visit.now()),
        render(reason_radios(visit, "departure", seen.referral.pathway, "reason",
                             "Why has the stay ended?", errors)),
        render(reason_radios(visit, "destination", seen.referral.pathway, "destination",
                             "Where has the child gone?", errors)),
        own_words(visit, "note", "Anything to add (optional)", "", errors),
    });
}

application::Answer record_departure(const Visit& visit, PlacementId id, Errors& wrong) {
    const auto at = entered_moment(visit, departed, wrong);
    return application::record_departure(visit.desk(), visit.asked(),
                                         {id, visit.seen_version(), at, visit.entered("reason"),
                                          visit.entered("destination"), visit.entered("note")});
}

const Recording arrival{
    "arrival",
    "Record the arrival",
    PlacementStatus::booked,
    "The home's registered manager answers in law for the child from arrival on, and that an order "
    "or the 72 hours of the regulations cover the stay.",
    {.text = "Record the arrival"},
    {"arrived", "expected_departure"},
    cover_before_arrival,
    arrival_fields,
    record_arrival};
const Recording non_arrival{
    "non-arrival",
    "Record that the child did not arrive",
    PlacementStatus::booked,
    "The child's council answers in law for where the child is until arrival.",
    {.text = "Record the non-arrival", .kind = ButtonKind::warning},
    {"reason", "words"},
    nullptr,
    non_arrival_fields,
    record_non_arrival};
const Recording departure{
    "departure",
    "Record the departure",
    PlacementStatus::arrived,
    "The child's council answers in law for the move, the home for the handover.",
    {.text = "Record the departure", .kind = ButtonKind::warning},
    {"departed", "reason", "destination", "note"},
    nullptr,
    departure_fields,
    record_departure};

std::string address_with(PlacementId id, const Recording& recording) {
    return application::address_of(id) + "/" + recording.part;
}

/// Expected and actual times side by side (row F4).
SummaryList times_of(const SeenPlacement& seen) {
    const auto& placement = seen.placement;
    SummaryList list;
    list.rows = {{"Expected to arrive", moment(placement.expected_arrival)},
                 {"Arrived", moment(placement.arrived)},
                 {"Expected to leave", placement.expected_departure
                                           ? Content{in_words(*placement.expected_departure)}
                                           : Content{"Not set"}},
                 {"Left", moment(placement.departed)}};
    return list;
}

Html plan_of(const SeenPlacement& seen) {
    if (!transition::needs_plan(seen.referral.pathway)) {
        return render(Paragraph{"None: a night in custody is not planned for"});
    }
    return render(Link{"Transition plan", application::plan_address_of(seen.referral.id)});
}

SummaryList facts_of(const SeenPlacement& seen) {
    const auto* const bed = seen.home.bed(seen.placement.bed);
    const auto* const unit = bed == nullptr ? nullptr : seen.home.unit(bed->unit);
    SummaryList list;
    list.rows = {
        {"Child",
         seen.may_read.identity ? child::full_name(seen.child) : child::initials(seen.child)},
        {"Bed",
         fmt::format("{}, {}", bed == nullptr ? "" : bed->name, unit == nullptr ? "" : unit->name)},
        {"Responsible council", seen.authority_name},
        {"Referral",
         render(Link{seen.referral.reference, application::address_of(seen.referral.id)})},
        {"Legal authority", render(Link{"See what is in force and all of it",
                                        application::address_of(seen.referral.id) + "/authority"})},
        {"Plan for leaving", plan_of(seen)},
        {"Booked", moment(seen.placement.booked)}};
    return list;
}

Html actions_of(const Visit& visit, const SeenPlacement& seen) {
    ButtonGroup group;
    const auto add = [&](const Recording& recording, Permission permission, ButtonKind kind) {
        if (seen.placement.status != recording.possible_when || !visit.may(permission)) return;
        group.buttons.push_back({.text = recording.title,
                                 .kind = kind,
                                 .href = address_with(seen.placement.id, recording)});
    };
    add(arrival, Permission::record_arrival, ButtonKind::primary);
    add(non_arrival, Permission::record_arrival, ButtonKind::secondary);
    add(departure, Permission::record_departure, ButtonKind::primary);
    return group.buttons.empty() ? Html{} : render(group);
}

Response with_placement(const Visit& visit,
                        const std::function<Response(const SeenPlacement&)>& page) {
    const auto id = visit.id<PlacementId>("placement");
    if (!id) return not_there();
    std::optional<SeenPlacement> seen;
    const auto answer = application::see_placement(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] { return page(*seen); });
}

Response placement_page(const Visit& visit) {
    return with_placement(visit, [&](const SeenPlacement& seen) {
        const auto title = seen.placement.status == PlacementStatus::booked ? "A child expected"
                                                                            : "A child's stay";
        auto page = visit.frame(title);
        page.child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now());
        page.back_link = BackLink{"Back to your register", "/placements"};
        page.main =
            joined({render(Heading{.text = title, .level = 1, .caption = seen.referral.reference}),
                    render(times_of(seen)), actions_of(visit, seen),
                    render(Heading{.text = "The placement"}), render(facts_of(seen))});
        return shown(page);
    });
}

Response recording_page(const Visit& visit, const Recording& recording, const Errors& errors) {
    return with_placement(visit, [&](const SeenPlacement& seen) {
        const auto here = application::address_of(seen.placement.id);
        if (seen.placement.status != recording.possible_when) return redirect_to(here);
        return shown(
            visit,
            {.title = recording.title,
             .caption = seen.referral.reference,
             .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now()),
             .answerable = recording.answerable,
             .before = joined(
                 {recording.known_first != nullptr ? recording.known_first(seen.law) : Html{},
                  render(times_of(seen))}),
             .action = address_with(seen.placement.id, recording),
             .version = seen.placement.version,
             .fields = recording.fields(visit, seen, errors),
             .button = recording.button,
             .back = here,
             .errors = errors});
    });
}

Response press(const Visit& visit, const Recording& recording) {
    const auto id = visit.id<PlacementId>("placement");
    if (!id) return not_there();
    Errors unreadable;
    const auto answer = recording.record(visit, *id, unreadable);
    return after_press(visit, answer, application::address_of(*id), [&](const Errors& refused) {
        return recording_page(visit, recording,
                              in_page_order(unreadable, refused, recording.order,
                                            {"arrived", "departed", "expected_departure"}));
    });
}

void add(SiteRoutes& routes, const Recording& recording, Permission permission) {
    const auto path = "/placements/{placement}/" + recording.part;
    routes.page(path, permission,
                [&recording](const Visit& visit) { return recording_page(visit, recording, {}); });
    routes.form(path, permission,
                [&recording](const Visit& visit) { return press(visit, recording); });
}

}  // namespace

void add_placement_pages(SiteRoutes& routes) {
    routes.page("/placements/{placement}", Permission::see_register, placement_page);
    add(routes, arrival, Permission::record_arrival);
    add(routes, non_arrival, Permission::record_arrival);
    add(routes, departure, Permission::record_departure);
}

}  // namespace wayhome::web
