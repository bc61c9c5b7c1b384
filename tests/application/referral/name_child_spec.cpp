// SPDX-License-Identifier: Apache-2.0
#include "application/referral/name_child.hpp"

#include <doctest/doctest.h>

#include "domain/child/name_sound.hpp"
#include "given_draft.hpp"

namespace wayhome::application {
namespace {

using support::Given;

/// Somebody whose referral was sent before, with all its answers.
struct KnownBefore {
    Given given;
    GivenDraft earlier{given};
    GivenDraft draft{given};

    KnownBefore() {
        earlier.start("welfare", "within_72_hours").named("Stephen", "Example");
        earlier.fill_the_rest(referral::Extent::whole);
        REQUIRE(earlier.send());
        draft.start("welfare", "within_72_hours");
    }

    std::string known_child() const { return earlier.form().child->id.text(); }
};

TEST_CASE("A8: a likely duplicate is shown at entry, with the reasons") {
    KnownBefore s;
    s.draft.fill("name", {{"given_names", "Steven"}, {"family_name", "Example"}});

    const auto saved = s.draft.answer("birth", GivenDraft::born("4", "3", "2011"));

    REQUIRE(saved);
    CHECK(saved->look_at.ends_with("/duplicates"));
    const auto form = s.draft.form();
    REQUIRE(form.known.size() == 1);
    CHECK(form.known[0].match.likeness == child::Likeness::likely);
    CHECK_FALSE(form.child.has_value());
}

TEST_CASE("A8: nothing is merged by force: a different child has a record of its own") {
    KnownBefore s;
    s.draft.named("Steven", "Example");

    REQUIRE(s.draft.name_as("nobody"));

    CHECK(s.draft.form().child->id.text() != s.known_child());
    CHECK(child::full_name(*s.earlier.form().child) == "Stephen Example");
}

TEST_CASE("A9: a second open referral of one child is refused unless linked with the reason") {
    KnownBefore s;
    s.draft.named("Steven", "Example");

    const auto without = s.draft.name_as(s.known_child());
    const auto linked = s.draft.name_as(s.known_child(), "The first asks for a planned move only.");

    CHECK(problems_in(without)[0].field == "second_open_reason");
    REQUIRE(linked);
    const auto referral = s.draft.form().referral;
    CHECK(referral.continues == s.earlier.id);
    CHECK(referral.link_reason == "The first asks for a planned move only.");
    CHECK(s.draft.form().child->id.text() == s.known_child());
}

TEST_CASE("A8: a name typed otherwise before the link does not rename the child that is known") {
    KnownBefore s;
    s.draft.named("Steven", "Example");
    REQUIRE(s.draft.name_as(s.known_child(), "The first asks for a planned move only."));

    s.draft.fill("authority", {{"local_number", ""}});

    CHECK(child::full_name(*s.earlier.form().child) == "Stephen Example");
    CHECK(s.earlier.form().child->local_number == "Words");
}

TEST_CASE("A7: answers of the earlier referral are carried over with source and date") {
    KnownBefore s;
    s.draft.named("Steven", "Example");
    REQUIRE(s.draft.name_as(s.known_child(), "The first asks for a planned move only."));

    const auto answers = s.draft.form().answers;

    const auto& health = answers.at("physical_health");
    CHECK(health.source ==
          "Referral " + s.earlier.form().referral.reference + ", answered 9 January 2026");
    CHECK(health.doubtful);
    CHECK(answers.at("name").source.empty());
    CHECK_FALSE(answers.contains("own_words"));
    CHECK_FALSE(answers.contains("lawful_basis"));
}

TEST_CASE("U-18: of a second referral of the same child, most answers are there already") {
    KnownBefore s;
    s.draft.named("Steven", "Example");
    REQUIRE(s.draft.name_as(s.known_child(), "The first asks for a planned move only."));

    const auto form = s.draft.form();

    CHECK(form.answers.size() * 10 >= referral::applicable(form.context()).size() * 6);
}

TEST_CASE("A8: a child of another council stays unknown to a council that has no part in it") {
    KnownBefore s;
    auto stranger = s.given.a_child("Rowan", "Thistle");
    s.given.registry.write([&](Records& records) {
        stranger.authority = s.given.unit.id;
        stranger.sounds_like = child::sound_key("Rowan", "Thistle");
        CHECK(records.children().save(stranger));
        return Ending::commit;
    });
    s.draft.fill("name", {{"given_names", "Rowan"}, {"family_name", "Thistle"}});

    const auto saved = s.draft.answer("birth", GivenDraft::born("4", "3", "2011"));

    REQUIRE(saved);
    CHECK_FALSE(saved->look_at.ends_with("/duplicates"));
}

TEST_CASE("a child that was not shown cannot be chosen") {
    KnownBefore s;
    s.draft.named("Rowan", "Thistle");

    CHECK(problems_in(s.draft.name_as(s.known_child()))[0].field == "same_as");
    CHECK(problems_in(s.draft.name_as(""))[0].field == "same_as");
}

}  // namespace
}  // namespace wayhome::application
