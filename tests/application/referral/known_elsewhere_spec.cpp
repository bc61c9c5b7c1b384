// SPDX-License-Identifier: Apache-2.0
#include "application/child/restrict_child.hpp"
#include "application/queries/my_work.hpp"
#include "application/queries/see_timeline.hpp"
#include "application/queries/see_triage.hpp"
#include "application/referral/record_in_use.hpp"
#include "application/triage/allocate_referral.hpp"
#include "application/triage/answer_known_child.hpp"
#include "application/triage/may_be_known.hpp"
#include "given_draft.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;

constexpr auto why_second = "The child was sentenced while the council's search was open.";
constexpr auto how_known = "The council and youth custody compared the two files by telephone.";

/// A child the council has a search for, whom youth custody refers too, with a slip in the name.
struct KnownElsewhere : support::GivenSearch {
    access::Organisation custody = an_organisation();
    access::Account custody_officer = another("custody", custody.id, access::Role::ycs_officer);
    GivenDraft second{*this};

    KnownElsewhere() { enter("Ash", "Exampel"); }

    access::Organisation an_organisation() {
        access::Organisation made{ids.make<OrganisationId>(),
                                  access::OrganisationKind::youth_custody_service, "Youth Custody",
                                  "YCS"};
        registry.write([&](Records& records) {
            records.organisations().add(made);
            return Ending::commit;
        });
        return made;
    }
    void enter(const std::string& given_names, const std::string& family_name) {
        as_custody([&] {
            second.start("youth_custody", "within_hours").named(given_names, family_name);
            second.fill_the_rest(referral::Extent::short_path);
        });
    }
    void send() {
        as_custody([&] { REQUIRE(second.send()); });
        REQUIRE(allocate_referral(desk(), by(officer), {*second.id, sent().version, officer.id}));
    }
    void as_custody(const std::function<void()>& act) {
        const auto council_referrer = referrer;
        referrer = custody_officer;
        act();
        referrer = council_referrer;
    }
    referral::Referral sent() {
        std::optional<referral::Referral> found;
        registry.read([&](Records& records) { found = records.referrals().by_id(*second.id); });
        return *found;
    }
    std::vector<ChildId> asked_about() {
        std::vector<ChildId> found;
        const auto asked = sent();
        registry.read([&](Records& records) { found = not_yet_told_apart(records, asked); });
        return found;
    }
    KnownRecords shown_to(const access::Account& reader) {
        std::optional<SeenTriage> seen;
        REQUIRE(see_triage(desk(), by(reader), *second.id, seen));
        return seen->known;
    }
    bool work_says(const access::Account& whom, std::string_view what) {
        const auto work = my_work(desk(), by(whom).actor);
        return std::any_of(work.items.begin(), work.items.end(), [&](const auto& each) {
            return each.what.find(what) != std::string::npos;
        });
    }
    Answer answer(const access::Account& whom, const std::string& same_as,
                  const std::string& reason = why_second) {
        return answer_known_child(desk(), by(whom),
                                  {*second.id, sent().version, same_as, how_known, reason});
    }
    Answer join() { return answer(officer, child.id.text()); }
    Answer open() { return open_search(desk(), by(officer), {*second.id, sent().version}); }
    void restrict_record() {
        REQUIRE(restrict_child(desk(), by(lead), {child.id, 0, "The child is at risk at home."}));
        registry.write([&](Records& records) {
            records.children().unname_reader(child.id, lead.id);
            return Ending::commit;
        });
    }
};

TEST_CASE("A8: a child known to another organisation is found when the referral is sent") {
    KnownElsewhere s;
    s.send();

    CHECK(s.asked_about() == std::vector{s.child.id});
    CHECK(s.was_told(s.officer, "may be of a child already known"));
    CHECK(s.work_says(s.officer, "May be the same child: " + s.sent().reference));
    const auto known = s.shown_to(s.officer);
    REQUIRE(known.seen.size() == 1);
    CHECK(known.seen[0].authority == "Exampleham");
    CHECK(known.seen[0].open.at(0).id == s.referral.id);
    s.check_states_follow_events();
}

TEST_CASE("A8: who refers is not told that others know the child") {
    KnownElsewhere s;
    s.send();

    std::optional<SeenTimeline> timeline;
    REQUIRE(see_referral_timeline(s.desk(), s.by(s.custody_officer), *s.second.id, timeline));

    CHECK_FALSE(s.was_told(s.custody_officer, "known"));
    for (const auto& each : timeline->events) CHECK(each.recorded.event.name != may_be_known);
}

TEST_CASE("A8: whoever compares with a record is on the list of who looked at it") {
    KnownElsewhere s;
    s.send();
    s.shown_to(s.second_officer);

    AccessRecord looked;
    REQUIRE(see_access_record(s.desk(), s.by(s.lead), s.child.id, 1000, looked));

    CHECK(looked.lines.at(0).person == s.second_officer.name);
}

TEST_CASE("A8: the search is not opened before somebody has said whether it is the same child") {
    KnownElsewhere s;
    s.send();

    const auto before = s.open();
    REQUIRE(s.answer(s.officer, "nobody"));
    const auto after = s.open();

    CHECK(problems_in(before)[0].field == "known-child");
    CHECK(after.has_value());
    s.check_states_follow_events();
}

TEST_CASE("A8: another child is said with how it is known, and is not asked about again") {
    KnownElsewhere s;
    s.send();

    const auto without = answer_known_child(s.desk(), s.by(s.officer),
                                            {*s.second.id, s.sent().version, "nobody", "", ""});
    const auto unchosen = s.answer(s.officer, "");
    REQUIRE(s.answer(s.officer, "nobody"));

    CHECK(problems_in(without)[0].field == "how_known");
    CHECK(problems_in(unchosen)[0].field == "same_as");
    CHECK(s.asked_about().empty());
    CHECK_FALSE(s.work_says(s.officer, "May be the same child"));
    CHECK(support::is<Stale>(s.join()));
}

TEST_CASE("A9: the same child joins the record there is; a second open referral needs a reason") {
    KnownElsewhere s;
    s.send();
    const auto entered = *s.sent().child;

    const auto without = s.answer(s.officer, s.child.id.text(), "");
    REQUIRE(s.join());

    CHECK(problems_in(without)[0].field == "second_open_reason");
    CHECK(s.sent().child == s.child.id);
    CHECK(s.sent().continues == s.referral.id);
    CHECK(s.sent().link_reason == why_second);
    s.registry.read([&](Records& records) {
        CHECK(record_in_use(records, entered) == s.child.id);
        const auto last = records.journal().of({journal::SubjectKind::child, entered.bits()});
        CHECK(last.back().event.detail("entered_as").starts_with("Ash Exampel, born 4 March 2011"));
        CHECK(records.children().by_id(s.child.id)->family_name.opened() == "Example");
    });
    s.check_states_follow_events();
}

TEST_CASE("A8: the record that was left is not found again") {
    KnownElsewhere s;
    s.send();
    REQUIRE(s.join());
    s.second.id.reset();

    s.enter("Ash", "Exampel");

    s.as_custody([&] {
        const auto known = s.second.form().known;
        REQUIRE(known.size() == 1);
        CHECK(known[0].match.child.id == s.child.id);
    });
}

TEST_CASE("E15: a child who has a bed gets no second one by another organisation's referral") {
    KnownElsewhere s;
    s.book(s.clock.now() + 3h);
    s.send();
    CHECK(s.shown_to(s.officer).seen.at(0).place == "Expected at Elm House");
    REQUIRE(s.join());
    REQUIRE(s.open());
    const auto offer = s.an_opened_offer(s.sent(), s.oak);
    REQUIRE(accept_offer(s.desk(), s.by(s.oak_manager),
                         {offer.id, s.now(offer).version, s.oak.beds[0].id, {}}));

    const auto taken = take_up_place(s.desk(), s.by(s.custody_officer),
                                     {offer.id, s.now(offer).version, s.clock.now() + 3h});

    CHECK(support::says(taken, "already booked in or living at a home"));
    s.check_states_follow_events();
}

TEST_CASE("E15: legal authority recorded on the referral covers the child it turns out to be") {
    KnownElsewhere s;
    s.send();
    const order::Period order{.id = s.ids.make<PeriodId>(),
                              .referral = *s.second.id,
                              .child = *s.sent().child,
                              .kind = order::PeriodKind::sentence,
                              .starts = s.clock.now(),
                              .ends = s.clock.now() + 240h,
                              .by = "Exampleham Youth Court",
                              .recorded = s.clock.now()};
    s.registry.write([&](Records& records) {
        records.periods().add(order);
        return Ending::commit;
    });

    REQUIRE(s.join());

    s.registry.read(
        [&](Records& records) { CHECK(records.periods().by_id(order.id)->child == s.child.id); });
}

TEST_CASE("L3: of a restricted record the unit learns that there is one, and no more") {
    KnownElsewhere s;
    s.restrict_record();
    s.send();

    const auto officers = s.shown_to(s.officer);
    const auto leads = s.shown_to(s.lead);

    CHECK(officers.seen.empty());
    CHECK(officers.hidden.size() == 1);
    CHECK(officers.ask_councils.empty());
    CHECK(leads.seen.empty());
    CHECK(leads.ask_councils == std::vector<std::string>{"Exampleham"});
    CHECK(s.was_told(s.lead, "may be of a child already known"));
    CHECK(problems_in(s.join())[0].field == "same_as");
    CHECK(problems_in(s.answer(s.officer, "nobody"))[0].field == "same_as");
    CHECK(problems_in(s.open())[0].field == "known-child");
}

TEST_CASE(
    "L3: the lead answers for a record nobody of the unit may see, after asking its council") {
    KnownElsewhere s;
    s.restrict_record();
    s.send();

    REQUIRE(s.answer(s.lead, "nobody"));

    CHECK(s.open().has_value());
}

TEST_CASE("L3: joining a restricted record keeps the referral open to who sent it") {
    KnownElsewhere s;
    s.restrict_record();
    s.send();
    s.registry.write([&](Records& records) {
        records.children().name_reader(s.child.id, s.officer.id);
        return Ending::commit;
    });

    REQUIRE(s.join());

    std::optional<SeenTimeline> timeline;
    CHECK(see_referral_timeline(s.desk(), s.by(s.custody_officer), *s.second.id, timeline));
    CHECK_FALSE(see_referral_timeline(s.desk(), s.by(s.second_officer), *s.second.id, timeline));
}

TEST_CASE("A8: a draft is its referrer's own: its child is compared when it is sent") {
    KnownElsewhere s;
    GivenDraft draft{s};
    s.as_custody([&] {
        draft.start("youth_custody", "within_hours").named("Ash", "Exampell");
        REQUIRE(draft.name_as("nobody"));
    });

    s.send();

    CHECK(s.asked_about() == std::vector{s.child.id});
}

}  // namespace
}  // namespace wayhome::application
