// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_homes.hpp"

namespace wayhome::support::memory {
namespace {

constexpr std::size_t most_candidates = 200;

bool is_candidate(const child::Child& stored, const child::Child& entered) {
    if (stored.id == entered.id) return false;
    const bool sounds_alike =
        !entered.sounds_like.empty() && stored.sounds_like == entered.sounds_like;
    const bool same_day = entered.born && stored.born == entered.born;
    const bool same_number = !entered.local_number.empty() &&
                             stored.local_number == entered.local_number &&
                             stored.authority == entered.authority;
    return sounds_alike || same_day || same_number;
}

/// In order of bed name, first day, id.
template <class Question>
std::vector<home::BedClosure> in_order_of_bed(const World& world, Question question) {
    return selected(world.closures, question, [&](const home::BedClosure& each) {
        return std::tuple{bed_name(world, each.home, each.bed), each.from, each.id};
    });
}

}  // namespace

void MemoryChildren::add(const child::Child& child) {
    put_new(at_.changed().children, child.id, child, "child.id");
}

bool MemoryChildren::save(const child::Child& child) {
    return save_next(at_.changed().children, child.id, child);
}

std::optional<child::Child> MemoryChildren::by_id(ChildId id) const {
    return found(at_.seen().children, id);
}

std::vector<child::Child> MemoryChildren::candidates_like(const child::Child& entered) const {
    return first(most_candidates, selected(
                                      at_.seen().children,
                                      [&](const auto& each) { return is_candidate(each, entered); },
                                      [](const auto& each) { return each.id; }));
}

std::vector<AccountId> MemoryChildren::named_readers(ChildId id) const {
    std::vector<AccountId> readers;
    for (const auto& [child, reader] : at_.seen().named_readers) {
        if (child == id) readers.push_back(reader);
    }
    return readers;
}

void MemoryChildren::name_reader(ChildId id, AccountId reader) {
    at_.changed().named_readers.emplace(id, reader);
}

void MemoryChildren::unname_reader(ChildId id, AccountId reader) {
    at_.changed().named_readers.erase({id, reader});
}

void MemoryAuthorities::add(const home::Authority& authority) {
    if (by_gss(authority.gss)) throw application::UniqueViolation("authority.gss");
    put_new(at_.changed().authorities, authority.organisation, authority,
            "authority.organisation_id");
}

void MemoryAuthorities::save(const home::Authority& authority) {
    auto& authorities = at_.changed().authorities;
    expect(authorities.contains(authority.organisation), "an authority that is saved was added");
    authorities.insert_or_assign(authority.organisation, authority);
}

std::optional<home::Authority> MemoryAuthorities::by_organisation(
    OrganisationId organisation) const {
    return found(at_.seen().authorities, organisation);
}

std::optional<home::Authority> MemoryAuthorities::by_gss(std::string_view gss) const {
    for (const auto& [id, authority] : at_.seen().authorities) {
        if (authority.gss == gss) return authority;
    }
    return std::nullopt;
}

std::vector<home::Authority> MemoryAuthorities::all() const {
    return selected(
        at_.seen().authorities, [](const auto&) { return true; },
        [](const auto& each) {
            return std::tuple{each.name, each.organisation};
        });
}

void MemoryHomes::add(const home::Home& home) {
    if (by_code(home.code)) throw application::UniqueViolation("home.code");
    put_new(at_.changed().homes, home.id, home, "home.id");
}

bool MemoryHomes::save(const home::Home& home) {
    return save_next(at_.changed().homes, home.id, home);
}

std::optional<home::Home> MemoryHomes::by_id(HomeId id) const {
    return found(at_.seen().homes, id);
}

std::optional<home::Home> MemoryHomes::by_code(std::string_view code) const {
    for (const auto& [id, home] : at_.seen().homes) {
        if (home.code == code) return home;
    }
    return std::nullopt;
}

std::optional<home::Home> MemoryHomes::by_organisation(OrganisationId organisation) const {
    for (const auto& [id, home] : at_.seen().homes) {
        if (home.organisation == organisation) return home;
    }
    return std::nullopt;
}

std::vector<home::Home> MemoryHomes::all() const {
    return selected(
        at_.seen().homes, [](const auto&) { return true; },
        [](const auto& each) {
            return std::tuple{each.name, each.id};
        });
}

void MemoryBedClosures::add(const home::BedClosure& closure) {
    put_new(at_.changed().closures, closure.id, closure, "bed_closure.id");
}

bool MemoryBedClosures::save(const home::BedClosure& closure) {
    return save_next(at_.changed().closures, closure.id, closure);
}

std::optional<home::BedClosure> MemoryBedClosures::by_id(ClosureId id) const {
    return found(at_.seen().closures, id);
}

std::vector<home::BedClosure> MemoryBedClosures::of_home(HomeId home, CivilDate first_day,
                                                         CivilDate last_day) const {
    return in_order_of_bed(at_.seen(), [&](const home::BedClosure& each) {
        return each.home == home && !each.ended && each.from <= last_day &&
               (!each.until || *each.until >= first_day);
    });
}

std::vector<home::BedClosure> MemoryBedClosures::covering(CivilDate day) const {
    return in_order_of_bed(at_.seen(),
                           [&](const home::BedClosure& each) { return each.covers(day); });
}

}  // namespace wayhome::support::memory
