// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace wayhome::application {

/// The store failed: thrown out of `Registry`, never caught by a use case. The work it came from
/// has no effect unless the class says otherwise.
class StoreFailure : public std::runtime_error {
  public:
    using std::runtime_error::runtime_error;
};

/// A key that exists already was added again: a fault of the caller, or of a race it did not
/// expect.
class UniqueViolation : public StoreFailure {
  public:
    explicit UniqueViolation(std::string constraint)
        : StoreFailure("already there: " + constraint), constraint_(std::move(constraint)) {}
    const std::string& constraint() const { return constraint_; }

  private:
    std::string constraint_;
};

/// Another program kept the database locked for too long; asking again later may work.
class Busy : public StoreFailure {
  public:
    using StoreFailure::StoreFailure;
};

/// There is no room to save; reading goes on, and saving works again when there is room.
class DiskFull : public StoreFailure {
  public:
    using StoreFailure::StoreFailure;
};

/// The database server went away; the next call connects again.
class ConnectionLost : public StoreFailure {
  public:
    using StoreFailure::StoreFailure;
};

/// The store cannot say whether the work was saved. Nothing is acknowledged; the caller must ask
/// for the state before doing it again.
class OutcomeUnknown : public StoreFailure {
  public:
    using StoreFailure::StoreFailure;
};

/// The disk did not keep what it was given (a sync failed), so nobody knows what it holds. It is
/// never asked again: saving stops for good, and the process should end.
class SyncFailed : public OutcomeUnknown {
  public:
    using OutcomeUnknown::OutcomeUnknown;
};

}  // namespace wayhome::application
