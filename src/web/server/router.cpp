// SPDX-License-Identifier: Apache-2.0
#include "web/server/router.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

#include "kernel/expect.hpp"
#include "web/server/url_text.hpp"

namespace wayhome::web {
namespace {

constexpr std::size_t most_segments = 32;

using Segments = std::vector<std::string_view>;

/// What stands between the slashes; nothing where the path does not begin with one or is deeper
/// than any route may be.
std::optional<Segments> segments_of(std::string_view path) {
    if (path.empty() || path.front() != '/') return std::nullopt;
    Segments segments;
    std::size_t from = 1;
    while (true) {
        if (segments.size() == most_segments) return std::nullopt;
        const auto slash = path.find('/', from);
        segments.push_back(path.substr(from, slash - from));
        if (slash == std::string_view::npos) return segments;
        from = slash + 1;
    }
}

bool is_named(std::string_view segment) {
    return segment.starts_with('{');
}

/// The name in "{name}".
std::string name_in(std::string_view segment) {
    const bool well_formed = segment.size() > 2 && segment.ends_with('}') &&
                             segment.find_first_of("{}/", 1) == segment.size() - 1;
    expect(well_formed, "a named part of a route is written {name}");
    return std::string(segment.substr(1, segment.size() - 2));
}

std::size_t index_of(Method method) {
    return method == Method::get ? 0 : 1;
}

}  // namespace

/// All routes that share the segments so far.
struct Router::Node {
    struct Answer {
        const Route* route = nullptr;
        std::vector<std::string> names;  ///< of the {name} parts, from left to right
    };

    std::map<std::string, std::unique_ptr<Node>, std::less<>> literals;
    std::unique_ptr<Node> named;
    std::array<Answer, 2> answers;

    bool answers_any() const { return answers[0].route != nullptr || answers[1].route != nullptr; }

    Node& below(std::string_view segment) {
        auto& child = is_named(segment) ? named : literals[std::string(segment)];
        if (!child) child = std::make_unique<Node>();
        return *child;
    }

    void add(const Route& route) {
        const auto segments = segments_of(route.path);
        expect(segments.has_value(), fmt::format("route {} begins with a slash", route.path));
        Node* node = this;
        std::vector<std::string> names;
        for (const auto segment : *segments) {
            if (is_named(segment)) names.push_back(name_in(segment));
            node = &node->below(segment);
        }
        auto sorted = names;
        std::sort(sorted.begin(), sorted.end());
        expect(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end(),
               fmt::format("route {} names each part once", route.path));
        auto& answer = node->answers[index_of(route.method)];
        expect(answer.route == nullptr,
               fmt::format("only one route answers {} {}", to_text(route.method), route.path));
        answer = {&route, std::move(names)};
    }

    /// The node at the end of the path, literals first; the values of its {name} parts.
    const Node* find(const std::vector<std::string>& segments, std::size_t depth,
                     std::vector<const std::string*>& values) const {
        if (depth == segments.size()) return answers_any() ? this : nullptr;
        const auto& segment = segments[depth];
        if (const auto literal = literals.find(segment); literal != literals.end()) {
            if (const auto* found = literal->second->find(segments, depth + 1, values)) {
                return found;
            }
        }
        if (!named || segment.empty()) return nullptr;
        values.push_back(&segment);
        if (const auto* found = named->find(segments, depth + 1, values)) return found;
        values.pop_back();
        return nullptr;
    }
};

Router::Router(std::vector<Route> routes)
    : routes_(std::move(routes)), root_(std::make_unique<Node>()) {
    for (const auto& route : routes_) {
        expect(!route.policy.empty(), fmt::format("route {} declares its policy", route.path));
        expect(route.handler != nullptr, fmt::format("route {} has a handler", route.path));
        root_->add(route);
    }
}

Router::~Router() = default;
Router::Router(Router&&) noexcept = default;
Router& Router::operator=(Router&&) noexcept = default;

Response Router::dispatch(Request request) const {
    const auto encoded = segments_of(request.path);
    if (!encoded) return bare(404);
    std::vector<std::string> segments;
    segments.reserve(encoded->size());
    for (const auto segment : *encoded) {
        auto decoded = percent_decoded(segment, Plus::is_itself);
        if (!decoded) return bare(400);
        segments.push_back(std::move(*decoded));
    }

    std::vector<const std::string*> values;
    const auto* node = root_->find(segments, 0, values);
    if (node == nullptr) return bare(404);

    const auto& answer = node->answers[index_of(request.method)];
    if (answer.route == nullptr) {
        auto refused = bare(405);
        refused.add_header("Allow", request.method == Method::get ? "POST" : "GET, HEAD");
        return refused;
    }
    for (std::size_t i = 0; i < values.size(); ++i) {
        request.path_values.add(answer.names[i], *values[i]);
    }
    auto response = answer.route->handler(request);
    response.route = answer.route->path;
    return response;
}

}  // namespace wayhome::web
