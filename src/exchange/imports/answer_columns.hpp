// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "domain/referral/answers.hpp"
#include "domain/referral/form/context.hpp"
#include "exchange/imports/row_reader.hpp"

namespace wayhome::imports {

/// Answers of the referral form in a file. A column is named by question and field
/// ("missing.now"), a cell of a repeated group by its row too ("contacts.people.1.name"). Codes of
/// ticked boxes are parted by spaces; dates and times are written as everywhere in imports.
class AnswerColumns {
  public:
    explicit AnswerColumns(const csv::Table& table);

    /// The answers a row gives, judged by the rules of the form as if they were entered then. What
    /// the form refuses is refused at its column; a cell under a question that is not asked of
    /// such a referral is refused too.
    referral::Answers read(RowReader& row, const referral::Context& of, AccountId by,
                           const std::string& source) const;

    /// Whether answers name authorities beside the one of the row, so that the form must know them.
    bool names_authorities() const { return names_authorities_; }

    /// Whether the form has that question and field.
    static bool is_answer(std::string_view column);

  private:
    struct Place {
        std::string column;
        const referral::Question* question;
        std::string input;  ///< name of the input: "born", "people.1.name"
        const referral::Field* field;
    };
    void read_question(RowReader& row, const referral::Question& question,
                       const referral::Context& context, referral::Answer& answer) const;
    void refuse(RowReader& row, const referral::Question& question,
                const referral::FieldError& error) const;

    std::vector<Place> places_;
    std::vector<const referral::Question*> questions_;  ///< those that places name, as asked
    bool names_authorities_ = false;
};

}  // namespace wayhome::imports
