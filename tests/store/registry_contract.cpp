// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <stdexcept>
#include <thread>

#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"
#include "store/verify_audit.hpp"

namespace wayhome::store {
namespace {

using application::Ending;
using application::Records;

/// Runs the work in that many threads at once, each with its number from 1 on.
template <class Work>
void at_once(int threads, Work work) {
    std::atomic<int> ready = 0;
    std::vector<std::thread> running;
    for (int number = 1; number <= threads; ++number) {
        running.emplace_back([&, number] {
            ++ready;
            while (ready < threads) std::this_thread::yield();
            work(static_cast<std::uint8_t>(number));
        });
    }
    for (auto& thread : running) thread.join();
}

TEST_CASE_TEMPLATE("work that rolls back leaves no trace", Store, WAYHOME_ALL_STORES) {
    Store store;
    store.registry().write([](Records& r) {
        add_people(r);
        r.audit_trail().append(an_audit_entry("referral 1"));
        return Ending::roll_back;
    });

    CHECK_FALSE(
        ask(store.registry(), [](Records& r) { return r.accounts().by_id(id<AccountId>(1)); }));
    CHECK(ask(store.registry(), [](Records& r) { return r.audit_trail().from(1, 10); }).empty());
}

TEST_CASE_TEMPLATE("what work throws undoes it and reaches its caller", Store, WAYHOME_ALL_STORES) {
    Store store;

    CHECK_THROWS_WITH_AS(commit(store.registry(),
                                [](Records& r) {
                                    add_people(r);
                                    throw std::invalid_argument("no such home");
                                }),
                         "no such home", std::invalid_argument);

    CHECK_FALSE(
        ask(store.registry(), [](Records& r) { return r.accounts().by_id(id<AccountId>(1)); }));
}

TEST_CASE_TEMPLATE("writing while reading is a bug", Store, WAYHOME_ALL_STORES) {
    Store store;

    CHECK_THROWS_AS(store.registry().read([](Records& r) { add_people(r); }), Bug);
    CHECK_FALSE(
        ask(store.registry(), [](Records& r) { return r.accounts().by_id(id<AccountId>(1)); }));
}

TEST_CASE_TEMPLATE("writing inside a write is a bug, not a wait without end", Store,
                   WAYHOME_SQL_STORES) {
    Store store;

    CHECK_THROWS_AS(
        commit(store.registry(), [&](Records&) { commit(store.registry(), add_people); }), Bug);
}

TEST_CASE_TEMPLATE("a read sees one state while others write", Store, WAYHOME_SQL_STORES) {
    Store store;
    commit(store.registry(), add_people);

    std::size_t before = 0;
    std::size_t after = 0;
    store.registry().read([&](Records& r) {
        before = r.accounts().of_organisation(id<OrganisationId>(1)).size();
        std::thread writer{[&] {
            commit(store.registry(),
                   [](Records& others) { others.accounts().add(an_account(2, "ben")); });
        }};
        writer.join();
        after = r.accounts().of_organisation(id<OrganisationId>(1)).size();
    });

    CHECK(before == 1);
    CHECK(after == 1);
}

TEST_CASE_TEMPLATE("of many at once, those that throw fail alone", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    std::atomic<int> thrown = 0;
    std::atomic<int> refused = 0;

    at_once(30, [&](std::uint8_t number) {
        try {
            commit(store.registry(), [&](Records& r) {
                const auto username = "user-" + std::to_string(number % 3 == 1 ? 0 : number);
                r.accounts().add(an_account(static_cast<std::uint8_t>(number + 1), username));
                if (number % 3 == 0) throw std::runtime_error("changed my mind");
            });
        } catch (const application::UniqueViolation&) {
            ++refused;
        } catch (const std::runtime_error&) {
            ++thrown;
        }
    });

    CHECK(thrown == 10);
    CHECK(refused == 9);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.accounts().of_organisation(id<OrganisationId>(1));
          }).size() == 12);
}

TEST_CASE_TEMPLATE("a work the database refuses fails alone", Store, WAYHOME_SQL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    std::atomic<int> failed = 0;

    at_once(12, [&](std::uint8_t number) {
        auto wordless = an_offer(1);
        wordless.status = offer::OfferStatus::declined;
        try {
            commit(store.registry(), [&](Records& r) {
                r.accounts().add(an_account(static_cast<std::uint8_t>(number + 1),
                                            "user-" + std::to_string(number)));
                if (number % 4 == 0) r.offers().save(wordless);
            });
        } catch (const application::StoreFailure&) {
            ++failed;
        }
    });

    CHECK(failed == 3);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.accounts().of_organisation(id<OrganisationId>(1));
          }).size() == 10);
}

TEST_CASE_TEMPLATE("of many who ask for one bed at once, by hold or booking, one has it", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    std::atomic<int> winners = 0;

    at_once(16, [&](std::uint8_t number) {
        const auto child = static_cast<std::uint8_t>(number % 3 + 1);
        commit(store.registry(), [&](Records& r) {
            const auto taken =
                number % 2 == 0 ? r.placements().add(a_hold(number, 1))
                                : r.placements().add(a_placement(number, child, 1), std::nullopt);
            if (taken) ++winners;
        });
    });

    CHECK(winners == 1);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.placements().current_at(id<HomeId>(1)).size() +
                     r.placements().standing_holds_at(id<HomeId>(1)).size();
          }) == 1);
}

TEST_CASE_TEMPLATE("of many who book one child into different beds at once, one does", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    std::atomic<int> winners = 0;

    at_once(3, [&](std::uint8_t number) {
        commit(store.registry(), [&](Records& r) {
            if (r.placements().add(a_placement(number, 1, number), std::nullopt)) ++winners;
        });
    });

    CHECK(winners == 1);
}

TEST_CASE_TEMPLATE("of many who save one version at once, one does", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    std::atomic<int> saved = 0;

    at_once(16, [&](std::uint8_t) {
        commit(store.registry(), [&](Records& r) {
            if (r.referrals().save(a_referral(1))) ++saved;
        });
    });

    CHECK(saved == 1);
}

TEST_CASE_TEMPLATE("the audit chain has no gap under sixteen writers, some of whom give up", Store,
                   WAYHOME_ALL_STORES) {
    Store store;

    at_once(16, [&](std::uint8_t number) {
        for (int turn = 0; turn < 10; ++turn) {
            store.registry().write([&](Records& r) {
                r.audit_trail().append(an_audit_entry("referral " + std::to_string(number)));
                r.journal().append(an_event(static_cast<std::uint8_t>(number * 10 + turn),
                                            {journal::SubjectKind::child, id<ChildId>(1).bits()}));
                return turn == 3 ? Ending::roll_back : Ending::commit;
            });
        }
    });

    const auto verdict = verify_audit(store.registry());
    CHECK(verdict.good == 144);
    CHECK_FALSE(verdict.bad);
    const auto events =
        ask(store.registry(), [](Records& r) { return r.journal().after(0, 1000); });
    REQUIRE(events.size() == 144);
    CHECK(events.front().sequence == 1);
    CHECK(events.back().sequence == 144);
}

TEST_CASE_TEMPLATE("what was acknowledged is there after the store is opened again", Store,
                   WAYHOME_SQL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    commit(store.registry(), [](Records& r) {
        r.audit_trail().append(an_audit_entry("referral 1"));
        r.journal().append(an_event(1, {journal::SubjectKind::referral, id<ReferralId>(1).bits()}));
    });

    auto& again = store.reopened();

    CHECK(ask(again, [](Records& r) { return r.referrals().by_id(id<ReferralId>(3)); }));
    CHECK(ask(again, [](Records& r) { return r.homes().by_id(id<HomeId>(1)); })->beds.size() == 3);
    CHECK(verify_audit(again).good == 1);
    CHECK(ask(again, [](Records& r) { return r.journal().after(0, 10); }).size() == 1);
}

}  // namespace
}  // namespace wayhome::store
