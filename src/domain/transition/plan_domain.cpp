// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/plan_domain.hpp"

#include "kernel/text.hpp"

#include "domain/offer/written_reason.hpp"

namespace wayhome::transition {
namespace {

bool is_empty(const std::string& text) {
    return trimmed(text).empty();
}

bool is_longer(const std::string& text, std::size_t than) {
    return length_in_characters(trimmed(text)) > than;
}

bool says_why(const std::string& note) {
    const auto wrong = offer::wrong_with(note);
    return !wrong || *wrong == offer::WordsRefused::too_long;
}

}  // namespace

std::vector<DomainFault> faults_of(const PlanDomain& written, CivilDate today) {
    const bool needed = written.status != DomainStatus::not_needed;
    std::vector<DomainFault> faults;
    const auto add_if = [&](bool wrong, DomainFault fault) {
        if (wrong) faults.push_back(fault);
    };
    add_if(needed && is_empty(written.goal), DomainFault::no_goal);
    add_if(is_longer(written.goal, longest_goal), DomainFault::goal_too_long);
    add_if(needed && !written.words, DomainFault::nobodys_words);
    add_if(needed && is_empty(written.owner), DomainFault::no_owner);
    add_if(is_longer(written.owner, longest_owner), DomainFault::owner_too_long);
    add_if(needed && !written.due, DomainFault::no_date);
    add_if(written.due && *written.due > months_later(today, most_months_ahead),
           DomainFault::date_too_far);
    add_if(!needed && !says_why(written.note), DomainFault::no_reason);
    add_if(is_longer(written.note, longest_note), DomainFault::note_too_long);
    return faults;
}

bool is_settled(DomainStatus status) {
    return status == DomainStatus::done || status == DomainStatus::handed_over ||
           status == DomainStatus::not_needed;
}

}  // namespace wayhome::transition
