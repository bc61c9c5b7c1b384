// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/extent.hpp"

#include "kernel/expect.hpp"

namespace wayhome::demonstration {
namespace {

constexpr Stream london_welfare{true, true, 121, 60};
constexpr Stream london_justice{true, false, 78, 67};

constexpr Extent small{
    .years = 2,
    .homes = 14,
    .places_in_hundred = 100,
    .streams = {london_welfare, london_justice, Stream{false, true, 230, 83},
                Stream{false, false, 300, 149}},
    .comes_back = 0.6,
    .people = {2, 1, 2, 3, 8},
    .asks_one_more = 0.0,
    .views_a_day = 0.4,
    .documents_in_hundred = 4,
};
constexpr Extent large{
    .years = 10,
    .homes = 42,
    .places_in_hundred = 100,
    .streams = {london_welfare, london_justice, Stream{false, true, 785, 320},
                Stream{false, false, 1'016, 456}},
    .comes_back = 0.57,
    .people = {24, 4, 10, 26, 40},
    .asks_one_more = 0.5,
    .views_a_day = 2.0,
    .documents_in_hundred = 7,
};
constexpr Extent extra_large{
    .years = 25,
    .homes = 100,
    .places_in_hundred = 155,
    .streams = {london_welfare, london_justice, Stream{false, true, 2'520, 950},
                Stream{false, false, 3'281, 1'726}},
    .comes_back = 0.75,
    .people = {200, 20, 40, 120, 60},
    .asks_one_more = 0.5,
    .views_a_day = 0.4,
    .documents_in_hundred = 2,
};

}  // namespace

const Extent& extent_of(Size size) {
    switch (size) {
        case Size::small:
            return small;
        case Size::large:
            return large;
        case Size::extra_large:
            return extra_large;
    }
    throw Bug("every size has an extent");
}

Days history_of(const Extent& extent) {
    return Days{365 * extent.years};
}

}  // namespace wayhome::demonstration
