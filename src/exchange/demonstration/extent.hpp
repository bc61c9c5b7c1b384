// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>

#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::demonstration {

/// How large a world is.
enum class Size { small, large, extra_large };
inline constexpr auto sizes = code_list<Size>({
    {Size::small, "S", "24 months, 14 homes, about 1,500 referrals"},
    {Size::large, "L", "10 years, 42 homes, about 20,000 referrals"},
    {Size::extra_large, "XL", "25 years, 100 homes, about 150,000 referrals"},
});

/// A stream of requests in one year of the history.
struct Stream {
    bool london;
    bool welfare;
    std::size_t a_year;
    std::size_t placed_a_year;
};

/// How many people each organisation of a kind has.
struct Headcount {
    int referrers;
    int authority_managers;
    int home_managers;
    int home_recorders;
    int unit_officers;
};

/// What there is how much of. London's own figures are the same at every size: it is the rest of
/// the country that grows.
struct Extent {
    int years;
    int homes;
    int places_in_hundred;  ///< of a home that copies one of the first fourteen, per 100 of its own
    std::array<Stream, 4> streams;
    double comes_back;  ///< the share of requests that are of a child known already, where one fits
    Headcount people;
    double asks_one_more;      ///< how often a round of offers goes to one home more than elsewhere
    double views_a_day;        ///< of one case's record, while it is searched for and lived with
    int documents_in_hundred;  ///< of the cases that have ended; every open one has some
};
const Extent& extent_of(Size size);

/// From the first request of a world to its present.
Days history_of(const Extent& extent);

}  // namespace wayhome::demonstration
