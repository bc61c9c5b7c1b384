// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>

#include "domain/transition/ready.hpp"
#include "kernel/london_time.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/table/table.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/transition/plan_pages.hpp"

namespace wayhome::web {
namespace {

using application::SeenPlan;
using transition::Gate;

Tag standing_of(const transition::GateDue& gate, Instant now) {
    if (gate.met) return {"Reached", TagColour::green};
    if (gate.is_overdue(now)) return {"Overdue", TagColour::red};
    return {"To come", TagColour::blue};
}

std::string source_of(const transition::GateRule& rule) {
    if (rule.standing == transition::GateStanding::proposal) return rule.source;
    return fmt::format("{}. {}", transition::gate_standings.words_for(rule.standing), rule.source);
}

/// The one risk that is said before all others.
Html risk_of(const SeenPlan& seen, Instant now) {
    const auto at = std::find_if(seen.gates.begin(), seen.gates.end(), [&](const auto& gate) {
        return gate.rule->gate == Gate::destination && gate.is_overdue(now);
    });
    if (at == seen.gates.end()) return {};
    return render(WarningText{fmt::format(
        "No destination is named, and it was due on {}. The director of {} is told every week "
        "until it is.",
        in_words(at->day), seen.authority)});
}

}  // namespace

Response with_plan(const Visit& visit, access::Permission permission,
                   const std::function<Response(const SeenPlan&)>& page) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    std::optional<SeenPlan> seen;
    const auto answer = application::see_plan(visit.desk(), visit.asked(), *id, permission, seen);
    return if_seen(visit, answer, [&] { return page(*seen); });
}

Tag tag_of(transition::PlanStatus status) {
    using enum transition::PlanStatus;
    const std::string words{transition::plan_statuses.words_for(status)};
    switch (status) {
        case missing:
            return {words, TagColour::yellow};
        case drafted:
        case agreed:
            return {words, TagColour::blue};
        case in_action:
        case completed:
            return {words, TagColour::green};
        case failed:
            break;
    }
    return {words, TagColour::grey};
}

std::string progress_of(const SeenPlan& seen, Instant now) {
    const auto open = transition::unwritten(seen.plan, london_date(now)).size();
    const auto settled =
        std::count_if(seen.plan.domains.begin(), seen.plan.domains.end(),
                      [](const auto& each) { return transition::is_settled(each.status); });
    return fmt::format("{} of {} parts written, {} settled", transition::domains.size() - open,
                       transition::domains.size(), settled);
}

Html gates_of(const SeenPlan& seen, Instant now) {
    if (seen.gates.empty()) return {};
    Table table{.id = "gates",
                .caption = "What has to be reached, and by when",
                .columns = {{"What"}, {"By the end of"}, {"How it stands"}, {"Who says so"}}};
    for (const auto& gate : seen.gates) {
        table.rows.push_back({std::string{transition::gates.words_for(gate.rule->gate)},
                              render(Time{in_words(gate.day), to_iso(gate.day)}),
                              render(standing_of(gate, now)), source_of(*gate.rule)});
    }
    return joined({risk_of(seen, now), render(table)});
}

Html destination_of(const SeenPlan& seen, const referral::Rulebook& rules,
                    const std::string& change_at) {
    SummaryList list;
    const auto change = [&](const std::string& what) {
        return change_at.empty()
                   ? std::vector<SummaryAction>{}
                   : std::vector<SummaryAction>{{.href = change_at, .visually_hidden = what}};
    };
    if (const auto& next = seen.plan.destination) {
        list.rows = {{"Kind of place", reason_words(rules, "destination", next->code),
                      change("the destination")},
                     {"Which place, and who takes over", next->words},
                     {"Ready from", next->from ? in_words(*next->from) : "Not known yet"},
                     {"Named", moment(next->named)}};
    } else {
        list.rows = {{"Where next", "Not named yet", change("the destination")}};
    }
    return joined({render(Heading{.text = "Where next", .id = "destination"}), render(list)});
}

Html agreement_of(const SeenPlan& seen) {
    const auto& agreed = seen.plan.agreement;
    if (!agreed) return {};
    List parties;
    for (const auto each : agreed->by) {
        parties.items.emplace_back(std::string{transition::parties.words_for(each)});
    }
    SummaryList list;
    list.rows = {{"Agreed at the review of", in_words(agreed->on)}, {"By", render(parties)}};
    if (!agreed->childs_view.empty()) {
        list.rows.push_back({"What the child says of it", agreed->childs_view});
    }
    return joined({render(Heading{.text = "Agreement"}), render(list)});
}

Html domain_card(const transition::PlanDomain& written) {
    SummaryCard card{.title = std::string{transition::domains.words_for(written.domain)}};
    auto& rows = card.list.rows;
    if (!written.goal.empty()) rows.push_back({"Goal", written.goal});
    if (!written.goal.empty() && written.words) {
        rows.push_back(
            {"Whose words", std::string{transition::goal_words.words_for(*written.words)}});
    }
    if (!written.owner.empty()) rows.push_back({"Who sees to it", written.owner});
    if (written.due) rows.push_back({"By", in_words(*written.due)});
    rows.push_back(
        {"How it stands", std::string{transition::domain_statuses.words_for(written.status)}});
    if (!written.note.empty()) rows.push_back({"To add", written.note});
    return render(card);
}

}  // namespace wayhome::web
