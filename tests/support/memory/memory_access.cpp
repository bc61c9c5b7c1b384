// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_access.hpp"

namespace wayhome::support::memory {

void MemoryAccounts::add(const access::Account& account) {
    if (by_username(account.username)) throw application::UniqueViolation("account.username");
    put_new(at_.changed().accounts, account.id, account, "account.id");
}

bool MemoryAccounts::save(const access::Account& account) {
    return save_next(at_.changed().accounts, account.id, account);
}

std::optional<access::Account> MemoryAccounts::by_id(AccountId id) const {
    return found(at_.seen().accounts, id);
}

std::optional<access::Account> MemoryAccounts::by_username(std::string_view username) const {
    for (const auto& [id, account] : at_.seen().accounts) {
        if (account.username == username) return account;
    }
    return std::nullopt;
}

std::vector<access::Account> MemoryAccounts::of_organisation(OrganisationId organisation) const {
    return selected(
        at_.seen().accounts,
        [&](const auto& each) { return each.organisation == organisation && !each.closed; },
        [](const auto& each) {
            return std::tuple{each.name, each.id};
        });
}

void MemoryOrganisations::add(const access::Organisation& organisation) {
    if (by_code(organisation.code)) throw application::UniqueViolation("organisation.code");
    put_new(at_.changed().organisations, organisation.id, organisation, "organisation.id");
}

void MemoryOrganisations::save(const access::Organisation& organisation) {
    auto& organisations = at_.changed().organisations;
    expect(organisations.contains(organisation.id), "an organisation that is saved was added");
    organisations.insert_or_assign(organisation.id, organisation);
}

std::optional<access::Organisation> MemoryOrganisations::by_id(OrganisationId id) const {
    return found(at_.seen().organisations, id);
}

std::optional<access::Organisation> MemoryOrganisations::by_code(std::string_view code) const {
    for (const auto& [id, organisation] : at_.seen().organisations) {
        if (organisation.code == code) return organisation;
    }
    return std::nullopt;
}

std::vector<access::Organisation> MemoryOrganisations::of_kind(
    access::OrganisationKind kind) const {
    return selected(
        at_.seen().organisations, [&](const auto& each) { return each.kind == kind; },
        [](const auto& each) {
            return std::tuple{each.name, each.id};
        });
}

void MemorySessions::add(const application::Session& session) {
    put_new(at_.changed().sessions, session.token_hash, session, "session.token_hash");
}

std::optional<application::Session> MemorySessions::by_token_hash(
    const std::string& token_hash) const {
    return found(at_.seen().sessions, token_hash);
}

void MemorySessions::touch(const std::string& token_hash, Instant used) {
    auto& sessions = at_.changed().sessions;
    const auto stored = sessions.find(token_hash);
    if (stored != sessions.end()) stored->second.last_used = used;
}

void MemorySessions::end(const std::string& token_hash) {
    at_.changed().sessions.erase(token_hash);
}

void MemorySessions::end_all_of(AccountId account) {
    std::erase_if(at_.changed().sessions,
                  [&](const auto& each) { return each.second.account == account; });
}

void MemorySessions::sweep(Instant idle_since, Instant began_before) {
    std::erase_if(at_.changed().sessions, [&](const auto& each) {
        return each.second.last_used < idle_since || each.second.began < began_before;
    });
}

std::optional<application::AnsweredRequest> MemoryAnsweredRequests::find(
    AccountId account, const std::string& key) const {
    return found(at_.seen().answered, std::pair{account, key});
}

void MemoryAnsweredRequests::add(const application::AnsweredRequest& answered) {
    put_new(at_.changed().answered, std::pair{answered.account, answered.key}, answered,
            "answered_request.key");
}

void MemoryAnsweredRequests::sweep(Instant before) {
    std::erase_if(at_.changed().answered,
                  [&](const auto& each) { return each.second.at < before; });
}

}  // namespace wayhome::support::memory
