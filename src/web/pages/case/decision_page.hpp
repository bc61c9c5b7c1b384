// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/referral/rulebook.hpp"
#include "web/components/button/button.hpp"
#include "web/components/identity_bar/identity_bar.hpp"
#include "web/components/radios/radios.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// A page on which one decision about a case is made: what it is about, who answers for it in law,
/// the form, and the way back.
struct DecisionPage {
    std::string title;
    std::string caption;  ///< reference of the case
    std::optional<IdentityBar> child{};
    std::string answerable;  ///< who is legally answerable for this decision, as a sentence
    Html before{};           ///< what has to be known first
    std::string action;      ///< where the form goes
    int version;             ///< of what is decided on
    Html fields;
    Button button;
    std::string back;  ///< where "Cancel" leads
    std::vector<FieldError> errors{};
};
Response shown(const Visit& visit, const DecisionPage& page);

/// The sentence set apart that says who answers for a decision.
Html answerable_words(const std::string& sentence);

/// One question answered by a reason of a list, for that pathway and day.
Radios reason_radios(const Visit& visit, std::string_view list, referral::Pathway pathway,
                     std::string name, std::string question, const std::vector<FieldError>& errors);

/// Reasons in a person's own words, with the limit on them; keeps what was typed.
Html own_words(const Visit& visit, std::string id, std::string question, std::string hint,
               const std::vector<FieldError>& errors);

/// What was chosen under that name before; nothing where nothing was.
std::optional<std::string> chosen(const Visit& visit, std::string_view name);

}  // namespace wayhome::web
