// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral_hub/hub_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/details/details.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tabs/tabs.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decline_words.hpp"
#include "web/pages/referral_hub/case_actions.hpp"
#include "web/pages/referral_hub/event_words.hpp"

namespace wayhome::web {
namespace {

using application::SeenReferral;

Html offer_answer(const Visit& visit, const offer::Offer& offer) {
    HtmlWriter w;
    write(w, tag_of(offer.status));
    if (!offer.reason_code.empty()) {
        write(w, Paragraph{decline_words(visit.desk().rules, offer.reason_code)});
        write(w, Paragraph{"“" + offer.reason_words + "”"});
        if (!offer.would_change_it.empty()) {
            write(w, Paragraph{"Would make it possible: " + offer.would_change_it});
        }
    }
    for (const auto& condition : offer.conditions) {
        write(w, Paragraph{fmt::format("{}: {}{}", offer::condition_kinds.words_for(condition.kind),
                                       condition.words,
                                       offer.conditions_agreed ? " (agreed by the unit)" : "")});
    }
    return std::move(w).finish();
}

Html offer_time(const application::OfferAtHome& at) {
    if (at.hold) {
        return joined({render(Paragraph{"Bed held until", true}), moment(at.hold->until)});
    }
    if (offer::awaits_answer(at.offer.status)) {
        return joined({render(Paragraph{"Answer due", true}), moment(at.offer.due)});
    }
    return moment(at.offer.answered ? at.offer.answered : at.offer.due);
}

/// What this person does next with an offer: the placing side takes up, the unit and the home open
/// its page.
Html offer_next(const Visit& visit, const SeenReferral& seen, const application::OfferAtHome& at) {
    using access::Permission;
    const auto actor = visit.person().actor();
    const bool can_take_up = offer::is_accepted(at.offer.status) &&
                             access::may(actor, Permission::take_up_place, seen.facts);
    if (can_take_up) {
        return render(
            Button{.text = "Take up this place",
                   .href = fmt::format("{}/take-up/{}", application::address_of(seen.referral.id),
                                       at.offer.id.text())});
    }
    if (access::may(actor, Permission::see_offer, seen.facts)) {
        return render(
            Link{"Open", application::address_of(at.offer.id), "the offer to " + at.home_name});
    }
    return {};
}

std::string size_in_words(std::int64_t bytes) {
    constexpr std::int64_t kilobyte = 1024;
    return fmt::format("{} KB", (bytes + kilobyte - 1) / kilobyte);
}

/// Whether several homes hold an offer at once, which the referrer should know (row D2).
Html mode_of(const SeenReferral& seen) {
    const auto live = std::count_if(seen.offers.begin(), seen.offers.end(), [](const auto& each) {
        return offer::is_live(each.offer.status);
    });
    if (live < 2) return {};
    return render(Paragraph{
        fmt::format("{} homes are asked at once. Taking up one place closes the others.", live)});
}

/// What keeps the child lawfully now, with the way to all of it.
Content authority_of(const SeenReferral& seen) {
    HtmlWriter w;
    if (seen.law.in_force) {
        w.text(fmt::format("{}, until {}", order::period_kinds.words_for(seen.law.in_force->kind),
                           in_words(*seen.law.covered_until)));
    } else {
        w.text("Nothing in force");
    }
    if (seen.law.uncovered_since) {
        w.text(" ");
        write(w, Tag{"Alarm", TagColour::red});
    }
    write(w, Paragraph{render(Link{"All legal authority",
                                   application::address_of(seen.referral.id) + "/authority"})});
    return std::move(w).finish();
}

/// Where, and the expected and actual times side by side (row F4). A booking that came to nothing
/// has no actual times to wait for.
Content place_of(const application::PlacementAtHome& at) {
    using enum placement::PlacementStatus;
    const auto& placement = at.placement;
    const auto line = [](const std::string& label, const Html& value) {
        HtmlWriter w;
        w.text(label + ": ").raw(value);
        return Content{std::move(w).finish()};
    };
    const auto leaves = placement.expected_departure ? in_words(*placement.expected_departure)
                                                     : std::string{"Not set"};
    List times{.kind = List::Kind::plain};
    times.items.push_back(line("Expected to arrive", moment(placement.expected_arrival)));
    const bool came_to_nothing = placement.status == non_arrival || placement.status == cancelled;
    if (!came_to_nothing) {
        times.items.push_back(line("Arrived", moment(placement.arrived)));
        times.items.emplace_back("Expected to leave: " + leaves);
        times.items.push_back(line("Left", moment(placement.departed)));
    }
    return joined(
        {render(Paragraph{fmt::format("{}, bed {}: {}", at.home_name, at.bed_name,
                                      placement::placement_statuses.words_for(placement.status))}),
         render(times)});
}

Content question_lines(const application::DisclosedQuestion& question) {
    SummaryList list;
    for (const auto& line : question.lines) list.rows.push_back({line.label, line.words});
    return render(list);
}

}  // namespace

Html hub_tabs(ReferralId referral, HubTab current, WithOutlook with_outlook) {
    const auto here = application::address_of(referral);
    Tabs tabs{.label = "Pages of this referral"};
    const auto add = [&](std::string text, std::string href, HubTab tab) {
        tabs.links.push_back({std::move(text), std::move(href), tab == current, std::nullopt});
    };
    add("Where it stands", here, HubTab::standing);
    add("Timeline", here + "/timeline", HubTab::timeline);
    if (with_outlook == WithOutlook::yes) add("Outlook", here + "/outlook", HubTab::outlook);
    return render(tabs);
}

Html standing_of(const Visit& visit, const SeenReferral& seen) {
    const auto& referral = seen.referral;
    SummaryList list;
    list.rows = {
        {"Status", render(tag_of(referral.status))},
        {"Clock", std::string{referral::clock_classes.words_for(referral.clock())}},
        {"Referred by", seen.referred_by},
        {"Responsible authority", seen.authority},
        {"Officer of the unit", seen.officer.empty() ? "Nobody yet" : seen.officer},
        {"Sent", moment(referral.submitted)},
    };
    if (seen.ending) {
        const auto why = said_with(*seen.ending, visit.desk().rules);
        if (!why.empty()) list.rows.insert(list.rows.begin() + 1, {"Why it ended", why});
    }
    if (referral.needed_by) list.rows.push_back({"Bed needed by", moment(referral.needed_by)});
    if (!seen.sees_every_home())
        std::erase_if(list.rows, [](const SummaryRow& row) { return row.key == "Referred by"; });
    if (seen.law.may_read) list.rows.push_back({"Legal authority", authority_of(seen)});
    for (const auto& at : seen.placements) {
        list.rows.push_back({"Place", place_of(at)});
    }
    return render(list);
}

Html actions_of(const Visit& visit, const SeenReferral& seen) {
    ButtonGroup possible;
    List not_now;
    for (const auto& action : case_actions(visit, seen)) {
        if (action.why_not.empty()) {
            const bool stands_out = possible.buttons.empty() && !action.goes_back;
            const auto kind = stands_out ? ButtonKind::primary : ButtonKind::secondary;
            possible.buttons.push_back({.text = action.text, .kind = kind, .href = action.href});
        } else {
            not_now.items.emplace_back(action.text + ": " + action.why_not);
        }
    }
    const bool some_possible = !possible.buttons.empty();
    HtmlWriter w;
    if (some_possible) {
        write(w, Heading{.text = "What you can do"});
        write(w, possible);
    }
    if (!not_now.items.empty()) {
        write(w,
              Heading{.text = "What cannot be done now, and why", .level = some_possible ? 3 : 2});
        write(w, not_now);
    }
    return std::move(w).finish();
}

Html offers_of(const Visit& visit, const SeenReferral& seen) {
    Table table{.id = "offers-table",
                .caption = "Homes asked",
                .is_caption_visually_hidden = true,
                .columns = {{"Home"}, {"Answer"}, {"When"}, {"Next"}},
                .first_cell_is_heading = true,
                .words_when_empty = "No home has been asked yet."};
    for (const auto& at : seen.offers) {
        table.rows.push_back({at.home_name, offer_answer(visit, at.offer), offer_time(at),
                              offer_next(visit, seen, at)});
    }
    return joined(
        {render(Heading{.text = "Offers", .id = "offers"}), mode_of(seen), render(table)});
}

Html answers_of(const SeenReferral& seen) {
    HtmlWriter w;
    write(w, Heading{.text = "The referral", .id = "answers"});
    int withheld = 0;
    for (const auto& section : seen.sections) {
        withheld += section.withheld;
        if (section.questions.empty()) continue;
        HtmlWriter inside;
        for (const auto& question : section.questions) {
            write(inside, Heading{.text = question.title, .level = 4});
            if (question.doubtful) {
                write(inside, Paragraph{"An earlier answer changed since: this needs checking."});
            }
            write(inside, question_lines(question));
        }
        write(w, Details{.summary = section.title, .content = std::move(inside).finish()});
    }
    if (withheld > 0) {
        write(w, InsetText{fmt::format(
                     "{} not shown to you at this stage. What you may read grows when your home "
                     "accepts and when the child arrives.",
                     withheld == 1 ? "One answer is" : fmt::format("{} answers are", withheld))});
    }
    if (seen.sections.empty()) write(w, Paragraph{"Nothing has been answered yet."});
    return std::move(w).finish();
}

Html documents_of(const Visit& visit, const SeenReferral& seen) {
    Table table{.id = "documents-table",
                .caption = "Documents",
                .is_caption_visually_hidden = true,
                .columns = {{"Document"}, {"Kind"}, {"Size"}, {"Added"}},
                .words_when_empty = "No documents are attached."};
    for (const auto& each : seen.attachments) {
        const auto href = "/attachments/" + each.id.text();
        table.rows.push_back({render(Link{each.file_name, href}),
                              std::string{referral::attachment_kinds.words_for(each.kind)},
                              size_in_words(each.bytes), moment(each.added)});
    }
    const auto here = application::address_of(seen.referral.id);
    const auto actor = visit.person().actor();
    List ways{.kind = List::Kind::plain};
    if (access::may(actor, access::Permission::attach_document, seen.facts)) {
        ways.items.emplace_back(render(Link{"Add or remove documents", here + "/documents"}));
    }
    if (access::may(actor, access::Permission::print_referral, seen.facts)) {
        ways.items.emplace_back(render(Link{"Print the referral", here + "/print"}));
    }
    return joined({render(Heading{.text = "Documents", .id = "documents"}), render(table),
                   ways.items.empty() ? Html{} : render(ways)});
}

Html access_of(const Visit& visit, const SeenReferral& seen) {
    // The record of a child belongs to the child's authority, which mostly is who referred.
    const auto relation = seen.facts.relation;
    const bool is_their_child = relation == access::Relation::authority ||
                                relation == access::Relation::unit ||
                                seen.referral.referred_by == seen.referral.authority;
    const bool may_read = visit.may(access::Permission::see_access_log) && is_their_child;
    if (!may_read || !seen.referral.child) return {};
    return joined({render(Heading{.text = "Who may see this, and who has"}),
                   render(Paragraph{
                       render(Link{"Who looked at or changed this child's record",
                                   application::address_of(*seen.referral.child) + "/access"})})});
}

}  // namespace wayhome::web
