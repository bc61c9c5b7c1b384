// SPDX-License-Identifier: Apache-2.0
#include "store/fill.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>

#include "store/registry.hpp"
#include "store/verify_audit.hpp"

namespace wayhome::store {
namespace {

namespace fs = std::filesystem;

constexpr Instant noon{Seconds{1'795'348'800}};

/// A new database with its schema, gone with this.
class NewDatabase {
  public:
    NewDatabase()
        : file_(fs::temp_directory_path() / ("wayhome-fill-" + std::to_string(getpid()))) {
        static_cast<void>(migrate(url()));
    }
    ~NewDatabase() {
        for (const auto* const ending : {"", "-wal", "-shm"}) fs::remove(file_.string() + ending);
    }
    NewDatabase(const NewDatabase&) = delete;
    NewDatabase& operator=(const NewDatabase&) = delete;

    std::string url() const { return "sqlite:" + file_.string(); }

  private:
    fs::path file_;
};

application::AuditEntry entry(int number) {
    return {.at = noon + Seconds{number},
            .account = AccountId{IdBits{1}},
            .organisation = OrganisationId{IdBits{2}},
            .action = "see_referral",
            .outcome = "viewed",
            .subject = "referral " + std::to_string(number),
            .child = ChildId{IdBits{3}},
            .reason = "",
            .request = ""};
}

TEST_CASE("more audit entries than are chained at once make one chain without a gap") {
    const NewDatabase database;
    constexpr int how_many = 10'000;

    fill(database.url(), [](application::Records& records) {
        for (int number = 1; number <= how_many; ++number) {
            records.audit_trail().append(entry(number));
        }
    });

    const auto registry = open_registry(database.url());
    const auto verdict = verify_audit(*registry);
    CHECK(verdict.good == how_many);
    CHECK_FALSE(verdict.bad.has_value());
    registry->read([](application::Records& records) {
        const auto last = records.audit_trail().from(how_many, 1).front().entry;
        CHECK(last.at == entry(how_many).at);
        CHECK(last.account == entry(how_many).account);
        CHECK(last.child == entry(how_many).child);
        CHECK(last.subject == "referral 10000");
    });
}

TEST_CASE("an entry of nobody and about no child is kept as one") {
    const NewDatabase database;

    fill(database.url(), [](application::Records& records) {
        auto of_the_system = entry(1);
        of_the_system.account.reset();
        of_the_system.organisation.reset();
        of_the_system.child.reset();
        records.audit_trail().append(of_the_system);
    });

    open_registry(database.url())->read([](application::Records& records) {
        const auto kept = records.audit_trail().from(1, 1).front().entry;
        CHECK_FALSE(kept.account.has_value());
        CHECK_FALSE(kept.organisation.has_value());
        CHECK_FALSE(kept.child.has_value());
    });
}

TEST_CASE("an event keeps everything it was filled in with, in order") {
    const NewDatabase database;
    const journal::Event event{.id = EventId{IdBits{9}},
                               .at = noon,
                               .by = {.account = std::nullopt,
                                      .name = "The system",
                                      .organisation = std::nullopt,
                                      .kind = access::OrganisationKind::service_operator,
                                      .roles = {}},
                               .subject = {journal::SubjectKind::referral, IdBits{7}},
                               .name = "lapsed",
                               .referral = ReferralId{IdBits{7}},
                               .child = std::nullopt,
                               .details = {{"words", "“No”, said the home; \"not tonight\""}}};
    auto second = event;
    second.id = EventId{IdBits{10}};

    fill(database.url(), [&](application::Records& records) {
        records.journal().append(event);
        records.journal().append(second);
    });

    open_registry(database.url())->read([&](application::Records& records) {
        const auto kept = records.journal().after(0, 10);
        REQUIRE(kept.size() == 2);
        CHECK(kept[0].sequence == 1);
        CHECK(kept[0].event.id == event.id);
        CHECK(kept[0].event.at == noon);
        CHECK(kept[0].event.by.name == "The system");
        CHECK(kept[0].event.referral == event.referral);
        CHECK_FALSE(kept[0].event.child.has_value());
        CHECK(kept[0].event.details == event.details);
        CHECK(kept[1].sequence == 2);
    });
}

TEST_CASE("a filling that fails leaves an empty database behind") {
    const NewDatabase database;

    CHECK_THROWS(fill(database.url(), [](application::Records& records) {
        records.audit_trail().append(entry(1));
        throw std::runtime_error("the teller stops");
    }));

    CHECK(verify_audit(*open_registry(database.url())).good == 0);
}

}  // namespace
}  // namespace wayhome::store
