// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "kernel/time.hpp"
#include "support/plausible_inputs.hpp"

namespace wayhome::referral {

using namespace std::chrono_literals;

/// Friday 9 January 2026, 11:45pm in London.
inline constexpr Instant friday_night = std::chrono::sys_days{2026y / 1 / 9} + 23h + 45min;

/// A form that somebody fills in: keeps its own answers.
class GivenForm {
  public:
    GivenForm(Pathway pathway, Urgency urgency,
              access::OrganisationKind referrer = access::OrganisationKind::authority)
        : pathway_(pathway), urgency_(urgency), referrer_(referrer) {}

    Context context() const { return {pathway_, urgency_, referrer_, answers_, friday_night}; }
    const Answers& answers() const { return answers_; }

    /// Reads the inputs as a page would send them; they must be right.
    GivenForm& fill(std::string_view question, const FieldValues& inputs);
    /// Stores the answer as it stands, right or wrong.
    GivenForm& store(std::string_view question, FieldValues stored, bool doubtful = false);
    /// Fills every question asked, one after another, as next_question() leads; says how many.
    std::size_t walk();
    /// The same for those an urgent referral needs.
    std::size_t walk_short_path();

  private:
    Pathway pathway_;
    Urgency urgency_;
    access::OrganisationKind referrer_;
    Answers answers_;
};

/// The messages of a reading that must be refused.
std::vector<std::string> messages(std::string_view question, const FieldValues& inputs,
                                  const Context& context);

}  // namespace wayhome::referral
