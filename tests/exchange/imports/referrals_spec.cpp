// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "domain/child/name_sound.hpp"

#include "importing.hpp"

namespace wayhome::imports {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using Places = std::vector<std::string>;

const std::string first = "OLD-1,welfare,within_72_hours,searching,2026-01-05 10:00,E09000003,";
const std::string of_ash = "a.example,Ash,Example,2011-03-04,U,12345\n";

referral::Referral referral_called(Importing& service, const char* reference) {
    std::optional<referral::Referral> found;
    service.given.registry.read([&](application::Records& records) {
        found = records.referrals().by_reference(reference);
    });
    return found.value();
}

TEST_CASE("a searching referral comes with its child, its answers and the events that lead there") {
    Importing service;
    service.with_referral();

    const auto referral = referral_called(service, "OLD-1");
    CHECK(referral.status == referral::ReferralStatus::searching);
    CHECK(referral.submitted == Instant{sys_days{2026y / 1 / 5} + 10h});
    CHECK(service.event_names() == Places{"referral started", "referral submitted",
                                          "referral allocated", "referral found_ready",
                                          "referral search_opened"});
    service.given.registry.read([&](application::Records& records) {
        const auto child = records.children().by_id(referral.child.value()).value();
        CHECK(child.given_names.opened() == "Ash");
        CHECK(child.local_number == "12345");
        const auto answers = records.referrals().answers(referral.id);
        CHECK(answers.at("birth").value("born") == "2011-03-04");
        CHECK(answers.at("birth").source == "Imported on 9 January 2026");
        CHECK(answers.at("when_needed").value("urgency") == "within_72_hours");
    });
}

TEST_CASE("a status computed from the recorded events is the status that is stored") {
    Importing service;
    service.with_referral();
    const auto stored = referral_called(service, "OLD-1");

    std::optional<referral::ReferralStatus> status;
    service.given.registry.read([&](application::Records& records) {
        for (const auto& each :
             records.journal().of({journal::SubjectKind::referral, stored.id.bits()})) {
            status =
                referral::after(status, referral::referral_events.from(each.event.name).value());
        }
    });

    CHECK(status == stored.status);
}

TEST_CASE("a submitted referral waits for triage on its clock from when it was sent") {
    Importing service;
    service.with_authority().with_person();

    const auto report = service.take_in(
        "referrals", referral_header +
                         "OLD-1,remand,within_hours,submitted,09/01/2026 08:30,E09000003," +
                         of_ash);

    CHECK(report.added == 1);
    CHECK(referral_called(service, "OLD-1").triage_due == Instant{sys_days{2026y / 1 / 9} + 9h});
}

TEST_CASE("the same referrals again change nothing, and a check never does") {
    Importing service;
    service.with_authority().with_person();
    const auto untouched = service.state();
    CHECK(service.check("referrals", referral_header + first + of_ash).added == 1);
    CHECK(service.state() == untouched);
    service.take_in("referrals", referral_header + first + of_ash);
    const auto before = service.state();

    const auto again = service.take_in("referrals", referral_header + first + of_ash);

    CHECK(again.unchanged == 1);
    CHECK(service.state() == before);
}

TEST_CASE("a second open referral of a child is refused unless it is linked with a reason") {
    Importing service;
    service.with_referral();
    const std::string linked_header =
        referral_header.substr(0, referral_header.size() - 1) + ",continues,link_reason\n";
    const std::string second =
        "OLD-2,remand,within_hours,searching,2026-01-06 10:00,E09000003,a.example,Ash,Example,"
        "2011-03-04,U,12345";

    const auto refused = service.take_in("referrals", referral_header + second + "\n");
    const auto linked =
        service.take_in("referrals", linked_header + second + ",OLD-1,Remanded meanwhile\n");

    CHECK(places_of(refused) == Places{"2 reference"});
    CHECK(refused.refusals.kept()[0].remedy.find("OLD-1") != std::string::npos);
    CHECK(linked.added == 1);
    CHECK(referral_called(service, "OLD-2").child == referral_called(service, "OLD-1").child);
}

TEST_CASE("answers of the form are judged by the form's rules and refused at their column") {
    Importing service;
    service.with_authority().with_person();
    const std::string header = referral_header.substr(0, referral_header.size() - 1) +
                               ",where_now.kind,where_now.home_district,contacts.people.1.role,"
                               "contacts.people.1.name\n";
    const auto row = first + of_ash.substr(0, of_ash.size() - 1);

    const auto good = service.check("referrals", header + row + ",,,,\n");
    const auto bad = service.check("referrals", header + row + ",moon,E8,,\n");
    const auto unknown = service.check("referrals", "where_now.colour,reference\nblue,OLD-1\n");

    CHECK(good.refusals.none());
    CHECK(places_of(bad) == Places{"2 where_now.kind"});
    CHECK(bad.refusals.kept()[0].allowed.find("missing") != std::string::npos);
    CHECK(places_of(unknown).back() == "1 where_now.colour");
}

TEST_CASE("a planned referral says when, and a child of nine or eighteen has no secure place") {
    Importing service;
    service.with_authority().with_person();
    const auto row = [](const std::string& urgency, const std::string& born) {
        return referral_header + "OLD-1,welfare," + urgency +
               ",searching,2026-01-05 10:00,E09000003,a.example,Ash,Example," + born + ",U,12345\n";
    };

    const auto unplanned = service.check("referrals", row("planned", "2011-03-04"));
    const auto nine = service.check("referrals", row("within_hours", "2016-06-01"));
    const auto eighteen = service.check("referrals", row("within_hours", "2007-06-01"));
    const auto unborn = service.check("referrals", row("within_hours", "2027-06-01"));

    CHECK(places_of(unplanned) == Places{"2 when_needed.needed_by"});
    CHECK(places_of(nine) == Places{"2 born"});
    CHECK(places_of(eighteen) == Places{"2 born"});
    CHECK(places_of(unborn) == Places{"2 born"});
}

TEST_CASE("each fault of a referral's row is named") {
    Importing service;
    service.with_referral();
    const auto before = service.state();

    const auto report = service.take_in(
        "referrals",
        referral_header +
            "old 2,magic,soon,placed,2026-02-31 10:00,E09999999,nobody,,E,2011-03-04,X,1\n"
            "OLD-3,welfare,within_hours,searching,2026-03-01 10:00,E09000003,a.example,Ash,E,"
            "2011-03-04,U,9\n"
            "OLD-4,welfare,within_hours,searching,2026-01-01 10:00,E09000003,a.example,Bo,E,"
            "2010-02-29,U,10\n"
            "OLD-5,welfare,within_hours,searching,2026-01-01 10:00,E09000003,a.example,Cy,E,"
            "2012-03-04,U,12345\n"
            "OLD-1,remand,within_hours,searching,2026-01-01 10:00,E09000003,a.example,Ash,E,"
            "2011-03-04,U,12345\n"
            "OLD-6,welfare,within_hours,searching,2026-01-01 10:00,E09000003,a.example,Di,E,"
            "2011-03-04,U,11\n"
            "OLD-6,welfare,within_hours,searching,2026-01-01 10:00,E09000003,a.example,Di,E,"
            "2011-03-04,U,11\n");

    CHECK(places_of(report) == Places{"2 reference", "2 pathway", "2 urgency", "2 status",
                                      "2 submitted_at", "2 authority", "2 started_by",
                                      "2 given_names", "2 sex", "3 submitted_at", "4 born",
                                      "5 born", "6 reference", "8 reference"});
    CHECK(service.state() == before);
}

TEST_CASE("names in Welsh, in Arabic and with an apostrophe come through unchanged") {
    Importing service;
    service.with_authority().with_person();

    const auto report =
        service.take_in("referrals", referral_header + first +
                                         "a.example,ليلى,O’Example-ap Siôn Wyn,2011-03-04,U,7\n");

    CHECK(report.added == 1);
    service.given.registry.read([&](application::Records& records) {
        const auto referral = records.referrals().by_reference("OLD-1").value();
        const auto child = records.children().by_id(referral.child.value()).value();
        CHECK(child.given_names.opened() == "ليلى");
        CHECK(child.family_name.opened() == "O’Example-ap Siôn Wyn");
    });
}

TEST_CASE("A8: a child who came by import is found again by the sound of the name") {
    Importing service;
    service.with_authority().with_person();

    service.take_in("referrals", referral_header + first +
                                     "a.example,Ash,O’Example-ap Siôn Wyn,2011-03-04,U,7\n");

    service.given.registry.read([&](application::Records& records) {
        const auto referral = records.referrals().by_reference("OLD-1").value();
        const auto child = records.children().by_id(referral.child.value()).value();
        CHECK(child.sounds_like == child::sound_key("Ash", "O’Example-ap Siôn Wyn"));
        CHECK_FALSE(child.sounds_like.empty());
    });
}

}  // namespace
}  // namespace wayhome::imports
