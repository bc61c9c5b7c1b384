// SPDX-License-Identifier: Apache-2.0
#include "exchange/studies/block_json.hpp"

#include <fmt/format.h>

#include <array>
#include <limits>

#include "exchange/json/json_text.hpp"

namespace wayhome::studies {
namespace {

using simulation::Block;
using simulation::Moments;

struct NamedMoments {
    std::string_view name;
    Moments Block::*member;
};

constexpr std::array moments = {
    NamedMoments{"secure_held", &Block::secure_held},
    NamedMoments{"secure_blocked", &Block::secure_blocked},
    NamedMoments{"step_down_held", &Block::step_down_held},
    NamedMoments{"waiting", &Block::waiting},
    NamedMoments{"placed", &Block::placed},
    NamedMoments{"withdrawn", &Block::withdrawn},
    NamedMoments{"wait_of_placed_days", &Block::wait_of_placed},
};

constexpr double largest = std::numeric_limits<double>::max();
constexpr json::Between any_number{-largest, largest};
constexpr json::Between any_squares{0, largest};
constexpr auto most = std::int64_t{1} << 53;

std::string to_json(const Moments& of) {
    return fmt::format("[{},{},{}]", of.count, json::written(of.mean), json::written(of.squares));
}

Moments moments_from(const json::Placed& value, json::Refusals& refusals) {
    if (value.value == nullptr) return {};
    const auto items = json::items_of(value, refusals);
    if (items.size() != 3) {
        refusals.push_back({value.pointer, fmt::format("{} items", items.size()),
                            "count, mean and sum of squares"});
        return {};
    }
    return {static_cast<std::uint64_t>(json::whole_at(items[0], 0, most, refusals)),
            json::number_at(items[1], any_number, refusals),
            json::number_at(items[2], any_squares, refusals)};
}

}  // namespace

std::string to_json(const Block& block) {
    std::string members;
    for (const auto& each : moments) {
        members += fmt::format(R"("{}":{},)", each.name, to_json(block.*each.member));
    }
    return fmt::format(
        R"({{{}"placed_with_withdrawn":{},"placed_in_all":{},"withdrawn_in_all":{},"events":{}}})",
        members, json::written(block.placed_with_withdrawn), block.placed_in_all,
        block.withdrawn_in_all, block.events);
}

Block block_from(const json::Placed& value, json::Refusals& refusals) {
    json::Members members{value, refusals};
    Block block;
    for (const auto& each : moments) {
        block.*each.member = moments_from(members.member(each.name), refusals);
    }
    block.placed_with_withdrawn = members.number("placed_with_withdrawn", any_number);
    block.placed_in_all = static_cast<std::uint64_t>(members.whole("placed_in_all", 0, most));
    block.withdrawn_in_all = static_cast<std::uint64_t>(members.whole("withdrawn_in_all", 0, most));
    block.events = static_cast<std::uint64_t>(members.whole("events", 0, most));
    members.nothing_else();
    return block;
}

}  // namespace wayhome::studies
