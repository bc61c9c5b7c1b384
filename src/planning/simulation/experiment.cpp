// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/experiment.hpp"

#include <algorithm>
#include <exception>
#include <mutex>
#include <thread>

#include "kernel/expect.hpp"
#include "planning/simulation/model.hpp"
#include "planning/simulation/replication.hpp"

namespace wayhome::simulation {
namespace {

/// Blocks are handed out one by one; each lies in its own place, so order needs no care.
class Work {
  public:
    Work(const Model& model, Range range, Progress& progress)
        : model_(model), range_(range), progress_(progress), blocks_(blocks_in(range)) {}

    void take_part() noexcept {
        try {
            Runner runner{model_};
            for (;;) {
                const std::uint64_t number = next_.fetch_add(1);
                if (number >= blocks_.size() || progress_.cancelled) return;
                run_block(runner, number);
                ++progress_.blocks_done;
            }
        } catch (...) {
            const std::lock_guard lock{failing_};
            failure_ = std::current_exception();
            progress_.cancelled = true;
        }
    }

    std::vector<Block> blocks() && {
        if (failure_) std::rethrow_exception(failure_);
        if (progress_.cancelled) return {};
        return std::move(blocks_);
    }

  private:
    void run_block(Runner& runner, std::uint64_t number) {
        const std::uint64_t begin = number * replications_in_a_block;
        const std::uint64_t end = std::min(begin + replications_in_a_block, range_.count);
        Block block;
        for (std::uint64_t each = begin; each < end; ++each) {
            block.add(runner.run(range_.first + each));
        }
        blocks_[number] = block;
    }

    const Model& model_;
    Range range_;
    Progress& progress_;
    std::vector<Block> blocks_;
    std::atomic<std::uint64_t> next_{0};
    std::mutex failing_;
    std::exception_ptr failure_;
};

}  // namespace

std::uint64_t blocks_in(Range range) {
    return range.count / replications_in_a_block +
           (range.count % replications_in_a_block != 0 ? 1 : 0);
}

std::vector<Block> run_experiment(const Study& study, Range range, unsigned threads,
                                  Progress& progress) {
    expect(range.first % replications_in_a_block == 0, "a range begins with a whole block");
    expect(threads > 0, "someone does the work");
    const Model model{study};
    Work work{model, range, progress};
    {
        std::vector<std::jthread> helpers;
        for (unsigned each = 1; each < threads; ++each) {
            helpers.emplace_back([&work] { work.take_part(); });
        }
        work.take_part();
    }
    return std::move(work).blocks();
}

}  // namespace wayhome::simulation
