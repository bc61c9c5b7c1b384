// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "application/registry.hpp"

namespace wayhome::application {

/// What the board said, kept until something is done: it is read far more often than anything
/// happens. Exact, because every write enters what was done (AuditTrail::last_change()). Kept as it
/// is before anybody's rights: what a person may see is decided on each reading.
class RememberedBoard {
  public:
    using Rows = std::shared_ptr<const std::vector<BoardRow>>;
    using Referrals = std::shared_ptr<const std::vector<referral::Referral>>;
    using Counts = std::shared_ptr<const std::vector<int>>;

    /// The board on one consistent state that has been committed. Others may read at the same time.
    class Reading {
      public:
        Reading(RememberedBoard& board, Records& records);

        Rows rows(const BoardFilter& filter, const std::optional<PageStart>& start,
                  std::size_t most);
        Counts counts(const BoardFilter& filter);
        Referrals restricted(const BoardFilter& filter);
        Records& records() const { return records_; }

      private:
        template <class Answer, class Read>
        std::shared_ptr<const Answer> kept_or(std::string question, Read read);

        RememberedBoard& board_;
        Records& records_;
        std::int64_t last_change_;
    };

  private:
    /// More than one evening's people ask for; when there are more, all is forgotten.
    static constexpr std::size_t most_kept = 256;

    std::shared_ptr<const void> kept(std::int64_t change, const std::string& question);
    void keep(std::int64_t change, std::string question, std::shared_ptr<const void> answer);

    std::mutex mutex_;
    std::int64_t change_ = 0;  ///< the last change that what is kept has seen
    std::map<std::string, std::shared_ptr<const void>> kept_;
};

}  // namespace wayhome::application
