// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>

#include "application/desk.hpp"
#include "domain/referral/form/referral_facts.hpp"

namespace wayhome::application {

/// Whether what a unit of work reads is there to stay, or may yet be undone with it.
enum class Reading { committed, within_write };

/// What the answers about children in beds say, kept from one comparison to the next: to read and
/// understand them anew is most of a comparison's cost. Exact, because an answer is saved together
/// with its referral, which then has another version: what is kept is of one version and one day.
class ResidentAnswers {
  public:
    using Facts = std::shared_ptr<const referral::ReferralFacts>;

    /// As facts_from() has them. May be called from any thread.
    Facts of(Work& work, const referral::Referral& referral, Reading reading);

  private:
    /// More children than secure homes have beds for; when there are more, all is forgotten.
    static constexpr std::size_t most = 5'000;

    struct Kept {
        int version;
        CivilDate day;
        Facts facts;
    };

    Facts kept(const referral::Referral& referral, CivilDate day) const;
    void keep(const referral::Referral& referral, CivilDate day, Facts facts);

    mutable std::mutex mutex_;
    std::map<ReferralId, Kept> kept_;
};

}  // namespace wayhome::application
