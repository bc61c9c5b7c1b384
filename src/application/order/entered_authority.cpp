// SPDX-License-Identifier: Apache-2.0
#include "application/order/entered_authority.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "application/reasons.hpp"
#include "domain/order/limits.hpp"
#include "domain/order/time_without_court.hpp"
#include "kernel/london_time.hpp"
#include "kernel/text.hpp"

namespace wayhome::application {
namespace {

using order::PeriodKind;

constexpr std::size_t longest_name = 200;

void check_by(PeriodKind kind, const EnteredAuthority& entered, Problems& problems) {
    if (trimmed(entered.by).empty()) {
        problems.push_back({"by", order::is_without_court(kind)
                                      ? "Enter the name and post of who authorises it"
                                      : "Enter the name of the court"});
    } else if (length_in_characters(entered.by) > longest_name) {
        problems.push_back({"by", "The name must be 200 characters or less"});
    }
}

void check_order_length(PeriodKind kind, const EnteredAuthority& entered, Problems& problems) {
    if (!entered.last_day) {
        problems.push_back({"last_day", "Enter the last day"});
        return;
    }
    if (!entered.starts) return;
    const auto first = london_date(*entered.starts);
    if (*entered.last_day < first) {
        problems.push_back({"last_day", "The last day must be the first day or after it"});
        return;
    }
    const auto longest = order::longest_order(kind, first);
    if (longest && *entered.last_day > longest->last_day) {
        problems.push_back(
            {"last_day",
             fmt::format("It can last {} months: to {} at the latest ({})", longest->law.value,
                         in_words(longest->last_day), longest->law.citation)});
    }
}

void check_time_left(PeriodKind kind, const EnteredAuthority& entered,
                     const std::vector<order::Period>& earlier, Problems& problems) {
    if (!entered.starts) return;
    const auto longest = longest_without_court(earlier, *entered.starts);
    if (longest <= *entered.starts) {
        problems.push_back({"starts",
                            "The 72 hours without a court’s authority in 28 days are used up: a "
                            "court’s order is needed before the child may be kept"});
        return;
    }
    if (kind != PeriodKind::police_detention) return;
    if (!entered.ends) {
        problems.push_back({"ends", "Enter the date and time at court"});
    } else if (*entered.ends <= *entered.starts) {
        problems.push_back({"ends", "The time at court must be after the start"});
    } else if (*entered.ends > longest) {
        problems.push_back({"ends", "Without a court’s authority it can last until " +
                                        in_words(longest) + " at the latest"});
    }
}

void check_evidence(const Work& work, const referral::Referral& referral,
                    const EnteredAuthority& entered, Problems& problems) {
    if (!entered.evidence) return;
    const auto document = work.records.referrals().attachment(*entered.evidence);
    if (!document || document->referral != referral.id) {
        problems.push_back({"evidence", "Choose a document of this referral"});
    }
}

std::vector<order::Period> without(const std::vector<order::Period>& periods, PeriodId id) {
    auto others = periods;
    std::erase_if(others, [&](const order::Period& each) { return each.id == id; });
    return others;
}

}  // namespace

Instant longest_without_court(const std::vector<order::Period>& periods, Instant from) {
    return order::longest_without_court(order::kept_without_court(periods), from,
                                        order::time_allowed(london_date(from)));
}

Problems problems_of(const Work& work, const referral::Referral& referral, PeriodKind kind,
                     const EnteredAuthority& entered, const std::vector<order::Period>& earlier) {
    Problems problems;
    const auto kinds = order::kinds_for(referral.pathway);
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
        problems.push_back({"", "A case on this pathway cannot have that kind of authority."});
    }
    if (!order::is_without_court(kind) && !entered.granted) {
        problems.push_back({"granted", "Choose whether it was granted or is planned"});
    }
    if (!entered.starts) {
        problems.push_back({"starts", "Enter the date and time it starts"});
    }
    if (order::is_without_court(kind)) {
        check_time_left(kind, entered, earlier, problems);
    } else {
        check_order_length(kind, entered, problems);
    }
    check_by(kind, entered, problems);
    check_evidence(work, referral, entered, problems);
    const bool needs_earlier = kind == PeriodKind::renewal && entered.starts &&
                               !order::had_order_before(earlier, *entered.starts);
    if (needs_earlier || !trimmed(entered.note).empty()) {
        check_words(entered.note,
                    needs_earlier ? "which order came before, as none is on record" : "what to add",
                    "note", problems);
    }
    return problems;
}

order::Period with_entered(order::Period period, const EnteredAuthority& entered,
                           const std::vector<order::Period>& earlier) {
    period.starts = entered.starts.value();
    if (period.kind == PeriodKind::seventy_two_hours) {
        period.ends = longest_without_court(without(earlier, period.id), period.starts);
    } else if (period.kind == PeriodKind::police_detention) {
        period.ends = entered.ends.value();
    } else {
        period.ends =
            start_of_london_day(CivilDate{std::chrono::sys_days{*entered.last_day} + Days{1}});
    }
    period.by = trimmed(entered.by);
    period.evidence = entered.evidence;
    period.note = trimmed(entered.note);
    return period;
}

}  // namespace wayhome::application
