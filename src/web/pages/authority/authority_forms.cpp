// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "kernel/london_time.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/authority/authority_entry.hpp"
#include "web/pages/authority/authority_pages.hpp"
#include "web/pages/case/child_bar.hpp"
#include "web/pages/case/decision_page.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenAuthority;
using order::PeriodKind;

constexpr auto permission = Permission::record_authority;
const WhenEntry ended_at{"at", "When did it end?", "the date and time it ended"};

std::string list_of(const SeenAuthority& seen) {
    return application::address_of(seen.referral.id) + "/authority";
}

std::string kind_words(PeriodKind kind) {
    return std::string{order::period_kinds.words_for(kind)};
}

std::string answerable_for(PeriodKind kind) {
    return order::is_without_court(kind)
               ? "Whoever authorises it is answerable in law for keeping the child without a "
                 "court. It takes effect at its start and ends by itself."
               : "The court gives the authority; you are answerable for recording what it said.";
}

/// What is left of the hours, before they are used.
Html hours_left(const SeenAuthority& seen, PeriodKind kind) {
    if (!order::is_without_court(kind)) return {};
    const auto& time = seen.without_court;
    return render(Paragraph{fmt::format(
        "The law allows {} hours in any {} days. {} are used. Kept from now on, the child may stay "
        "until {} at the latest without a court.",
        time.allowed.hours.count(), time.allowed.days.count(),
        time.used == Seconds{0} ? "None" : length_in_words(time.used), in_words(time.longest))});
}

DecisionPage about(const Visit& visit, const SeenAuthority& seen, std::string title,
                   const Errors& errors) {
    return {.title = std::move(title),
            .caption = seen.referral.reference,
            .child = child_bar(seen.child, seen.referral, seen.may_read, seen.law, visit.now()),
            .answerable = "",
            .action = "",
            .version = seen.referral.version,
            .fields = {},
            .button = {},
            .back = list_of(seen),
            .errors = errors};
}

std::optional<PeriodKind> kind_in(const Visit& visit) {
    const auto code = visit.request().path_values.first("kind");
    return code ? order::period_kinds.from(*code) : std::nullopt;
}

Response new_page(const Visit& visit, const Errors& errors) {
    const auto id = visit.id<ReferralId>("referral");
    const auto kind = kind_in(visit);
    if (!id || !kind) return not_there();
    std::optional<SeenAuthority> seen;
    const auto answer =
        application::see_authority(visit.desk(), visit.asked(), *id, permission, seen);
    return if_seen(visit, answer, [&] {
        auto page = about(visit, *seen, "Record: " + kind_words(*kind), errors);
        page.answerable = answerable_for(*kind);
        page.before = hours_left(*seen, *kind);
        page.action = fmt::format("{}/{}", list_of(*seen), order::period_kinds.code_of(*kind));
        page.fields = authority_fields(visit, *seen, *kind, AsksIfGranted::yes, nullptr, errors);
        page.button = {.text = "Record it"};
        return shown(visit, page);
    });
}

Response record_new(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    const auto kind = kind_in(visit);
    if (!id || !kind) return not_there();
    Errors unreadable;
    const auto answer = application::record_authority(
        visit.desk(), visit.asked(), {*id, *kind, entered_authority(visit, *kind, unreadable)});
    return after_press(visit, answer, application::address_of(*id) + "/authority",
                       [&](const Errors& refused) {
                           return new_page(visit, in_order_of_authority(unreadable, refused));
                       });
}

/// What differs between what is recorded of a period that stands.
struct Act {
    std::string part;  ///< of the address
    std::string title;
    std::string answerable;
    Button button;
    Html (*fields)(const Visit&, const SeenAuthority&, const order::Period&, const Errors&);
};

Html grant_fields(const Visit& visit, const SeenAuthority& seen, const order::Period& period,
                  const Errors& errors) {
    return authority_fields(visit, seen, period.kind, AsksIfGranted::no, &period, errors);
}

Html refusal_fields(const Visit& visit, const SeenAuthority&, const order::Period&,
                    const Errors& errors) {
    return own_words(visit, "words", "What did the court say?", "", errors);
}

Html end_fields(const Visit& visit, const SeenAuthority&, const order::Period&,
                const Errors& errors) {
    return joined({render(Paragraph{"If the child is still in the home and nothing else is in "
                                    "force, the alarm is raised at once."}),
                   moment_boxes(visit, ended_at, errors, visit.now()),
                   own_words(visit, "words", "Why did it end?", "", errors)});
}

const Act grant{"grant",
                "Record that it was granted",
                "The court gives the authority; you are answerable for recording what it said.",
                {.text = "Record that it was granted"},
                grant_fields};
const Act refusal{"refusal",
                  "Record that it was refused",
                  "Nothing may be done on the ground of an order that was refused.",
                  {.text = "Record the refusal", .kind = ButtonKind::warning},
                  refusal_fields};
const Act ending{"end",
                 "Record that it ended early",
                 "From that moment it no longer covers the child’s stay.",
                 {.text = "Record that it ended", .kind = ButtonKind::warning},
                 end_fields};

Response act_page(const Visit& visit, const Act& act, const Errors& errors) {
    const auto id = visit.id<PeriodId>("period");
    if (!id) return not_there();
    std::optional<SeenAuthority> seen;
    const auto answer = application::see_authority_of(visit.desk(), visit.asked(), *id, seen);
    return if_seen(visit, answer, [&] {
        const auto* const period = seen->period(*id);
        auto page = about(visit, *seen, act.title, errors);
        page.answerable = act.answerable;
        page.before = render(Paragraph{fmt::format("{}, {} to {}, {}", kind_words(period->kind),
                                                   in_words(period->starts),
                                                   in_words(period->until()), period->by)});
        page.action = application::address_of(*id) + "/" + act.part;
        page.version = period->version;
        page.fields = act.fields(visit, *seen, *period, errors);
        page.button = act.button;
        return shown(visit, page);
    });
}

Response press(const Visit& visit, const Act& act, const application::Answer& answer,
               const Errors& unreadable) {
    const auto id = visit.id<PeriodId>("period");
    return after_press(
        visit, answer, application::address_of(*id) + "/" + act.part, [&](const Errors& refused) {
            const auto errors = &act == &grant
                                    ? in_order_of_authority(unreadable, refused)
                                    : in_page_order(unreadable, refused, {"at", "words"}, {"at"});
            return act_page(visit, act, errors);
        });
}

/// The kind of a period, as the form has to be read by it.
std::optional<PeriodKind> kind_of(const Visit& visit, PeriodId id) {
    std::optional<SeenAuthority> seen;
    const auto answer = application::see_authority_of(visit.desk(), visit.asked(), id, seen);
    return answer ? std::optional{seen->period(id)->kind} : std::nullopt;
}

Response press_grant(const Visit& visit) {
    const auto id = visit.id<PeriodId>("period");
    const auto kind = id ? kind_of(visit, *id) : std::nullopt;
    if (!kind) return not_there();
    Errors unreadable;
    const auto entered = entered_authority(visit, *kind, unreadable);
    return press(visit, grant,
                 application::grant_authority(visit.desk(), visit.asked(),
                                              {*id, visit.seen_version(), entered}),
                 unreadable);
}

Response press_refusal(const Visit& visit) {
    const auto id = visit.id<PeriodId>("period");
    if (!id) return not_there();
    return press(visit, refusal,
                 application::refuse_authority(visit.desk(), visit.asked(),
                                               {*id, visit.seen_version(), visit.entered("words")}),
                 {});
}

Response press_end(const Visit& visit) {
    const auto id = visit.id<PeriodId>("period");
    if (!id) return not_there();
    Errors unreadable;
    const auto at = entered_moment(visit, ended_at, unreadable);
    return press(
        visit, ending,
        application::end_authority(visit.desk(), visit.asked(),
                                   {*id, visit.seen_version(), at, visit.entered("words")}),
        unreadable);
}

void add(SiteRoutes& routes, const Act& act, Response (*pressed)(const Visit&)) {
    const auto path = "/authority-periods/{period}/" + act.part;
    routes.page(path, permission, [&act](const Visit& visit) { return act_page(visit, act, {}); });
    routes.form(path, permission, pressed);
}

}  // namespace

void add_authority_forms(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/authority/{kind}", permission,
                [](const Visit& visit) { return new_page(visit, {}); });
    routes.form("/referrals/{referral}/authority/{kind}", permission, record_new);
    add(routes, grant, press_grant);
    add(routes, refusal, press_refusal);
    add(routes, ending, press_end);
}

}  // namespace wayhome::web
