// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <set>
#include <sstream>

#include "authorisation/parties.hpp"
#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/pages/every_page.hpp"

namespace wayhome::web {
namespace {

/// Who may use a route on a case; a route that concerns no case has the case "any".
using Verdicts = std::map<std::string, std::set<std::string>>;

/// The table that people review. A line "GET /address: anybody", or
/// "GET /address | case: party party | case: party". Whoever is not named is refused.
std::map<std::string, Verdicts> expected_verdicts(const std::string& file) {
    std::map<std::string, Verdicts> expected;
    std::ifstream lines{file};
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        std::istringstream cells{line};
        std::string route;
        std::getline(cells, route, '|');
        route.erase(route.find_last_not_of(' ') + 1);
        auto& verdicts = expected[route];
        for (std::string cell; std::getline(cells, cell, '|');) {
            const auto colon = cell.find(':');
            const auto name_start = cell.find_first_not_of(' ');
            std::istringstream names{cell.substr(colon + 1)};
            auto& allowed = verdicts[cell.substr(name_start, colon - name_start)];
            for (std::string name; names >> name;) allowed.insert(name);
        }
    }
    return expected;
}

std::vector<std::string> parts_in(const std::string& path) {
    std::vector<std::string> names;
    for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1)) {
        names.push_back(path.substr(at + 1, path.find('}', at) - at - 1));
    }
    return names;
}

/// The address of that route for a case, as that party would use it; nothing where the case has no
/// such thing.
std::optional<std::string> address(std::string path, const Case& of, const Party& party) {
    const auto home = party.name.substr(0, party.name.find('.'));
    for (const auto& name : parts_in(path)) {
        auto found = of.path_values.find(name + " of " + home);
        if (found == of.path_values.end()) found = of.path_values.find(name);
        if (found == of.path_values.end()) return std::nullopt;
        path.replace(path.find('{' + name + '}'), name.size() + 2, found->second);
    }
    return path;
}

Request request_of(const Route& route, const std::string& path, const Party& party) {
    Request request;
    request.method = route.method;
    request.path = path;
    request.request_id = "matrix";
    if (!party.session_token.empty()) request.cookies.add("wayhome", party.session_token);
    if (route.method == Method::post) {
        request.form.add(std::string{csrf_token_field}, party.form_token);
        request.form.add(std::string{idempotency_key_field}, party.name + path);
        request.form.add(std::string{version_field}, "-7");
    }
    return request;
}

bool is_refused(const Response& response) {
    if (response.status == 404) return true;
    for (const auto& [name, value] : response.headers) {
        if (response.status == 303 && name == "Location" && value == "/sign-in") return true;
    }
    return false;
}

TEST_CASE("S-01: every role in every relation meets the reviewed verdict on every route") {
    Parties parties;
    const Router router{every_route(parties.site)};
    const auto expected = expected_verdicts(WAYHOME_EXPECTED_VERDICTS);
    int cells = 0;

    for (const auto& route : router.routes()) {
        const auto name = fmt::format("{} {}", to_text(route.method), route.path);
        if (route.policy == "anyone") {
            CHECK_MESSAGE(expected.contains(name), "not in the reviewed table: ", name);
            continue;
        }
        const auto row = expected.find(name);
        REQUIRE_MESSAGE(row != expected.end(), "not in the reviewed table: ", name);
        const bool any_case = parts_in(route.path).empty();
        const std::vector<Case> one_case{{"any", {}}};
        for (const auto& of : any_case ? one_case : parties.cases) {
            for (const auto& party : parties.all) {
                const auto path = address(route.path, of, party);
                if (!path) continue;
                const auto allowed = row->second.find(of.name);
                const bool may =
                    allowed != row->second.end() && allowed->second.contains(party.name);
                const auto response = router.dispatch(request_of(route, *path, party));
                CHECK_MESSAGE(is_refused(response) == !may, name, " on ", of.name, " by ",
                              party.name, " answered ", response.status);
                CHECK_MESSAGE(response.status != 500, name, " on ", of.name, " by ", party.name);
                ++cells;
            }
        }
    }
    MESSAGE("cells of the matrix: ", cells);
}

TEST_CASE("S-01: the reviewed table names no route that is not served") {
    Parties parties;
    std::set<std::string> served;
    for (const auto& route : every_route(parties.site)) {
        served.insert(fmt::format("{} {}", to_text(route.method), route.path));
    }
    for (const auto& [name, verdicts] : expected_verdicts(WAYHOME_EXPECTED_VERDICTS)) {
        CHECK_MESSAGE(served.contains(name), "no longer served: ", name);
    }
}

TEST_CASE("S-10: a form without the session's own token does nothing") {
    Parties parties;
    const Router router{every_route(parties.site)};

    for (const auto& route : router.routes()) {
        if (route.method != Method::post || route.policy == "anyone") continue;
        for (const auto& party : parties.all) {
            if (party.session_token.empty()) continue;
            const auto path = address(route.path, parties.cases[1], party);
            if (!path) continue;
            auto forged = request_of(route, *path, party);
            forged.form = Fields{};
            CHECK(router.dispatch(forged).status == 400);
        }
    }
}

}  // namespace
}  // namespace wayhome::web
