// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "authorisation/parties.hpp"
#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/pages/every_page.hpp"
#include "web/site/form_token.hpp"

namespace wayhome::web {
namespace {

/// Who may use a route on a case; a route that concerns no case has the case "any".
using Verdicts = std::map<std::string, std::set<std::string>>;

using Groups = std::map<std::string, std::set<std::string>>;

/// The names in a cell; "@group" stands for all of that group.
std::set<std::string> names_in(const std::string& cell, const Groups& groups) {
    std::set<std::string> names;
    std::istringstream words{cell};
    for (std::string word; words >> word;) {
        if (const auto group = groups.find(word); group != groups.end()) {
            names.insert(group->second.begin(), group->second.end());
        } else {
            names.insert(word);
        }
    }
    return names;
}

std::string without_blanks(std::string text) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// The table that people review. "@group = party party" names parties together; a line
/// "GET /address | case: party @group | case: party" says who may. Whoever is not named is refused.
std::map<std::string, Verdicts> expected_verdicts() {
    std::map<std::string, Verdicts> expected;
    Groups groups;
    std::ifstream lines{WAYHOME_EXPECTED_VERDICTS};
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        if (line[0] == '@') {
            const auto equals = line.find('=');
            groups[without_blanks(line.substr(0, equals))] =
                names_in(line.substr(equals + 1), groups);
            continue;
        }
        std::istringstream cells{line};
        std::string route;
        std::getline(cells, route, '|');
        auto& verdicts = expected[without_blanks(route)];
        for (std::string cell; std::getline(cells, cell, '|');) {
            const auto colon = cell.find(':');
            verdicts[without_blanks(cell.substr(0, colon))] =
                names_in(cell.substr(colon + 1), groups);
        }
    }
    return expected;
}

/// Every route, the one that ends the session last.
std::vector<Route> routes_in_a_safe_order(const Site& site) {
    auto routes = every_route(site);
    std::stable_partition(routes.begin(), routes.end(),
                          [](const Route& route) { return route.path != "/sign-out"; });
    return routes;
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
        request.form.add(std::string{csrf_token_field}, masked_token(party.form_token));
        request.form.add(std::string{idempotency_key_field}, party.name + path);
        request.form.add(std::string{version_field}, "-7");
    }
    return request;
}

bool is_refused(const Response& response) {
    if (response.status == 404) return true;
    for (const auto& [name, value] : response.headers) {
        const bool to_sign_in = value == "/sign-in" || value.starts_with("/sign-in?then=");
        if (response.status == 303 && name == "Location" && to_sign_in) return true;
    }
    return false;
}

TEST_CASE("S-01: every role in every relation meets the reviewed verdict on every route") {
    Parties parties;
    const Router router{routes_in_a_safe_order(parties.site)};
    const auto expected = expected_verdicts();
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
    for (const auto& [name, verdicts] : expected_verdicts()) {
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
