// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/placement/change_placement.hpp"
#include "kernel/london_time.hpp"
#include "web/components/error_summary/error_summary.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/cycle/cycle_pages.hpp"
#include "web/pages/entry/when_entry.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenChanges;
using placement::ChangeKind;
using placement::ChangeStatus;

const WhenEntry new_last_day{.id = "until",
                             .legend = "New last day",
                             .called = "the new last day",
                             .hint = "For a longer or a shorter stay.",
                             .is_required = false};

TagColour colour_of(ChangeStatus status) {
    switch (status) {
        case ChangeStatus::agreed:
            return TagColour::green;
        case ChangeStatus::refused:
            return TagColour::red;
        default:
            return TagColour::blue;
    }
}

std::string bed_name(const SeenChanges& seen, BedId bed) {
    const auto* const found = seen.home.bed(bed);
    return found == nullptr ? "" : found->name;
}

Html card_of(const SeenChanges& seen, const placement::ChangeRequest& request) {
    SummaryCard card{.title = std::string{placement::change_kinds.words_for(request.kind)},
                     .heading_level = 2};
    auto& rows = card.list.rows;
    if (request.until) rows.push_back({"New last day", in_words(*request.until)});
    if (request.bed) rows.push_back({"New bed", bed_name(seen, *request.bed)});
    rows.push_back({"Why", request.words});
    rows.push_back(
        {"Asked by", joined({render(Paragraph{std::string{
                                 placement::change_sides.words_for(request.asked_by_side)}}),
                             moment(request.asked)})});
    rows.push_back(
        {"State", render(Tag{std::string{placement::change_statuses.words_for(request.status)},
                             colour_of(request.status)})});
    if (request.decided) rows.push_back({"Decided", moment(request.decided)});
    if (!request.reason.empty()) rows.push_back({"Why not", request.reason});
    return render(card);
}

Html requests_of(const SeenChanges& seen) {
    SummaryList stay;
    stay.rows = {{"Home", seen.home.name},
                 {"Bed", bed_name(seen, seen.placement.bed)},
                 {"Expected departure", seen.placement.expected_departure
                                            ? in_words(*seen.placement.expected_departure)
                                            : "Not set"}};
    HtmlWriter w;
    w.raw(render(stay));
    for (const auto& request : seen.requests) w.raw(card_of(seen, request));
    return std::move(w).finish();
}

Html ask_fields(const Visit& visit, const SeenChanges& seen, const Errors& errors) {
    const bool home = seen.own_side == placement::ChangeSide::home;
    Radios kind{.name = "kind",
                .legend = {"What is to change?"},
                .error = error_of(errors, "kind"),
                .chosen = chosen(visit, "kind")};
    for (const auto& each : placement::change_kinds) {
        if (each.value == ChangeKind::bed_change && !home) continue;
        kind.items.push_back({.value = std::string{each.code}, .text = std::string{each.words}});
    }
    Html beds;
    if (home) {
        Radios bed{.name = "bed",
                   .legend = {"New bed"},
                   .hint = "For a move to another bed of the home.",
                   .error = error_of(errors, "bed"),
                   .chosen = chosen(visit, "bed")};
        for (const auto& each : seen.free_beds) {
            bed.items.push_back({.value = each.text(), .text = bed_name(seen, each)});
        }
        if (!bed.items.empty()) beds = render(bed);
    }
    const InsetText elsewhere{
        "A move to another home is not asked for here: record the departure and start a new "
        "referral linked to this one."};
    return joined({render(kind), day_boxes(visit, new_last_day, errors), beds,
                   own_words(visit, "words", "Why is the change needed?",
                             "The other side and the unit lead read it.", errors),
                   render(elsewhere)});
}

Html answer_fields(const Visit& visit, const placement::ChangeRequest& request,
                   const SeenChanges& seen, const Errors& errors) {
    Radios agreed{.name = "agreed",
                  .legend = {"Do you agree?"},
                  .error = error_of(errors, "agreed"),
                  .chosen = chosen(visit, "agreed")};
    if (seen.decides && request.status == ChangeStatus::asked) {
        agreed.hint =
            "The other side has not answered yet. You can refuse now, or agree once it has.";
    }
    agreed.items = {
        {.value = "yes", .text = "Yes"},
        {.value = "no",
         .text = "No",
         .revealed = own_words(visit, "words", "Why not?", "Both sides read it.", errors)}};
    return render(agreed);
}

/// What this person can do with the changes of a placement.
enum class Part { ask, answer, only_look };

Part part_of(const SeenChanges& seen) {
    const auto* const open = application::open_request(seen.requests);
    if (open == nullptr) return seen.own_side ? Part::ask : Part::only_look;
    if (seen.decides) return Part::answer;
    if (!seen.own_side) return Part::only_look;
    const bool waits_for_this_side =
        open->status == ChangeStatus::asked && open->asked_by_side != *seen.own_side;
    return waits_for_this_side ? Part::answer : Part::only_look;
}

constexpr auto answerable =
    "The placing authority answers in law for the placement, the registered manager for the care. "
    "The other side agrees first, then the unit lead.";

Response only_look(const Visit& visit, const SeenChanges& seen, const Errors& errors) {
    auto page = visit.frame("Changes of the placement");
    page.has_errors = !errors.empty();
    page.child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now());
    page.back_link = BackLink{.href = application::address_of(seen.referral.id)};
    page.main = joined(
        {render(ErrorSummary{errors}),
         render(Heading{
             .text = "Changes of the placement", .level = 1, .caption = seen.referral.reference}),
         requests_of(seen)});
    return shown(page);
}

Response page_for(const Visit& visit, const SeenChanges& seen, const Errors& errors) {
    const auto here = application::address_of(seen.referral.id);
    const auto part = part_of(seen);
    if (part == Part::only_look) return only_look(visit, seen, errors);
    const auto* const open = application::open_request(seen.requests);
    const bool answers = part == Part::answer && open != nullptr;
    const auto changes = here + "/changes";
    const auto way = [&] {
        return "/" + open->id.text() + (seen.decides ? "/decisions" : "/answers");
    };
    return shown(
        visit, {.title = "Changes of the placement",
                .caption = seen.referral.reference,
                .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now()),
                .answerable = answerable,
                .before = requests_of(seen),
                .action = answers ? changes + way() : changes,
                .version = answers ? open->version : seen.placement.version,
                .fields = answers ? answer_fields(visit, *open, seen, errors)
                                  : ask_fields(visit, seen, errors),
                .button = {.text = answers ? "Record the answer" : "Ask for the change"},
                .back = here,
                .errors = errors});
}

Response changes_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenChanges> seen;
    const auto answer = application::see_changes(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] { return page_for(visit, *seen, errors); });
}

Response ask(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    Errors unreadable;
    const auto until = entered_day(visit, new_last_day, unreadable);
    if (!unreadable.empty()) return changes_page(visit, unreadable);
    const auto asked =
        application::ask_change(visit.desk(), visit.asked(),
                                {*id, placement::change_kinds.from(visit.entered("kind")), until,
                                 BedId::from(visit.entered("bed")), visit.entered("words")});
    return after_press(
        visit, asked, application::address_of(*id) + "/changes", [&](const Errors& errors) {
            return changes_page(
                visit, in_page_order({}, errors, {"kind", "until", "bed", "words"}, {"until"}));
        });
}

using Decide = application::Answer (*)(const application::Desk&, const application::Asked&,
                                       const application::AnswerChange&);

Response answer_with(const Visit& visit, Decide decide) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto request = visit.id<ChangeRequestId>("change");
    if (!request) return not_there();
    const auto entered = chosen(visit, "agreed");
    const auto agreed = entered ? std::optional{*entered == "yes"} : std::nullopt;
    const auto answered =
        decide(visit.desk(), visit.asked(),
               {*id, *request, visit.seen_version(), agreed, visit.entered("words")});
    return after_press(visit, answered, application::address_of(*id) + "/changes",
                       [&](const Errors& errors) { return changes_page(visit, errors); });
}

}  // namespace

void add_change_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/changes", Permission::see_referral,
                [](const Visit& visit) { return changes_page(visit, {}); });
    routes.form("/referrals/{referral}/changes", Permission::ask_change, ask);
    routes.form("/referrals/{referral}/changes/{change}/answers", Permission::ask_change,
                [](const Visit& visit) { return answer_with(visit, application::support_change); });
    routes.form("/referrals/{referral}/changes/{change}/decisions", Permission::agree_change,
                [](const Visit& visit) { return answer_with(visit, application::agree_change); });
}

}  // namespace wayhome::web
