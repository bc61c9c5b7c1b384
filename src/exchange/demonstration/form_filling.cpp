// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/form_filling.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "exchange/demonstration/answer_values.hpp"
#include "exchange/demonstration/form_words.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::demonstration {
namespace {

using referral::Field;
using referral::FieldKind;
using referral::FieldValues;
using referral::Question;

/// The questions whose answers the published figures are compared with.
constexpr std::array for_figures = {"pathway",
                                    "when_needed",
                                    "name",
                                    "birth",
                                    "section_25",
                                    "behaviours_conduct",
                                    "behaviours_exploitation",
                                    "behaviours_harm",
                                    "mental_health",
                                    "instability",
                                    "trauma"};

class Filler {
  public:
    Filler(Chance& chance, const AboutCase& about, const std::vector<SetAnswer>& set)
        : chance_(chance), about_(about), set_(set) {}

    FieldValues inputs(const Question& question) {
        FieldValues filled;
        for (const auto& field : question.fields) put(question.code, field, field.code, filled);
        return filled;
    }

  private:
    const std::string* said(const std::string& question, const std::string& name) const {
        for (const auto& each : set_) {
            if (each.question == question && each.field == name) return &each.value;
        }
        return nullptr;
    }

    void put(const std::string& question, const Field& field, const std::string& name,
             FieldValues& filled) {
        if (field.kind == FieldKind::rows) {
            put_rows(question, field, name, filled);
            return;
        }
        const auto* const set = said(question, name);
        auto value =
            set != nullptr ? std::optional{*set} : value_of(chance_, about_, question, field);
        if (!value) {
            const bool needed = field.required || field.code == "telephone";
            if (!needed && chance_.happens(0.4)) return;
            value = by_kind(question, field);
        }
        if (field.kind == FieldKind::date || field.kind == FieldKind::date_and_time) {
            put_moment(field, name, *value, filled);
        } else {
            filled.emplace_back(name, *value);
        }
    }

    void put_rows(const std::string& question, const Field& field, const std::string& name,
                  FieldValues& filled) {
        for (const auto& column : field.columns) {
            put(question, column, name + ".1." + column.code, filled);
        }
    }

    /// A moment is given as "2026-01-09T23:45:00Z", a day also as "2026-01-09".
    static void put_moment(const Field& field, const std::string& name, const std::string& value,
                           FieldValues& filled) {
        const auto at = instant_from_iso(value);
        const auto day = at ? london_date(*at) : date_from_iso(value).value();
        filled.emplace_back(name + ".day", std::to_string(static_cast<unsigned>(day.day())));
        filled.emplace_back(name + ".month", std::to_string(static_cast<unsigned>(day.month())));
        filled.emplace_back(name + ".year", std::to_string(static_cast<int>(day.year())));
        if (field.kind != FieldKind::date_and_time) return;
        const auto local = in_london(at.value());
        filled.emplace_back(name + ".time", fmt::format("{}:{:02}", local.hour, local.minute));
    }

    std::string by_kind(const std::string& question, const Field& field) {
        switch (field.kind) {
            case FieldKind::short_text:
            case FieldKind::long_text:
                return words_for(chance_, question, field.code);
            case FieldKind::yes_no_not_known:
                return chance_.happens(0.1) ? "not_known" : chance_.happens(0.35) ? "yes" : "no";
            case FieldKind::one_of:
            case FieldKind::several_of:
                return chance_.one_of(referral::choices_for(field, about_.context())).code;
            case FieldKind::whole_number:
                return std::to_string(
                    chance_.between(field.least, std::min(field.most, field.least + 14)));
            case FieldKind::postcode_district:
                return fmt::format("{}{}", chance_.happens(0.5) ? "E" : "SE",
                                   chance_.between(1, 18));
            case FieldKind::authority:
                return about_.plan.authority.gss;
            case FieldKind::date:
            case FieldKind::date_and_time:
                return to_iso(moment_for(field));
            case FieldKind::rows:
                break;
        }
        throw Bug("every kind of field is filled in");
    }

    Instant moment_for(const Field& field) const {
        const auto& code = field.code;
        const bool later = code.find("until") != std::string::npos || code == "ends" ||
                           code == "late_release" || code == "next_court" ||
                           code == "next_hearing" || code == "order_until";
        const auto now = about_.now;
        if (field.in_time == referral::InTime::not_in_past) return now + Days{10};
        if (field.in_time == referral::InTime::not_in_future) return now - Days{later ? 4 : 20};
        return later ? now + Days{80} : now - Days{10};
    }

    Chance& chance_;
    const AboutCase& about_;
    const std::vector<SetAnswer>& set_;
};

bool is_wanted(const Question& question, FormExtent extent) {
    return extent == FormExtent::whole ||
           std::find(for_figures.begin(), for_figures.end(), question.code) != for_figures.end();
}

}  // namespace

referral::Answers fill_form(Chance& chance, const RequestPlan& plan, const child::Child& child,
                            const referral::Referral& referral, AccountId by, FormExtent extent,
                            const std::vector<SetAnswer>& set) {
    referral::Answers answers;
    const AboutCase about{plan, child, referral, answers, referral.started};
    Filler filler{chance, about, set};
    for (const auto& question : referral::questions()) {
        if (!is_wanted(question, extent) || !referral::is_asked(question, about.context())) {
            continue;
        }
        const auto read = referral::read_answer(question, filler.inputs(question), about.context());
        if (!read) {
            throw Bug(fmt::format("the demonstration's answer to {} is not taken: {}",
                                  question.code, read.error().front().message));
        }
        answers.insert_or_assign(
            question.code, referral::Answer{question.code, *read, referral.started, by, false, ""});
    }
    return answers;
}

}  // namespace wayhome::demonstration
