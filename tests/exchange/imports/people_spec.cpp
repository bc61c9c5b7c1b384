// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "application/session/sign_in.hpp"
#include "importing.hpp"

namespace wayhome::imports {
namespace {

using access::Role;
using Places = std::vector<std::string>;

const std::string wide_header =
    "username,name,organisation,organisation_kind,organisation_name,roles,password_hash,closed\n";

access::Account account(Importing& service, const char* username) {
    std::optional<access::Account> found;
    service.given.registry.read(
        [&](application::Records& records) { found = records.accounts().by_username(username); });
    return found.value();
}

TEST_CASE("a person is taken in with every role and without a password") {
    Importing service;
    service.with_authority();

    const auto report = service.take_in(
        "people",
        person_header + "a.example,Alex Ó Example,E09000003,referrer;authority_manager\n");

    CHECK(report.added == 1);
    const auto made = account(service, "a.example");
    CHECK(made.roles == access::Roles{Role::referrer, Role::authority_manager});
    CHECK(made.password_hash.empty());
    CHECK_FALSE(
        application::sign_in(service.given.desk(), {"a.example", ""}, "request").has_value());
}

TEST_CASE("an organisation that has no file of its own is made with its first person") {
    Importing service;

    const auto report = service.take_in(
        "people", wide_header +
                      "u.one,Una One,cu,coordination_unit,Coordination unit,unit_lead,,\n"
                      "u.two,Uri Two,cu,,,unit_officer,,\n");

    CHECK(report.added == 2);
    CHECK(account(service, "u.one").organisation == account(service, "u.two").organisation);
}

TEST_CASE("the same people again change nothing, and an empty password cell keeps the password") {
    Importing service;
    service.with_authority();
    const std::string hash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNo";
    const auto quoted = wide_header + "a.b,Alex,E09000003,,,referrer,\"" + hash + "\",\n";
    CHECK(service.take_in("people", quoted).added == 1);
    const auto before = service.state();
    CHECK(service.take_in("people", quoted).unchanged == 1);
    CHECK(service.state() == before);

    const auto closed =
        service.take_in("people", wide_header + "a.b,Alex,E09000003,,,referrer,,yes\n");
    CHECK(closed.changed == 1);
    CHECK(account(service, "a.b").closed);
    CHECK(account(service, "a.b").password_hash == hash);
}

TEST_CASE("each fault of a person's row is named") {
    Importing service;
    service.with_authority();
    const auto before = service.state();

    const auto report = service.take_in("people", wide_header +
                                                      "Alex B,A,E09000003,,,referrer,,\n"
                                                      "a,A,nowhere,,,referrer,,\n"
                                                      "b,A,E09000003,,,referrer king,,\n"
                                                      "c,A,E09000003,,,referrer,secret,\n"
                                                      "d,A,E09000003,,,,,perhaps\n"
                                                      "e,A,E09000003,,,referrer,,\n"
                                                      "e,A,E09000003,,,referrer,,\n"
                                                      "f,A,pol,police,,custody_sergeant,,\n"
                                                      "g,A,E09000003,police,P,referrer,,\n");

    CHECK(places_of(report) == Places{"2 username", "3 organisation", "4 roles", "5 password_hash",
                                      "6 roles", "6 closed", "8 username", "9 organisation_name",
                                      "10 organisation"});
    CHECK(service.state() == before);
}

}  // namespace
}  // namespace wayhome::imports
