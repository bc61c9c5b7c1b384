// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "exchange/imports/kind.hpp"

namespace wayhome::imports {
namespace {

std::vector<Column> columns() {
    using enum Presence;
    return {
        {"username", "what the person signs in with",
         "lower-case letters, digits and . - _ @, at most 100 characters", "a.example", required},
        {"name", "the name others see", one_line, "Alex Example", required},
        {"organisation", "code of the person's organisation: GSS code, home code, or another",
         "the code of an organisation, as it was imported", "E09000003", required},
        {"organisation_kind", "makes the organisation where it is not there yet",
         codes_of(access::organisation_kinds), ""},
        {"organisation_name", "name of an organisation that is made", one_line, ""},
        {"roles", "what the person does, one or several codes", codes_of(access::roles),
         "referrer authority_manager", required},
        {"password_hash",
         "argon2id hash of a password the person has elsewhere; without one the person cannot "
         "sign in until a password is set",
         "text of the form $argon2id$v=19$m=...", ""},
        {"closed", "whether the account may no longer be used", yes_or_no, "no"},
    };
}

bool is_username(std::string_view text) {
    return text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char each) {
               return (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') ||
                      std::string_view{".-_@"}.find(each) != std::string_view::npos;
           });
}

bool is_argon2id(std::string_view hash) {
    const bool printable =
        std::all_of(hash.begin(), hash.end(), [](char each) { return each > 32 && each < 127; });
    return hash.starts_with("$argon2id$v=19$m=") && hash.size() < 128 && printable &&
           std::count(hash.begin(), hash.end(), '$') == 5;
}

access::Roles read_roles(RowReader& row) {
    access::Roles held;
    for (const auto& word : row.words("roles")) {
        const auto role = access::roles.from(word);
        if (role) {
            held.add(*role);
        } else {
            row.refuse("roles", fmt::format("`{}` is no role: write codes of this list", word));
        }
    }
    return held;
}

/// The organisation of the row: one that is there, or one the row describes.
std::optional<OrganisationId> read_organisation(TakingIn& file, RowReader& row) {
    const auto code = row.text("organisation");
    const auto kind = row.coded("organisation_kind", access::organisation_kinds);
    const auto name = row.text("organisation_name");
    if (!row.good()) return std::nullopt;
    const auto there = file.records().organisations().by_code(code);
    if (there && (!kind || *kind == there->kind)) return there->id;
    const bool by_own_file =
        kind == access::OrganisationKind::authority || kind == access::OrganisationKind::home;
    if (there || !kind || by_own_file) {
        row.refuse("organisation", there ? "Correct the code or the kind: they do not agree"
                                         : "Import authorities or homes first; for another "
                                           "organisation fill in organisation_kind and "
                                           "organisation_name");
        return std::nullopt;
    }
    if (name.empty()) {
        row.refuse("organisation_name", "Fill in the name of the organisation to make");
        return std::nullopt;
    }
    return organisation_for(file, row, "organisation",
                            {file.work.ids.make<OrganisationId>(), *kind, name, code});
}

std::optional<access::Account> read(TakingIn& file, RowReader& row) {
    const auto username = row.text("username");
    if (!is_username(username)) {
        row.refuse("username", "Write the username in lower case, without spaces");
    }
    const auto name = row.text("name");
    const auto roles = read_roles(row);
    const auto hash = row.text("password_hash");
    if (!hash.empty() && !is_argon2id(hash)) {
        row.refuse("password_hash",
                   "Give the whole argon2id hash or leave the cell empty; never a password");
    }
    const auto closed = row.yes("closed");
    const auto organisation = read_organisation(file, row);
    if (!row.good() || !organisation) return std::nullopt;
    return access::Account{
        file.work.ids.make<AccountId>(), username, name, *organisation, roles, hash,
        closed.value_or(false)};
}

void keep(TakingIn& file, const RowReader& row, access::Account account) {
    auto& accounts = file.records().accounts();
    const auto there = accounts.by_username(account.username);
    if (!there) {
        accounts.add(account);
        ++file.report.added;
        audit(file, "account " + account.id.text(), std::nullopt);
        return;
    }
    account.id = there->id;
    account.version = there->version;
    if (account.password_hash.empty()) account.password_hash = there->password_hash;
    if (row.is_empty("closed")) account.closed = there->closed;
    const auto facts = [](const access::Account& each) {
        return std::tuple{each.name, each.organisation, each.roles.bits(), each.password_hash,
                          each.closed};
    };
    if (facts(*there) == facts(account)) {
        ++file.report.unchanged;
        return;
    }
    expect(accounts.save(account), "nobody else saves in this transaction");
    ++file.report.changed;
    audit(file, "account " + account.id.text(), std::nullopt);
}

void take_in(TakingIn& file) {
    SeenInFile seen;
    for (const auto& each : file.table.rows) {
        auto row = file.reader(each);
        auto account = read(file, row);
        if (!account || seen.again(account->username, row, "username")) continue;
        keep(file, row, *std::move(account));
    }
}

}  // namespace

Kind people_kind() {
    return {"people",  "accounts, one row a person; no password is ever made up",
            columns(), nullptr,
            "",        take_in};
}

}  // namespace wayhome::imports
