// SPDX-License-Identifier: Apache-2.0
#include "main/user.hpp"
#include "main/existing_database.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

#include "application/session/password.hpp"
#include "kernel/expect.hpp"
#include "kernel/text.hpp"
#include "main/system_clock.hpp"
#include "store/registry.hpp"

namespace wayhome {
namespace {

constexpr std::size_t shortest_password = 12;

[[noreturn]] void refuse_input(const std::string& words) {
    throw CommandRefused{ExitStatus::invalid_input, words};
}

template <class E, std::size_t N>
E coded(const CodeList<E, N>& list, const std::string& code, std::string_view option) {
    const auto value = list.from(code);
    if (value) return *value;
    std::string allowed;
    for (const auto& each : list) allowed += fmt::format(" {}", each.code);
    refuse_input(fmt::format("{}: found `{}`; allowed:{}", option, code, allowed));
}

std::string password_from_input() {
    std::string password;
    std::getline(std::cin, password);
    if (length_in_characters(password) < shortest_password) {
        refuse_input(fmt::format("standard input: the password must have at least {} characters",
                                 shortest_password));
    }
    return password;
}

std::string checked_username(const std::string& username) {
    const bool plain = std::all_of(username.begin(), username.end(), [](char each) {
        return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '.' ||
               each == '-' || each == '_' || each == '@';
    });
    if (username.empty() || !plain) {
        refuse_input(fmt::format(
            "--username: found `{}`; allowed: lower-case letters, digits and . - _ @", username));
    }
    return username;
}

OrganisationId organisation_for(application::Records& records, const UserAsked& asked,
                                IdSource& ids) {
    const auto there = records.organisations().by_code(asked.organisation);
    if (there) return there->id;
    if (asked.organisation_kind.empty() || asked.organisation_name.empty()) {
        throw CommandRefused{
            ExitStatus::no_answer,
            fmt::format("there is no organisation `{}`; with --organisation-kind and "
                        "--organisation-name it is made",
                        asked.organisation)};
    }
    const auto kind =
        coded(access::organisation_kinds, asked.organisation_kind, "--organisation-kind");
    const access::Organisation made{ids.make<OrganisationId>(), kind, asked.organisation_name,
                                    asked.organisation};
    records.organisations().add(made);
    return made.id;
}

}  // namespace

ExitStatus add_user(const UserAsked& asked) {
    access::Roles roles;
    for (const auto& code : asked.roles) roles.add(coded(access::roles, code, "--role"));
    const auto username = checked_username(asked.username);
    const auto registry = store::open_registry(existing_database(asked.database));
    const auto hash = application::hash_of_password(password_from_input());
    const SystemClock clock;
    RandomIds ids;
    registry->write([&](application::Records& records) {
        if (records.accounts().by_username(username)) {
            throw CommandRefused{ExitStatus::no_answer,
                                 fmt::format("there is an account `{}` already", username)};
        }
        const access::Account account{ids.make<AccountId>(),
                                      username,
                                      asked.name.empty() ? username : asked.name,
                                      organisation_for(records, asked, ids),
                                      roles,
                                      hash};
        records.accounts().add(account);
        application::AuditEntry entry{
            .at = clock.now(), .action = "add_account", .outcome = "done"};
        entry.subject = "account " + account.id.text();
        records.audit_trail().append(entry);
        return application::Ending::commit;
    });
    fmt::print("account {} added\n", username);
    return ExitStatus::done;
}

ExitStatus set_password(const std::string& database, const std::string& username) {
    const auto registry = store::open_registry(existing_database(database));
    const auto hash = application::hash_of_password(password_from_input());
    const SystemClock clock;
    registry->write([&](application::Records& records) {
        auto account = records.accounts().by_username(username);
        if (!account || account->closed) {
            throw CommandRefused{ExitStatus::no_answer,
                                 fmt::format("there is no open account `{}`", username)};
        }
        account->password_hash = hash;
        expect(records.accounts().save(*account), "nobody saves between reading and saving");
        records.sessions().end_all_of(account->id);
        application::AuditEntry entry{
            .at = clock.now(), .action = "set_password", .outcome = "done"};
        entry.subject = "account " + account->id.text();
        records.audit_trail().append(entry);
        return application::Ending::commit;
    });
    fmt::print("the password of {} is set; whoever was signed in with it is signed out\n",
               username);
    return ExitStatus::done;
}

}  // namespace wayhome
