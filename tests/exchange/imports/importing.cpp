// SPDX-License-Identifier: Apache-2.0
#include "importing.hpp"

#include <fmt/format.h>

namespace wayhome::imports {

Importing::Importing() {
    given.registry.write([&](application::Records& records) {
        records.rules().replace(given.rules);
        return application::Ending::commit;
    });
}

Report Importing::import(const std::string& kind_code, const std::string& bytes, Mode mode) {
    const auto* const found = kind(kind_code);
    expect(found != nullptr, "a spec names a kind that there is");
    return import_file({given.registry, given.clock, given.ids}, *found, bytes, mode);
}

Report Importing::take_in(const std::string& kind_code, const std::string& bytes) {
    return import(kind_code, bytes, Mode::take_in);
}

Report Importing::check(const std::string& kind_code, const std::string& bytes) {
    return import(kind_code, bytes, Mode::check);
}

void Importing::must_take_in(const std::string& kind_code, const std::string& bytes) {
    expect(take_in(kind_code, bytes).refusals.none(), "what a spec starts from can be imported");
}

Importing& Importing::with_authority() {
    must_take_in("authorities",
                 authority_header + "E09000003,Barnet,London,51.6,-0.2,made up for a spec\n");
    return *this;
}

Importing& Importing::with_home() {
    must_take_in("homes", home_header +
                              "example-house,Example House,england,53.8,-1.5,spec,Ash,A1,2020-01-01"
                              "\nexample-house,Example House,england,53.8,-1.5,spec,Ash,A2,"
                              "2020-01-01\n");
    return *this;
}

Importing& Importing::with_person() {
    must_take_in("people", person_header + "a.example,Alex Example,E09000003,referrer\n");
    return *this;
}

Importing& Importing::with_referral() {
    with_authority().with_home().with_person();
    must_take_in("referrals",
                 referral_header +
                     "OLD-1,welfare,within_72_hours,searching,2026-01-05 10:00,E09000003,"
                     "a.example,Ash,Example,2011-03-04,U,12345\n");
    return *this;
}

std::string Importing::state() {
    std::string text;
    given.registry.read([&](application::Records& records) {
        for (const auto& each : access::organisation_kinds) {
            for (const auto& organisation : records.organisations().of_kind(each.value)) {
                text += organisation.name + '\n';
                for (const auto& account : records.accounts().of_organisation(organisation.id)) {
                    text += fmt::format("{} {}\n", account.username, account.version);
                }
            }
        }
        for (const auto& each : records.authorities().all()) text += each.name + each.source;
        for (const auto& each : records.homes().all()) {
            text += fmt::format("{} {} {}\n", each.code, each.version, each.beds.size());
        }
        for (const auto& each : records.journal().after(0, 10'000)) text += each.event.name + ' ';
        text += fmt::format("{}", records.audit_trail().from(1, 10'000).size());
    });
    return text;
}

std::vector<std::string> Importing::event_names() {
    std::vector<std::string> names;
    given.registry.read([&](application::Records& records) {
        for (const auto& each : records.journal().after(0, 10'000)) {
            names.push_back(fmt::format(
                "{} {}", journal::subject_kinds.code_of(each.event.subject.kind), each.event.name));
        }
    });
    return names;
}

std::vector<std::string> places_of(const Report& report) {
    std::vector<std::string> places;
    for (const auto& each : report.refusals.kept()) {
        places.push_back(fmt::format("{} {}", each.line, each.column_name));
    }
    return places;
}

}  // namespace wayhome::imports
