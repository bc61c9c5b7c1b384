// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/presented_behaviours.hpp"

#include "exchange/demonstration/deck.hpp"
#include "exchange/reference/reference_table.hpp"

namespace wayhome::demonstration {
namespace {

using referral::Behaviour;

constexpr double referred_in_2021 = 315.0;  // the total of Table 3, column 2021
constexpr double sexually_exploited_girls = 0.92;
constexpr double sexually_exploited_boys = 0.06;
constexpr double boys_in_gangs = 0.55;
constexpr double girls_in_gangs = 0.12;

std::size_t place_of(Behaviour behaviour) {
    return static_cast<std::size_t>(behaviour);
}

using Requests = std::vector<RequestPlan*>;

/// Marks that many of them, chosen at random.
void mark(Chance& chance, const Requests& among, std::size_t how_many, Behaviour behaviour) {
    const auto drawn = deck_of(chance, among.size(), how_many);
    for (std::size_t i = 0; i < among.size(); ++i) {
        if (drawn[i]) among[i]->behaviours.set(place_of(behaviour));
    }
}

Requests of_sex(const Requests& all, bool london, child::Sex sex) {
    Requests found;
    for (auto* each : all) {
        if (each->london == london && each->sex == sex) found.push_back(each);
    }
    return found;
}

/// Marks London's girls and boys by their shares, and as many of the others as are missing from
/// the whole; seven in eight of those are of the sex that has more in London.
void mark_by_sex(Chance& chance, const Requests& all, std::size_t whole, Behaviour behaviour,
                 double girls_share, double boys_share) {
    using child::Sex;
    const auto girls = of_sex(all, true, Sex::female);
    const auto boys = of_sex(all, true, Sex::male);
    const auto marked_girls = share_of(girls.size(), girls_share);
    const auto marked_boys = share_of(boys.size(), boys_share);
    mark(chance, girls, marked_girls, behaviour);
    mark(chance, boys, marked_boys, behaviour);
    const auto missing = whole - std::min(whole, marked_girls + marked_boys);
    const bool more_girls = girls_share > boys_share;
    const auto most = missing * 7 / 8;
    mark(chance, of_sex(all, false, more_girls ? Sex::female : Sex::male), most, behaviour);
    mark(chance, of_sex(all, false, more_girls ? Sex::male : Sex::female), missing - most,
         behaviour);
}

void present_on_welfare(Chance& chance, const Requests& welfare) {
    reference::for_each_row("behaviours.csv", [&](const reference::ReferenceRow& row) {
        const auto behaviour = row.coded("code", referral::behaviours);
        const double share = static_cast<double>(row.number("referred_2021")) / referred_in_2021;
        const auto whole = share_of(welfare.size(), share);
        if (behaviour == Behaviour::sexual_exploitation) {
            mark_by_sex(chance, welfare, whole, behaviour, sexually_exploited_girls,
                        sexually_exploited_boys);
        } else if (behaviour == Behaviour::gang_affiliated) {
            mark_by_sex(chance, welfare, whole, behaviour, girls_in_gangs, boys_in_gangs);
        } else {
            mark(chance, welfare, whole, behaviour);
        }
    });
}

void present_on_justice(Chance& chance, RequestPlan& plan) {
    plan.behaviours.set(place_of(Behaviour::offending));
    constexpr double likely = 0.3;
    for (std::size_t i = 0; i < plan.behaviours.size(); ++i) {
        if (chance.happens(likely)) plan.behaviours.set(i);
    }
}

}  // namespace

void present_behaviours(Chance& chance, std::vector<RequestPlan>& plans) {
    Requests welfare;
    for (auto& plan : plans) {
        if (plan.pathway == referral::Pathway::welfare) {
            welfare.push_back(&plan);
        } else {
            present_on_justice(chance, plan);
        }
    }
    present_on_welfare(chance, welfare);
}

bool presents(const RequestPlan& plan, referral::Behaviour behaviour) {
    return plan.behaviours.test(place_of(behaviour));
}

}  // namespace wayhome::demonstration
