// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/disclosed.hpp"

#include <doctest/doctest.h>

namespace wayhome::referral {
namespace {

access::Actor somebody_of(access::OrganisationKind kind, access::Role role) {
    access::Actor actor;
    actor.account = AccountId{IdBits{1}};
    actor.kind = kind;
    actor.roles = {role};
    return actor;
}

access::Disclosure to_a_manager(access::Relation relation) {
    return access::disclosure(
        somebody_of(access::OrganisationKind::home, access::Role::home_decision_maker),
        {relation, access::CaseStage::open});
}

bool reads(const access::Disclosure& disclosure, std::string_view code, std::string_view field) {
    return is_disclosed(part_of(*question(code), field), disclosure);
}

TEST_CASE("every question of the form is sorted into a part of the child's file") {
    for (const auto& each : questions()) {
        for (const auto& field : each.fields) CHECK_NOTHROW(part_of(each, field.code));
    }
}

TEST_CASE("D14: before its yes a home reads needs and risks, and neither who nor where") {
    const auto asked = to_a_manager(access::Relation::home_asked);

    CHECK(reads(asked, "risks", "suicide"));
    CHECK(reads(asked, "own_words", "words"));
    CHECK(reads(asked, "birth", "sex"));
    CHECK_FALSE(reads(asked, "name", "given_names"));
    CHECK_FALSE(reads(asked, "birth", "born"));
    CHECK_FALSE(reads(asked, "where_now", "home_district"));
    CHECK_FALSE(reads(asked, "education", "school"));
    CHECK_FALSE(reads(asked, "contacts", "people"));
}

TEST_CASE("D14: a home that said yes reads who the child is; contacts come with the booking") {
    const auto accepted = to_a_manager(access::Relation::home_accepted);
    const auto home_of_child = to_a_manager(access::Relation::home_of_child);

    CHECK(reads(accepted, "name", "given_names"));
    CHECK(reads(accepted, "where_now", "home_district"));
    CHECK_FALSE(reads(accepted, "contacts", "people"));
    CHECK(reads(home_of_child, "contacts", "people"));
}

TEST_CASE("names of other children are never shown to a home, and are to the unit") {
    const auto unit = access::disclosure(
        somebody_of(access::OrganisationKind::coordination_unit, access::Role::unit_officer),
        {access::Relation::unit, access::CaseStage::open});

    CHECK_FALSE(reads(to_a_manager(access::Relation::home_of_child), "keep_apart", "children"));
    CHECK(reads(unit, "keep_apart", "children"));
}

TEST_CASE("a home's recorder reads neither offences nor, before the child comes, health") {
    const auto recorder =
        access::disclosure(somebody_of(access::OrganisationKind::home, access::Role::home_recorder),
                           {access::Relation::home_asked, access::CaseStage::open});

    CHECK_FALSE(reads(recorder, "behaviours_conduct", "offending_severity"));
    CHECK_FALSE(reads(recorder, "physical_health", "medication_details"));
    CHECK(reads(recorder, "behaviours_conduct", "absconding"));
}

}  // namespace
}  // namespace wayhome::referral
