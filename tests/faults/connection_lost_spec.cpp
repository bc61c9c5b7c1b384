// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <atomic>
#include <map>
#include <thread>

#include "application/recompute_states.hpp"
#include "application/store_failure.hpp"
#include "contracts/stores.hpp"
#include "faults/admissions.hpp"
#include "faults/how_many.hpp"
#include "store/registry.hpp"
#include "store/sql/sql.hpp"
#include "store/verify_audit.hpp"

TEST_SUITE_BEGIN("connection_lost");

namespace wayhome::faults {
namespace {

using application::ConnectionLost;
using application::OutcomeUnknown;
using store::PostgresStore;
using store::Sql;

/// Commits that take long enough to be cut in the middle.
std::string with_slow_commits(const std::string& url) {
    return url + "%20-ccommit_delay%3D3000%20-ccommit_siblings%3D0";
}

constexpr Sql end_those_committing{
    "end those committing",
    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
    "WHERE pid <> pg_backend_pid() AND state = 'active' AND query ILIKE 'commit%'"};
constexpr Sql end_all_others{"end all others",
                             "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                             "WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"};

std::int64_t ended(store::Connection& connection, const Sql& which) {
    return connection
        .one(which, {}, [](store::Fields& fields) { return std::stoll(fields.text()); })
        .value();
}

/// Ends the server's processes that are committing, every now and then, while it lives.
class Cutter {
  public:
    explicit Cutter(const PostgresStore& of)
        : connection_(of.connection()), thread_([this] {
              while (!ends_) {
                  cuts_ += ended(*connection_, end_those_committing);
                  std::this_thread::sleep_for(std::chrono::milliseconds{25});
              }
          }) {}
    ~Cutter() {
        ends_ = true;
        thread_.join();
    }
    std::int64_t cuts() const { return cuts_; }

  private:
    std::unique_ptr<store::Connection> connection_;
    std::atomic<bool> ends_ = false;
    std::atomic<std::int64_t> cuts_ = 0;
    std::thread thread_;
};

struct Told {
    std::atomic<int> acknowledged = 0;
    std::atomic<int> unknown = 0;
    std::atomic<int> lost = 0;
    std::atomic<int> refused = 0;
};

/// Presses the same form until it is answered.
void press_until_answered(Admissions& admissions, application::Registry& registry, const Case& of,
                          Press press, std::size_t bed, Told& told) {
    while (true) {
        try {
            const auto answer = admissions.press(registry, of, press, bed);
            ++(answer ? told.acknowledged : told.refused);
            return;
        } catch (const OutcomeUnknown&) {
            ++told.unknown;
        } catch (const ConnectionLost&) {
            ++told.lost;
        }
    }
}

TEST_CASE("PostgresStore R-12: who loses the connection in mid-commit learns the true state") {
    PostgresStore store;
    const auto registry = store::open_registry(with_slow_commits(store.url()));
    Admissions admissions{seed_of_run()};
    constexpr int people = 8;
    constexpr int each = 8;
    admissions.add_people(*registry);
    const auto home = admissions.add_home(*registry, people * each);
    admissions.add_cases(*registry, people * each, {home});

    Told told;
    std::int64_t cuts = 0;
    {
        const Cutter cutter{store};
        std::vector<std::thread> running;
        for (int person = 0; person < people; ++person) {
            running.emplace_back([&, person] {
                for (int i = 0; i < each; ++i) {
                    const auto number = static_cast<std::size_t>(person * each + i);
                    for (const auto press : presses) {
                        press_until_answered(admissions, *registry, admissions.cases().at(number),
                                             press, number, told);
                    }
                }
            });
        }
        for (auto& thread : running) thread.join();
        cuts = cutter.cuts();
    }

    CHECK(told.acknowledged == people * each * 4);
    CHECK(told.refused == 0);
    CHECK(told.unknown > 0);
    CHECK(application::recompute_states(*registry).differences.empty());
    CHECK_FALSE(store::verify_audit(*registry).bad.has_value());
    std::map<std::string, int> done;
    registry->read([&](application::Records& records) {
        for (const auto& entry : records.audit_trail().from(1, 100'000)) {
            if (entry.entry.outcome == "done") ++done[entry.entry.request];
        }
    });
    CHECK(done.size() == people * each * 4);
    int twice = 0;
    for (const auto& [press, times] : done) twice += times == 1 ? 0 : 1;
    CHECK(twice == 0);
    MESSAGE(cuts, " connections cut while committing; ", told.unknown.load(),
            " presses told that the outcome is unknown, ", told.lost.load(),
            " that nothing was saved; ", told.acknowledged.load(), " acknowledged in the end");
}

TEST_CASE(
    "PostgresStore: after the server has dropped every connection the next request is served") {
    PostgresStore store;
    auto& registry = store.registry();
    const auto count = [&] {
        registry.read([](application::Records& records) {
            static_cast<void>(records.audit_trail().from(1, 1));
        });
    };
    std::vector<std::thread> readers;
    for (int i = 0; i < 8; ++i) readers.emplace_back(count);
    for (auto& reader : readers) reader.join();

    CHECK(ended(*store.connection(), end_all_others) > 0);

    CHECK_NOTHROW(count());
    CHECK_NOTHROW(registry.write([](application::Records& records) {
        records.audit_trail().append({.action = "test", .outcome = "done"});
        return application::Ending::commit;
    }));
    CHECK_NOTHROW(count());
}

/// A setting of the whole cluster, put back afterwards.
class TurnedOff {
  public:
    TurnedOff(const PostgresStore& store, std::string setting)
        : connection_(store.connection()), setting_(std::move(setting)) {
        connection_->run("ALTER SYSTEM SET " + setting_ + " = off");
        reload();
    }
    ~TurnedOff() {
        connection_->run("ALTER SYSTEM RESET " + setting_);
        reload();
    }

  private:
    void reload() {
        connection_->run("SELECT pg_reload_conf()");
        std::this_thread::sleep_for(std::chrono::milliseconds{300});
    }

    std::unique_ptr<store::Connection> connection_;
    std::string setting_;
};

std::string refusal_of(const std::string& url) {
    try {
        store::open_registry(url);
        return "opened";
    } catch (const application::StoreFailure& refused) {
        return refused.what();
    }
}

TEST_CASE("PostgresStore: a server that may lose what it acknowledged is refused by name") {
    const PostgresStore store;
    for (const std::string setting : {"fsync", "full_page_writes", "synchronous_commit"}) {
        const TurnedOff off{store, setting};
        CHECK(refusal_of(store.url()) ==
              "this PostgreSQL server may lose what it has "
              "acknowledged: turn " +
                  setting + " on");
    }
    CHECK(refusal_of(store.url()) == "opened");
}

}  // namespace
}  // namespace wayhome::faults

TEST_SUITE_END();
