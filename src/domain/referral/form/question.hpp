// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/pathway.hpp"

namespace wayhome::referral {

struct Context;

/// Whether something is asked of this referral; none means always.
using Applies = bool (*)(const Context&);

/// One entry of a list people choose from.
struct Choice {
    std::string code;
    std::string words;
    std::string hint = {};
    bool exclusive = false;  ///< cannot be ticked together with others ("None of these")
    Applies applies = nullptr;
};

/// What a field takes. How it is submitted, and what is stored, by field code `f`:
/// - short_text, long_text, postcode_district: `f`; stored trimmed, a district in capitals
/// - one_of, yes_no_not_known, authority: `f`; stored as the code chosen
/// - several_of: `f` once for each tick; stored in the order of the list
/// - date: `f.day`, `f.month`, `f.year`; stored "2026-01-09"
/// - date_and_time: the same and `f.time` by a London clock; stored as "2026-01-09T23:45:00Z"
/// - whole_number: `f`; stored without leading zeros
/// - rows: `f.1.column`, `f.2.column`, ...; empty rows are left out and the rest numbered anew
enum class FieldKind {
    short_text,
    long_text,
    one_of,
    several_of,
    yes_no_not_known,
    date,
    date_and_time,
    whole_number,
    postcode_district,
    authority,  ///< a council known to the service, by its code; the page gives the list
    rows
};

/// A field that shows only when another field of the same question has one of these values.
struct ShownWhen {
    std::string field;
    std::vector<std::string> codes;
};

enum class InTime { any, not_in_future, not_in_past };

/// One thing to fill in. Build it with the makers of field_makers.hpp.
struct Field {
    std::string code;    ///< lower case, unique in its question
    std::string label;   ///< above the input
    std::string called;  ///< in an error message: "Enter <called>", "Select <called>"
    std::string hint = {};
    FieldKind kind = FieldKind::short_text;
    bool required = true;  ///< whenever it is shown
    int most = 0;   ///< characters of text, largest number, or rows; zero where nothing is limited
    int least = 0;  ///< smallest number, or fewest rows
    InTime in_time = InTime::any;
    std::vector<Choice> choices = {};
    std::vector<Field> columns = {};  ///< of each row
    std::optional<ShownWhen> shown_when = {};
    Applies applies = nullptr;

    Field hinted(std::string words) const;
    Field in_messages(std::string words) const;
    Field if_known() const;  ///< may be left empty
    Field at_most(int limit) const;
    Field past() const;
    Field future() const;
    Field when(std::string field, std::vector<std::string> codes) const;
    Field only_for(Applies asked_of) const;

    const Choice* choice(std::string_view choice_code) const;
};

/// What is wrong with one field, in words for the page. `input` is the name of the input to go to:
/// the field itself, one part of its date ("born.month"), or one cell ("people.2.name").
struct FieldError {
    std::string field;
    std::string input;
    std::string message;
    friend bool operator==(const FieldError&, const FieldError&) = default;
};
using FieldErrors = std::vector<FieldError>;

/// What no single field can tell alone; runs when every field is right in itself.
using Check = FieldErrors (*)(const Answer& entered, const Context&);

/// Why the service may ask: each question serves the law or the match, and says how.
enum class Purpose { legal, matching };

/// Whose change makes this answer doubtful; an empty field means any of that question.
struct DependsOn {
    std::string question;
    std::string field = {};
};

/// One page of the form.
struct Question {
    std::string code;
    std::string section;
    std::string title;  ///< the page's one heading
    std::string hint = {};
    Purpose purpose = Purpose::matching;
    std::string why;  ///< shown on request: what the answer is used for
    Applies applies = nullptr;
    /// The pathways whose urgent referrals cannot be sent without it; the rest may follow later.
    std::vector<Pathway> short_path = {};
    std::vector<Field> fields;
    std::vector<DependsOn> depends_on = {};
    Check check = nullptr;

    const Field* field(std::string_view field_code) const;
    bool is_on_short_path(Pathway pathway) const;
};

/// Every question, in the order asked; each is in exactly one section.
const std::vector<Question>& questions();
/// Nothing for a code that is no question's.
const Question* question(std::string_view code);

}  // namespace wayhome::referral
