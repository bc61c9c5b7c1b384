// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "store/sql/connection.hpp"

namespace wayhome::store {

/// Connections for reading, opened when first needed and used by one caller at a time; a caller
/// waits where all are in use.
class ReaderPool {
  public:
    using Open = std::function<std::unique_ptr<Connection>()>;

    ReaderPool(Open open, std::size_t most);

    /// Runs the work with a connection. One whose work threw is not used again.
    void with_connection(const std::function<void(Connection&)>& work);
    /// Closes those nobody uses: where one has lost the server, the others have lost it too.
    void close_idle();

  private:
    std::unique_ptr<Connection> take();
    void give_back(std::unique_ptr<Connection> connection);

    Open open_;
    std::size_t most_;
    std::mutex mutex_;
    std::condition_variable returned_;
    std::vector<std::unique_ptr<Connection>> idle_;
    std::size_t in_use_ = 0;
};

}  // namespace wayhome::store
