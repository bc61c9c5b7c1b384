// SPDX-License-Identifier: Apache-2.0
#include "store/reader_pool.hpp"

#include <utility>

namespace wayhome::store {

ReaderPool::ReaderPool(Open open, std::size_t most) : open_(std::move(open)), most_(most) {
    idle_.reserve(most);  // so that giving back never fails for want of memory
}

void ReaderPool::with_connection(const std::function<void(Connection&)>& work) {
    auto connection = take();
    try {
        if (!connection) connection = open_();
        work(*connection);
    } catch (...) {
        give_back(nullptr);
        throw;
    }
    give_back(std::move(connection));
}

void ReaderPool::close_idle() {
    std::vector<std::unique_ptr<Connection>> lost;
    const std::lock_guard lock{mutex_};
    lost.reserve(most_);
    idle_.swap(lost);
}

/// Null where a new one is to be opened.
std::unique_ptr<Connection> ReaderPool::take() {
    std::unique_lock lock{mutex_};
    returned_.wait(lock, [this] { return in_use_ < most_; });
    ++in_use_;
    if (idle_.empty()) return nullptr;
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    return connection;
}

void ReaderPool::give_back(std::unique_ptr<Connection> connection) {
    {
        const std::lock_guard lock{mutex_};
        --in_use_;
        if (connection) idle_.push_back(std::move(connection));
    }
    returned_.notify_one();
}

}  // namespace wayhome::store
