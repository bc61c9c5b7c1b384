// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/views.hpp"

#include <algorithm>
#include <cmath>

namespace wayhome::demonstration {
namespace {

using access::Permission;
using access::Role;

constexpr double busier_in_search = 3.0;

class Viewing {
  public:
    Viewing(const Telling& telling, Chance& chance, History& history, const CaseFile& file,
            double a_day)
        : telling_(telling), chance_(chance), history_(history), file_(file), a_day_(a_day) {}

    void plant() {
        const auto& referral = file_.referral();
        if (!referral.submitted || !file_.has_come(*referral.submitted)) return;
        const auto& placed = file_.placement();
        const auto searched_until = placed              ? placed->booked
                                    : is_open(referral) ? telling_.now
                                                        : referral.changed;
        some_between(*referral.submitted, searched_until, a_day_ * busier_in_search,
                     [&](Instant at) { during_search(at); });
        if (!placed || !placed->arrived) return;
        some_between(*placed->arrived, placed->departed.value_or(telling_.now), a_day_,
                     [&](Instant at) { during_stay(at); });
    }

  private:
    static bool is_open(const referral::Referral& referral) {
        return referral::is_open(referral.status);
    }

    template <class View>
    void some_between(Instant from, Instant until, double a_day, View view) {
        if (until <= from) return;
        const double mean = a_day * static_cast<double>((until - from).count()) / 86'400.0;
        const auto whole = std::floor(mean);
        const int count = static_cast<int>(whole) + (chance_.happens(mean - whole) ? 1 : 0);
        for (int i = 0; i < count; ++i) {
            view(from + chance_.between(Seconds{0}, until - from - Seconds{1}));
        }
    }

    void viewed(Instant at, AccountId by, OrganisationId organisation, Permission permission,
                journal::Subject subject) {
        history_.will_be_used(
            {at, by, organisation, permission, UseEnded::viewed, subject, file_.referral().child});
    }

    void during_search(Instant at) {
        const auto& referral = file_.referral();
        const bool by_officer = referral.officer && chance_.happens(0.7);
        const auto permission =
            chance_.happens(0.75) ? Permission::see_referral : Permission::see_timeline;
        if (by_officer) {
            viewed(at, *referral.officer, telling_.cast.unit.id, permission, file_.subject());
        } else {
            viewed(at, referral.started_by, referral.referred_by, permission, file_.subject());
        }
    }

    void during_stay(Instant at) {
        const auto& referral = file_.referral();
        if (chance_.happens(0.65)) {
            const auto home = telling_.beds.home(file_.placement()->home).organisation;
            const auto& person = telling_.staff.one(home, Role::home_recorder, chance_);
            viewed(at, *person.account, home, Permission::see_register,
                   {journal::SubjectKind::placement, file_.placement()->id.bits()});
        } else {
            viewed(at, referral.started_by, referral.referred_by, Permission::see_timeline,
                   file_.subject());
        }
    }

    const Telling& telling_;
    Chance& chance_;
    History& history_;
    const CaseFile& file_;
    double a_day_;
};

}  // namespace

void plant_views(const Telling& telling, Chance& chance, History& history, const CaseFile& file,
                 double views_a_day) {
    Viewing{telling, chance, history, file, views_a_day}.plant();
}

}  // namespace wayhome::demonstration
