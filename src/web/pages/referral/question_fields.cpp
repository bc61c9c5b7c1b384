// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/question_fields.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/referral/form/answer_reader.hpp"
#include "web/components/button/button.hpp"
#include "web/components/fieldset/fieldset.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/referral/one_field.hpp"

namespace wayhome::web {
namespace {

using referral::Field;
using referral::FieldKind;

/// "Person" as it stands within a sentence.
std::string with_small_first_letter(std::string words) {
    if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') {
        words[0] = static_cast<char>(words[0] - 'A' + 'a');
    }
    return words;
}

/// Writes the fields of one question, or of one row of a group.
class FieldWriter {
  public:
    FieldWriter(const referral::Context& context, const FormInputs& inputs)
        : context_(context), inputs_(inputs) {}

    Html fields(const std::vector<Field>& all, const std::string& prefix) const {
        HtmlWriter w;
        for (const auto& each : all) {
            if (!referral::is_asked(each, context_)) continue;
            if (stands_under_a_choice(each, all, prefix)) continue;
            if (each.shown_when) {
                w.raw(only_when(each, all, prefix));
            } else {
                w.raw(field_with_those_under_it(each, all, prefix));
            }
        }
        return std::move(w).finish();
    }

  private:
    /// Whether the field is written inside the choice that asks for it.
    bool stands_under_a_choice(const Field& field, const std::vector<Field>& all,
                               const std::string& prefix) const {
        if (!field.shown_when || field.shown_when->codes.size() != 1) return false;
        const auto* const other = other_field(field, all);
        return other != nullptr && has_boxes(*other, prefix + other->code, context_) &&
               referral::is_asked(*other, context_);
    }

    static const Field* other_field(const Field& field, const std::vector<Field>& all) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Field& each) {
            return each.code == field.shown_when->field;
        });
        return found == all.end() ? nullptr : &*found;
    }

    Html field_with_those_under_it(const Field& field, const std::vector<Field>& all,
                                   const std::string& prefix) const {
        if (field.kind == FieldKind::rows) return rows(field);
        std::vector<RevealedFields> revealed;
        for (const auto& choice : referral::choices_for(field, context_)) {
            HtmlWriter w;
            bool any = false;
            for (const auto& each : all) {
                const bool under =
                    each.shown_when && each.shown_when->field == field.code &&
                    each.shown_when->codes == std::vector<std::string>{choice.code} &&
                    referral::is_asked(each, context_) && stands_under_a_choice(each, all, prefix);
                if (!under) continue;
                w.raw(field_with_those_under_it(each, all, prefix));
                any = true;
            }
            if (any) revealed.push_back({choice.code, std::move(w).finish()});
        }
        return one_field(field, prefix + field.code, context_, inputs_, std::move(revealed));
    }

    /// A field that several choices ask for: its words say which; the script shows it only then.
    Html only_when(const Field& field, const std::vector<Field>& all,
                   const std::string& prefix) const {
        const auto* const other = other_field(field, all);
        std::vector<std::string> words;
        for (const auto& code : field.shown_when->codes) {
            const auto* const choice = other == nullptr ? nullptr : other->choice(code);
            if (choice != nullptr) words.push_back("“" + choice->words + "”");
        }
        HtmlWriter w;
        w.open("div", {{"class", "wayhome-only-when"},
                       {"data-field", input_id(prefix + field.shown_when->field)},
                       {"data-codes", fmt::format("{}", fmt::join(field.shown_when->codes, " "))}});
        write(w, Paragraph{fmt::format("Only if you chose {}:", fmt::join(words, " or ")), true});
        w.raw(field_with_those_under_it(field, all, prefix)).close("div");
        return std::move(w).finish();
    }

    Html rows(const Field& group) const {
        const auto count = inputs_.rows(group);
        HtmlWriter w;
        for (std::size_t row = 1; row <= count; ++row) {
            const auto prefix = fmt::format("{}.{}.", group.code, row);
            Html content = fields(group.columns, prefix);
            if (count > 1) {
                content = joined(
                    {content,
                     render(Button{.text = fmt::format("Remove {} {}",
                                                       with_small_first_letter(group.label), row),
                                   .kind = ButtonKind::secondary,
                                   .name = "remove_row",
                                   .value = fmt::format("{}.{}", group.code, row)})});
            }
            write(w, Fieldset{.legend = {fmt::format("{} {}", group.label, row)},
                              .fields = std::move(content)});
        }
        if (count < static_cast<std::size_t>(group.most)) {
            write(w, Button{.text = "Add another " + with_small_first_letter(group.label),
                            .kind = ButtonKind::secondary,
                            .name = "add_row",
                            .value = group.code});
        }
        return std::move(w).finish();
    }

    const referral::Context& context_;
    const FormInputs& inputs_;
};

}  // namespace

Html question_fields(const referral::Question& question, const referral::Context& context,
                     const FormInputs& inputs) {
    return FieldWriter{context, inputs}.fields(question.fields, "");
}

}  // namespace wayhome::web
