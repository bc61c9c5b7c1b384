// SPDX-License-Identifier: Apache-2.0
// Prints, in one run over the same 100 routes and the same requests, what one routing costs with
// our segment matching and with RESTinio's express router.
#include <fmt/format.h>

#include <chrono>
#include <restinio/all.hpp>
#include <restinio/router/express.hpp>
#include <string>
#include <vector>

#include "kernel/expect.hpp"
#include "web/server/router.hpp"

namespace {

using wayhome::web::Method;
using wayhome::web::Request;
using wayhome::web::Response;
using wayhome::web::Route;

constexpr int subjects = 25;
constexpr int rounds = 2'000;

/// Four routes for each subject, as the product's pages have them.
std::vector<std::string> route_paths() {
    std::vector<std::string> paths;
    for (int i = 0; i < subjects; ++i) {
        const auto subject = fmt::format("/subject-{}", i);
        paths.push_back(subject);
        paths.push_back(subject + "/new");
        paths.push_back(subject + "/{one}");
        paths.push_back(subject + "/{one}/decisions/{two}");
    }
    return paths;
}

/// One request for every route.
std::vector<std::string> requested_paths() {
    std::vector<std::string> paths;
    for (auto path : route_paths()) {
        for (const std::string name : {"{one}", "{two}"}) {
            const auto at = path.find(name);
            if (at != std::string::npos)
                path.replace(at, name.size(), "0f8fad5bd9cb469fa165708677");
        }
        paths.push_back(path);
    }
    return paths;
}

template <class Routing>
double microseconds_each(const std::vector<std::string>& paths, Routing&& route) {
    const auto began = std::chrono::steady_clock::now();
    for (int round = 0; round < rounds; ++round) {
        for (const auto& path : paths) route(path);
    }
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - began;
    return took.count() / rounds / static_cast<double>(paths.size());
}

double ours(const std::vector<std::string>& paths) {
    std::vector<Route> routes;
    for (const auto& path : route_paths()) {
        routes.push_back({Method::get, path, "anyone", [](const Request&) { return Response{}; }});
    }
    const wayhome::web::Router router(std::move(routes));
    return microseconds_each(paths, [&](const std::string& path) {
        Request request;
        request.path = path;
        wayhome::expect(router.dispatch(std::move(request)).status == 200, "every path is routed");
    });
}

/// The scan that RESTinio's express router makes over its entries, without a connection.
double express(const std::vector<std::string>& paths) {
    using Engine = restinio::router::std_regex_engine_t;
    using Entry = restinio::router::impl::route_matcher_t<Engine>;
    std::vector<Entry> entries;
    for (auto path : route_paths()) {
        for (const std::string name : {"one", "two"}) {
            const auto at = path.find("{" + name + "}");
            if (at != std::string::npos) path.replace(at, name.size() + 2, ":" + name);
        }
        auto parsed =
            restinio::path2regex::path2regex<restinio::router::impl::route_params_appender_t,
                                             Engine>(path, restinio::path2regex::options_t{});
        entries.emplace_back(restinio::http_method_get(), std::move(parsed.m_regex),
                             std::move(parsed.m_named_params_buffer),
                             std::move(parsed.m_param_appender_sequence));
    }
    return microseconds_each(paths, [&](const std::string& path) {
        restinio::router::impl::target_path_holder_t target(path);
        restinio::router::route_params_t values;
        bool found = false;
        for (const auto& entry : entries) {
            if (entry.match_route(target, values)) {
                found = true;
                break;
            }
        }
        wayhome::expect(found, "every path is routed");
    });
}

}  // namespace

int main() {
    const auto paths = requested_paths();
    const auto segments = ours(paths);
    const auto scan = express(paths);
    fmt::print("{} routes, {} requests each way\n", paths.size(),
               rounds * static_cast<int>(paths.size()));
    fmt::print("segment matching: {:.2f} microseconds a request\n", segments);
    fmt::print("express router:   {:.2f} microseconds a request\n", scan);
    fmt::print("ratio:            {:.0f}\n", scan / segments);
}
