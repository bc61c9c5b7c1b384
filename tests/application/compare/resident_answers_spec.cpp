// SPDX-License-Identifier: Apache-2.0
#include "application/compare/resident_answers.hpp"

#include <doctest/doctest.h>

#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

/// A child whose answer about violence to other children changes.
struct Answered {
    Answered() { answer("known"); }

    /// Saved as the form saves it: the answer and, with it, the referral.
    void answer(const std::string& state) {
        given.registry.write([&](Records& records) {
            put(records, state);
            return Ending::commit;
        });
    }

    void put(Records& records, const std::string& state) {
        records.referrals().put_answer(referral.id, {"risks",
                                                     {{"violence_to_children", state}},
                                                     given.clock.now(),
                                                     given.referrer.id,
                                                     false,
                                                     {}});
        auto now = *records.referrals().by_id(referral.id);
        REQUIRE(records.referrals().save(now));
    }

    ResidentAnswers::Facts read(Records& records, Reading reading) {
        Work work{records, asked, given.clock.now(), given.ids, given.rules};
        return given.resident_answers.of(work, *records.referrals().by_id(referral.id), reading);
    }

    ResidentAnswers::Facts seen() {
        ResidentAnswers::Facts facts;
        given.registry.read([&](Records& records) { facts = read(records, Reading::committed); });
        return facts;
    }

    Given given;
    Asked asked = given.by(given.officer);
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
};

TEST_CASE("answers are read once while they stay as they are, and again once one has changed") {
    Answered s;
    const auto first = s.seen();
    const auto again = s.seen();
    s.answer("none_known");
    const auto after = s.seen();

    CHECK(first == again);
    CHECK(first != after);
}

TEST_CASE("answers are read again on another day in London") {
    Answered s;
    const auto first = s.seen();
    s.given.clock.advance(Hours{24});

    CHECK(s.seen() != first);
}

TEST_CASE("what is read in a write that is undone is not kept") {
    Answered s;
    ResidentAnswers::Facts undone;
    s.given.registry.write([&](Records& records) {
        s.put(records, "none_known");
        undone = s.read(records, Reading::within_write);
        return Ending::roll_back;
    });
    s.answer("not_known");

    CHECK(s.seen() != undone);
}

}  // namespace
}  // namespace wayhome::application
