// SPDX-License-Identifier: Apache-2.0
#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

constexpr auto everything = std::int64_t{1'000'000};
const journal::Subject the_referral{journal::SubjectKind::referral, id<ReferralId>(1).bits()};
const journal::Subject the_offer{journal::SubjectKind::offer, id<OfferId>(1).bits()};

TEST_CASE_TEMPLATE("an event comes back as it was, its actor without roles", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) { r.journal().append(an_event(1, the_referral)); });

    const auto events =
        ask(store.registry(), [](Records& r) { return r.journal().of(the_referral); });

    REQUIRE(events.size() == 1);
    CHECK(events[0].sequence == 1);
    const auto& event = events[0].event;
    CHECK(event.id == id<EventId>(1));
    CHECK(event.at == friday);
    CHECK(event.by.account == id<AccountId>(1));
    CHECK(event.by.name == "Aisha Khan");
    CHECK(event.by.organisation == id<OrganisationId>(1));
    CHECK(event.by.kind == access::OrganisationKind::authority);
    CHECK(event.by.roles.none());
    CHECK(event.subject == the_referral);
    CHECK(event.name == "submitted");
    CHECK(event.referral == id<ReferralId>(1));
    CHECK(event.child == id<ChildId>(1));
    CHECK(event.details == an_event(1, the_referral).details);
}

TEST_CASE_TEMPLATE("the journal has one order, told by child, referral and subject", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto elsewhere = an_event(3, the_offer);
    elsewhere.child = id<ChildId>(9);
    elsewhere.referral = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        r.journal().append(an_event(1, the_referral));
        r.journal().append(an_event(2, the_offer));
        r.journal().append(elsewhere);
        r.journal().append(an_event(4, the_referral));
    });

    const auto of_child = ask(
        store.registry(), [](Records& r) { return r.journal().of_child(id<ChildId>(1), 4, 1); });
    const auto of_referral = ask(
        store.registry(), [](Records& r) { return r.journal().of_referral(id<ReferralId>(1)); });
    const auto after = ask(store.registry(), [](Records& r) { return r.journal().after(1, 2); });

    REQUIRE(of_child.size() == 1);
    CHECK(of_child[0].sequence == 2);
    REQUIRE(of_referral.size() == 3);
    CHECK(of_referral[0].event.id == id<EventId>(1));
    CHECK(of_referral[2].event.id == id<EventId>(4));
    REQUIRE(after.size() == 2);
    CHECK(after[0].sequence == 2);
    CHECK(after[1].sequence == 3);
}

TEST_CASE_TEMPLATE("the audit trail numbers and chains its entries", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto of_nobody = an_audit_entry("");
    of_nobody.child = std::nullopt;
    of_nobody.account = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        r.audit_trail().append(an_audit_entry("referral 1"));
        r.audit_trail().append(of_nobody);
    });
    commit(store.registry(),
           [](Records& r) { r.audit_trail().append(an_audit_entry("referral 2")); });

    const auto chain =
        ask(store.registry(), [](Records& r) { return r.audit_trail().from(1, 10); });
    const auto of_child = ask(store.registry(), [](Records& r) {
        return r.audit_trail().of_child(id<ChildId>(1), everything, 10);
    });

    REQUIRE(chain.size() == 3);
    CHECK(chain[0].number == 1);
    CHECK(chain[2].number == 3);
    CHECK(chain[0].hash == application::chained_hash(std::string(64, '0'), 1, chain[0].entry));
    CHECK(chain[2].hash == application::chained_hash(chain[1].hash, 3, chain[2].entry));
    CHECK(chain[0].entry.reason == "asked by the duty manager");
    CHECK_FALSE(chain[1].entry.account);
    REQUIRE(of_child.size() == 2);
    CHECK(of_child[0].entry.subject == "referral 2");
    CHECK(of_child[1].entry.subject == "referral 1");
}

TEST_CASE_TEMPLATE("a session is found by its token, touched and ended", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_people(r);
        r.sessions().add(a_session("aa"));
        r.sessions().touch("aa", friday + 5min);
    });

    const auto session =
        ask(store.registry(), [](Records& r) { return r.sessions().by_token_hash("aa"); });
    commit(store.registry(), [](Records& r) { r.sessions().end("aa"); });

    REQUIRE(session);
    CHECK(session->account == id<AccountId>(1));
    CHECK(session->form_token == "7d1f");
    CHECK(session->began == friday);
    CHECK(session->last_used == friday + 5min);
    CHECK_FALSE(ask(store.registry(), [](Records& r) { return r.sessions().by_token_hash("aa"); }));
}

TEST_CASE_TEMPLATE("sessions that are idle or old are swept, the others stay", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto idle = a_session("idle");
    idle.last_used = friday - 1h;
    auto old = a_session("old");
    old.began = friday - 12h;
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.sessions().add(idle);
        r.sessions().add(old);
        r.sessions().add(a_session("fresh"));
        r.sessions().sweep(friday - 30min, friday - 8h);
    });

    const auto stays = [&](const char* token) {
        return ask(store.registry(),
                   [&](Records& r) { return r.sessions().by_token_hash(token).has_value(); });
    };
    CHECK_FALSE(stays("idle"));
    CHECK_FALSE(stays("old"));
    CHECK(stays("fresh"));
    commit(store.registry(), [](Records& r) { r.sessions().end_all_of(id<AccountId>(1)); });
    CHECK_FALSE(stays("fresh"));
}

TEST_CASE_TEMPLATE("a key is answered once for each account", Store, WAYHOME_ALL_STORES) {
    Store store;
    const application::AnsweredRequest answered{"key", id<AccountId>(1), "print", "/referrals/1",
                                                friday};
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.accounts().add(an_account(2, "ben"));
        r.answered_requests().add(answered);
        r.answered_requests().add({"key", id<AccountId>(2), "print", "/referrals/2", friday});
    });

    CHECK_THROWS_AS(
        commit(store.registry(), [&](Records& r) { r.answered_requests().add(answered); }),
        application::UniqueViolation);
    const auto found = ask(store.registry(), [](Records& r) {
        return r.answered_requests().find(id<AccountId>(1), "key");
    });
    REQUIRE(found);
    CHECK(found->fingerprint == "print");
    CHECK(found->answer == "/referrals/1");
    CHECK(found->at == friday);
}

TEST_CASE_TEMPLATE("answers are forgotten after their time", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_people(r);
        r.answered_requests().add({"old", id<AccountId>(1), "a", "/a", friday - 1s});
        r.answered_requests().add({"new", id<AccountId>(1), "b", "/b", friday});
        r.answered_requests().sweep(friday);
    });

    const auto there = [&](const char* key) {
        return ask(store.registry(), [&](Records& r) {
            return r.answered_requests().find(id<AccountId>(1), key).has_value();
        });
    };
    CHECK_FALSE(there("old"));
    CHECK(there("new"));
}

TEST_CASE_TEMPLATE("notices reach the person and those who hold the role, newest first", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto own = a_notice(1);
    own.account = id<AccountId>(1);
    own.roles = {};
    auto for_others = a_notice(2);
    for_others.roles = {access::Role::finance};
    auto newest = a_notice(3);
    newest.at = friday + 1min;
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.notices().add(own);
        r.notices().add(for_others);
        r.notices().add(newest);
        r.notices().add(a_notice(4));
        r.notices().mark_read(id<NoticeId>(4), id<AccountId>(1), friday);
        r.notices().mark_read(id<NoticeId>(4), id<AccountId>(1), friday + 1s);
    });

    const auto for_account = [&](std::size_t most) {
        return ask(store.registry(), [&](Records& r) {
            return r.notices().for_account(id<AccountId>(1), id<OrganisationId>(1),
                                           {access::Role::referrer}, most);
        });
    };
    const auto all = for_account(10);
    REQUIRE(all.size() == 3);
    CHECK(all[0].notice.id == id<NoticeId>(3));
    CHECK(all[1].notice.id == id<NoticeId>(1));
    CHECK(all[2].notice.id == id<NoticeId>(4));
    CHECK_FALSE(all[0].read);
    CHECK(all[2].read);
    CHECK(all[2].notice.words == "Offer for WH-4K7M-0001 is due at 11:15pm");
    CHECK(for_account(2).size() == 2);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.notices().unread_count(id<AccountId>(1), id<OrganisationId>(1),
                                              {access::Role::referrer});
          }) == 2);
}

TEST_CASE_TEMPLATE("a notice names the child its event is about", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_people(r);
        r.children().add(a_child(1));
        r.children().add(a_child(2));
        auto referral = a_referral(1);
        referral.child = id<ChildId>(1);
        r.referrals().add(referral);
        auto before_the_child = an_event(1, {journal::SubjectKind::referral, {}});
        before_the_child.referral = referral.id;
        before_the_child.child = std::nullopt;
        auto of_the_child = an_event(2, {journal::SubjectKind::child, id<ChildId>(2).bits()});
        of_the_child.referral = std::nullopt;
        of_the_child.child = id<ChildId>(2);
        r.journal().append(before_the_child);
        r.journal().append(of_the_child);
        r.notices().add(a_notice(1));
        r.notices().add(a_notice(2));
        r.notices().add(a_notice(3));
    });

    const auto all = ask(store.registry(), [](Records& r) {
        return r.notices().for_account(id<AccountId>(1), id<OrganisationId>(1),
                                       {access::Role::referrer}, 10);
    });

    REQUIRE(all.size() == 3);
    CHECK(all[0].child == id<ChildId>(1));
    CHECK(all[1].child == id<ChildId>(2));
    CHECK_FALSE(all[2].child);
}

TEST_CASE_TEMPLATE("one event tells each reader once", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto again = a_notice(2);
    again.event = id<EventId>(1);
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.notices().add(a_notice(1));
        r.notices().add(again);
    });

    const auto all = ask(store.registry(), [](Records& r) {
        return r.notices().for_account(id<AccountId>(1), id<OrganisationId>(1),
                                       {access::Role::referrer}, 10);
    });

    REQUIRE(all.size() == 1);
    CHECK(all[0].notice.id == id<NoticeId>(1));
}

}  // namespace
}  // namespace wayhome::store
