// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/ethnicity.hpp"
#include "domain/referral/form/referral_facts.hpp"
#include "given_form.hpp"

namespace wayhome::referral {
namespace {

bool is_code(std::string_view code) {
    return !code.empty() && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// Labels of everything asked on one walk, with how often each occurs.
std::map<std::string, int> labels_of(const Context& context) {
    std::map<std::string, int> labels;
    for (const auto* each : applicable(context)) {
        for (const auto& field : each->fields) {
            if (!is_asked(field, context)) continue;
            ++labels[field.label];
            for (const auto& column : field.columns) ++labels[each->code + ": " + column.label];
        }
    }
    return labels;
}

std::set<std::string> asked_twice(Pathway pathway) {
    GivenForm form{pathway, Urgency::within_72_hours, access::OrganisationKind::police};
    form.walk();
    std::set<std::string> twice;
    for (const auto& [label, count] : labels_of(form.context())) {
        if (count > 1) twice.insert(label);
    }
    return twice;
}

void check_field(const Field& field) {
    INFO(field.code);
    CHECK(is_code(field.code));
    CHECK_FALSE(field.label.empty());
    CHECK_FALSE(field.called.empty());
    const bool from_list = field.kind == FieldKind::one_of || field.kind == FieldKind::several_of ||
                           field.kind == FieldKind::yes_no_not_known;
    CHECK(from_list == !field.choices.empty());
    CHECK((field.kind == FieldKind::rows) == !field.columns.empty());
    std::set<std::string> codes;
    for (const auto& each : field.choices) {
        CHECK(codes.insert(each.code).second);
        CHECK_FALSE(each.words.empty());
    }
    for (const auto& each : field.columns) check_field(each);
}

TEST_CASE("every question has a code, a heading, a section and a stated purpose") {
    std::set<std::string> codes;
    for (const auto& each : questions()) {
        INFO(each.code);
        CHECK(is_code(each.code));
        CHECK(codes.insert(each.code).second);
        CHECK_FALSE(each.title.empty());
        CHECK(section(each.section) != nullptr);
        CHECK(each.why.size() > 40);
        CHECK_FALSE(each.fields.empty());
    }
}

TEST_CASE("every field has a code of its own, words, and a list that is complete") {
    for (const auto& each : questions()) {
        INFO(each.code);
        std::set<std::string> codes;
        for (const auto& field : each.fields) {
            CHECK(codes.insert(field.code).second);
            check_field(field);
        }
    }
}

TEST_CASE("a condition names an earlier field of the same question and codes it has") {
    for (const auto& each : questions()) {
        for (const auto& field : each.fields) {
            if (!field.shown_when) continue;
            INFO(each.code << "." << field.code);
            const auto* other = each.field(field.shown_when->field);
            REQUIRE(other != nullptr);
            CHECK(other < &field);
            for (const auto& code : field.shown_when->codes) CHECK(other->choice(code) != nullptr);
        }
    }
}

TEST_CASE("a dependence names another question and a field it has") {
    for (const auto& each : questions()) {
        for (const auto& dependence : each.depends_on) {
            INFO(each.code);
            CHECK(dependence.question != each.code);
            const auto* other = question(dependence.question);
            REQUIRE(other != nullptr);
            CHECK((dependence.field.empty() || other->field(dependence.field) != nullptr));
        }
    }
}

TEST_CASE("no fact is asked twice of the same referral") {
    CHECK(asked_twice(Pathway::welfare).empty());
    CHECK(asked_twice(Pathway::youth_custody).empty());
    CHECK(asked_twice(Pathway::remand).empty());
    CHECK(asked_twice(Pathway::police_custody).empty());
}

TEST_CASE("headings differ, so that no two pages look alike") {
    std::set<std::string> titles;
    for (const auto& each : questions()) CHECK(titles.insert(each.title).second);
}

TEST_CASE("A10: each of the fourteen behaviours is asked once on every pathway") {
    for (const auto& pathway : pathways) {
        GivenForm form{pathway.value, Urgency::within_72_hours};
        form.walk();
        const auto labels = labels_of(form.context());
        for (const auto& behaviour : behaviours) {
            INFO(pathway.code << " " << behaviour.code);
            const std::string words{behaviour.words};
            REQUIRE(labels.contains(words));
            CHECK(labels.at(words) == 1);
            CHECK(labels.at(words + ": how serious") == 1);
            CHECK(labels.at(words + ": last seen") == 1);
        }
    }
    CHECK(behaviours.size() == 14);
}

template <class List>
void check_list(const List& list, std::string_view code, std::string_view field) {
    INFO(code << "." << field);
    const auto& choices = question(code)->field(field)->choices;
    CHECK(choices.size() == list.size());
    for (const auto& each : choices) CHECK(list.from(each.code).has_value());
}

TEST_CASE("every list a typed fact is read from holds exactly the codes the form offers") {
    check_list(pathways, "pathway", "pathway");
    check_list(urgencies, "when_needed", "urgency");
    check_list(child::sexes, "birth", "sex");
    check_list(ethnicities, "background", "ethnicity");
    check_list(legal_statuses, "legal_status", "status");
    check_list(withouts_order, "legal_status", "without_order");
    check_list(application_states, "court", "state");
    check_list(approval_states, "approval", "state");
    check_list(remand_sets, "remand_conditions", "set");
    check_list(living_preferences, "living_with", "preference");
    check_list(distance_bands, "distance", "band");
    check_list(staffing_needs, "place_needs", "staffing");
    CHECK(ethnicities.size() == 20);
    CHECK(legal_statuses.size() == 14);
}

TEST_CASE("sections with questions stand in the order of the task list") {
    std::string_view before = "start";
    for (const auto& each : questions()) {
        CHECK(section(before) <= section(each.section));
        before = each.section;
    }
    CHECK(sections().back().code == "check");
}

}  // namespace
}  // namespace wayhome::referral
