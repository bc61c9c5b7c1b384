// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "web/components/button/button.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/pages/home/home_offer.hpp"

namespace wayhome::web {

/// Whether an answer is only tried, to be checked before it is given, or given.
enum class Giving { tried, given };

/// What a home must have before it can give an answer.
enum class Needs { nothing_more, a_free_bed };

/// What differs between a home's answers to an offer.
struct HomeAnswer {
    std::string part;  ///< of the address
    std::string title;
    Button button;
    Html (*fields)(const Visit&, const application::OfferToHome&, const std::vector<FieldError>&);
    application::Answer (*give)(const Visit&, OfferId, Giving);
    /// What was entered, to be read once more before it is given; none for an answer that changes
    /// nothing for the child.
    SummaryList (*in_short)(const Visit&, const application::OfferToHome&) = nullptr;
    std::vector<std::string> what_follows{};
    Needs needs = Needs::nothing_more;
};

extern const HomeAnswer acceptance_answer;
extern const HomeAnswer conditional_answer;
extern const HomeAnswer decline_answer;
extern const HomeAnswer extension_answer;

}  // namespace wayhome::web
