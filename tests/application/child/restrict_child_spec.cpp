// SPDX-License-Identifier: Apache-2.0
#include "application/child/restrict_child.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "application/addresses.hpp"
#include "application/offer/accept_offer.hpp"
#include "application/queries/my_work.hpp"
#include "application/queries/see_timeline.hpp"
#include "domain/child/restriction.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using support::Given;

/// The lead restricts a child whose referral is with Elm House.
struct Restricted {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    Answer restrict_without(std::vector<AccountId> removed) {
        return restrict_child(
            given.desk(), given.by(given.lead),
            {child.id, 0, "The child is at risk from somebody at work here.", std::move(removed)});
    }
    Answer unname(const access::Account& reader) { return unname(reader, given.lead); }
    Answer unname(const access::Account& reader, const access::Account& by) {
        return unname_reader(given.desk(), given.by(by), {child.id, reader.id});
    }
    AccessRecord record() {
        AccessRecord found;
        REQUIRE(see_access_record(given.desk(), given.by(given.lead), child.id, 1000, found));
        return found;
    }
    std::vector<ReadableNotice> notices_of(const access::Account& person) {
        return my_work(given.desk(), given.by(person).actor).notices;
    }
    Answer accept_by_elm() {
        return accept_offer(given.desk(), given.by(given.elm_manager),
                            {offer.id, given.now(offer).version, given.elm.beds[0].id, {}});
    }
};

TEST_CASE("L3: a restricted record is closed to all but named people, who are asked at each step") {
    Restricted s;
    REQUIRE(s.restrict_without({s.given.elm_manager.id}));

    const auto not_named = s.accept_by_elm();
    REQUIRE(name_reader(s.given.desk(), s.given.by(s.given.lead), {s.child.id, "elm"}));
    const auto named = s.accept_by_elm();

    REQUIRE_FALSE(not_named);
    CHECK(std::holds_alternative<Forbidden>(not_named.error()));
    CHECK(named.has_value());
}

TEST_CASE("L3: whoever restricts a record can still see it") {
    Restricted s;
    REQUIRE(s.restrict_without({s.given.lead.id, s.given.elm_manager.id, s.given.referrer.id}));
    AccessRecord record;

    CHECK(see_access_record(s.given.desk(), s.given.by(s.given.lead), s.child.id, 1000, record));
    REQUIRE(record.readers.size() == 1);
    CHECK(record.readers[0].account.id == s.given.lead.id);
}

TEST_CASE("L3: a person named for a record can lose access again, with an event and an entry") {
    Restricted s;
    REQUIRE(s.restrict_without({}));

    REQUIRE(s.unname(s.given.elm_manager));

    CHECK_FALSE(s.accept_by_elm());
    std::vector<journal::RecordedEvent> events;
    s.given.registry.read([&](Records& records) {
        events = records.journal().of({journal::SubjectKind::child, s.child.id.bits()});
    });
    CHECK(events.back().event.name == "reader_unnamed");
    CHECK(child::reader_of(events.back().event) == s.given.elm_manager.id);
    const auto lines = s.record().lines;
    CHECK(std::any_of(lines.begin(), lines.end(), [](const auto& line) {
        return line.person == "Person lead" && line.entry.entry.action == "restrict_child" &&
               line.entry.entry.outcome == "done";
    }));
}

TEST_CASE("L3: the last person named cannot be removed, and it is said why") {
    Restricted s;
    REQUIRE(s.restrict_without({s.given.elm_manager.id, s.given.referrer.id}));

    const auto refused = s.unname(s.given.lead);

    REQUIRE_FALSE(refused);
    const auto& problems = std::get<Problems>(refused.error());
    CHECK(problems[0].field == "reader");
    CHECK(problems[0].words.find("last person named") != std::string::npos);
    CHECK(s.record().readers.size() == 1);
}

TEST_CASE("L3: somebody who can end the restriction stays named") {
    Restricted s;
    REQUIRE(s.restrict_without({s.given.referrer.id}));

    const auto refused = s.unname(s.given.lead);

    REQUIRE_FALSE(refused);
    const auto& problems = std::get<Problems>(refused.error());
    CHECK(problems[0].words.find("end the restriction") != std::string::npos);
}

TEST_CASE("L3: a home that is named removes nobody") {
    Restricted s;
    REQUIRE(s.restrict_without({}));

    const auto refused = s.unname(s.given.lead, s.given.elm_manager);

    REQUIRE_FALSE(refused);
    CHECK(std::holds_alternative<Forbidden>(refused.error()));
}

TEST_CASE("L3: nobody is named twice, and nobody is named or removed while no restriction stands") {
    Restricted s;
    const auto name_second = [&] {
        return name_reader(s.given.desk(), s.given.by(s.given.lead), {s.child.id, "second"});
    };
    CHECK_FALSE(name_second());
    REQUIRE(s.restrict_without({}));
    CHECK(name_second());
    CHECK_FALSE(name_second());
    REQUIRE(unrestrict_child(s.given.desk(), s.given.by(s.given.lead),
                             {s.child.id, 1, "The relative has left the home."}));
    CHECK_FALSE(s.unname(s.given.second_officer));
}

TEST_CASE("M3: a person named for a restricted record is told, without particulars") {
    Restricted s;
    REQUIRE(s.restrict_without({}));

    const auto notices = s.notices_of(s.given.elm_manager);

    const auto told = std::find_if(notices.begin(), notices.end(), [](const auto& each) {
        return each.notice.words == "You were named for a child's restricted record";
    });
    REQUIRE(told != notices.end());
    CHECK(told->notice.link == address_of(s.child.id) + "/timeline");
    std::optional<SeenTimeline> seen;
    CHECK(see_child_timeline(s.given.desk(), s.given.by(s.given.elm_manager), s.child.id, 1000,
                             seen));
}

TEST_CASE("M3: whoever restricts a record is not told of it, nor who is named no longer") {
    Restricted s;
    REQUIRE(s.restrict_without({}));
    REQUIRE(s.unname(s.given.elm_manager));

    const auto of_lead = s.notices_of(s.given.lead);
    CHECK(std::none_of(of_lead.begin(), of_lead.end(), [](const auto& each) {
        return each.notice.words == "You were named for a child's restricted record";
    }));
    CHECK(s.notices_of(s.given.elm_manager).empty());
}

TEST_CASE("L5: who changed or was refused a child's record stands in its access record") {
    Restricted s;
    REQUIRE(s.accept_by_elm());
    AccessRecord record;

    REQUIRE(see_access_record(s.given.desk(), s.given.by(s.given.lead), s.child.id, 1000, record));

    REQUIRE(record.lines.size() == 1);
    CHECK(record.lines[0].person == "Person elm");
    CHECK(record.lines[0].entry.entry.action == "decide_offer");
}

TEST_CASE("L5: a home has no part in the access record") {
    Restricted s;
    AccessRecord record;

    CHECK_FALSE(see_access_record(s.given.desk(), s.given.by(s.given.elm_manager), s.child.id, 1000,
                                  record));
}

}  // namespace
}  // namespace wayhome::application
