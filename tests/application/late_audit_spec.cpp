// SPDX-License-Identifier: Apache-2.0
#include "application/late_audit.hpp"

#include <doctest/doctest.h>

#include "application/perform.hpp"
#include "application/session/password.hpp"
#include "application/session/sign_in.hpp"
#include "application/store_failure.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

/// A store that can be full.
class SmallRegistry : public Registry {
  public:
    explicit SmallRegistry(Registry& real) : real_(real) {}
    void write(const std::function<Ending(Records&)>& work) override {
        if (full) throw DiskFull("the disk is full");
        real_.write(work);
    }
    void read(const std::function<void(Records&)>& work) override { real_.read(work); }

    bool full = true;

  private:
    Registry& real_;
};

struct FullDisk {
    support::Given given;
    SmallRegistry registry{given.registry};

    ~FullDisk() { late_audit().forget(); }

    Desk desk() {
        return {registry,
                given.clock,
                given.ids,
                given.rules,
                given.comparison_rules,
                given.transition_gates,
                given.resident_answers,
                given.remembered_board};
    }

    Answer look() {
        return view(desk(), given.by(given.officer), access::Permission::see_board, [](Work&) {
            return Done{"", "referral 1", std::nullopt};
        });
    }

    std::size_t views_audited() {
        std::size_t found = 0;
        given.registry.read([&](Records& records) {
            for (const auto& each : records.audit_trail().from(1, 1000)) {
                if (each.entry.outcome == "viewed" && each.entry.subject == "referral 1") ++found;
            }
        });
        return found;
    }
};

TEST_CASE("R-06: on a full disk a record can be read, and the view is audited when there is room") {
    FullDisk disk;

    CHECK(disk.look());
    CHECK(disk.look());
    CHECK(disk.views_audited() == 0);
    CHECK_THROWS_AS(late_audit().save(disk.registry), DiskFull);
    CHECK_FALSE(late_audit().empty());

    disk.registry.full = false;
    late_audit().save(disk.registry);

    CHECK(disk.views_audited() == 2);
    CHECK(late_audit().empty());
}

TEST_CASE("a view that can be audited neither now nor later is not shown") {
    FullDisk disk;
    for (std::size_t i = 0; i < LateAudit::most; ++i) REQUIRE(late_audit().keep({}));

    CHECK_THROWS_AS(disk.look(), DiskFull);
}

TEST_CASE("R-06: on a full disk a person stays signed in") {
    FullDisk disk;
    const auto began = disk.given.clock.now() - Minutes{5};
    disk.given.registry.write([&](Records& records) {
        records.sessions().add(
            {sha256_hex("token"), disk.given.officer.id, "form token", began, began});
        return Ending::commit;
    });

    CHECK(who_is(disk.desk(), {}, "token"));
}

}  // namespace
}  // namespace wayhome::application
