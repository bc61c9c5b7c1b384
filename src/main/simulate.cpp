// SPDX-License-Identifier: Apache-2.0
#include "main/simulate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

#include "exchange/studies/result_file.hpp"
#include "exchange/studies/story_text.hpp"
#include "exchange/studies/study_file.hpp"
#include "main/json_file.hpp"
#include "planning/simulation/experiment.hpp"
#include "planning/simulation/model.hpp"
#include "planning/simulation/replication.hpp"

namespace wayhome {
namespace {

using simulation::Study;
using studies::StudyResult;

[[noreturn]] void wrong_usage(const std::string& words) {
    throw CommandRefused{ExitStatus::wrong_usage, words};
}

/// Processor and wall-clock seconds since it was made.
class Stopwatch {
  public:
    double cpu_seconds() const {
        return static_cast<double>(std::clock() - cpu_) / static_cast<double>(CLOCKS_PER_SEC);
    }
    double wall_seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall_).count();
    }

  private:
    std::clock_t cpu_ = std::clock();
    std::chrono::steady_clock::time_point wall_ = std::chrono::steady_clock::now();
};

void print_times(const Stopwatch& watch, std::uint64_t events, TimesAs as) {
    if (as == TimesAs::json) {
        fmt::print(stderr,
                   "{{\"events\": {}, \"cpu_seconds\": {:.3f}, \"wall_seconds\": {:.3f}}}\n",
                   events, watch.cpu_seconds(), watch.wall_seconds());
    } else {
        fmt::print(stderr, "{} events; {:.2f} s of processor time, {:.2f} s in all\n", events,
                   watch.cpu_seconds(), watch.wall_seconds());
    }
}

Study study_asked(const SimulateAsked& asked) {
    auto read = studies::study_from(json_file(asked.study));
    if (!read) {
        throw CommandRefused{ExitStatus::invalid_input, json::in_words(read.error(), asked.study)};
    }
    Study study = std::move(read).value();
    if (asked.seed) study.seed = *asked.seed;
    if (asked.replications) study.replications = *asked.replications;
    return study;
}

void check_numbers(const SimulateAsked& asked) {
    if (asked.seed && *asked.seed > simulation::largest_seed) {
        wrong_usage(fmt::format("--seed: found {}; allowed: 0 to {}", *asked.seed,
                                simulation::largest_seed));
    }
    const auto most = static_cast<std::uint64_t>(studies::most_replications);
    if (asked.replications && (*asked.replications == 0 || *asked.replications > most)) {
        wrong_usage(
            fmt::format("--replications: found {}; allowed: 1 to {}", *asked.replications, most));
    }
    if (asked.first_replication % simulation::replications_in_a_block != 0) {
        wrong_usage(fmt::format("--first-replication: found {}; allowed: multiples of {}",
                                asked.first_replication, simulation::replications_in_a_block));
    }
    if (asked.first_replication > simulation::largest_seed) {
        wrong_usage("--first-replication: too large");
    }
}

ExitStatus tell_one(const SimulateAsked& asked) {
    const auto study = study_asked(asked);
    const Stopwatch watch;
    const simulation::Model model{study};
    simulation::Trace trace;
    const auto tally = simulation::Runner{model}.run_traced(*asked.one_replication, trace);
    fmt::print("{}", studies::story_of(study, trace));
    print_times(watch, tally.events, asked.times);
    return ExitStatus::done;
}

ExitStatus run_study(const SimulateAsked& asked) {
    const auto study = study_asked(asked);
    const Stopwatch watch;
    const unsigned machine = std::max(1U, std::thread::hardware_concurrency());
    simulation::Progress progress;
    auto blocks = simulation::run_experiment(study, {asked.first_replication, study.replications},
                                             asked.threads > 0 ? asked.threads : machine, progress);
    const StudyResult result{study.name,         studies::study_hash(study),
                             study.seed,         asked.first_replication,
                             study.replications, std::move(blocks)};
    fmt::print("{}", studies::to_json(result));
    print_times(watch, simulation::joined(result.blocks).events, asked.times);
    return ExitStatus::done;
}

StudyResult result_in(const std::string& file) {
    auto read = studies::result_from(json_file(file));
    if (!read) throw CommandRefused{ExitStatus::invalid_input, json::in_words(read.error(), file)};
    return std::move(read).value();
}

ExitStatus merge_results(const SimulateAsked& asked) {
    std::vector<StudyResult> results;
    for (const auto& each : asked.merge) results.push_back(result_in(each));
    const auto whole = studies::merged(std::move(results));
    if (whole) {
        fmt::print("{}", studies::to_json(*whole));
        return ExitStatus::done;
    }
    if (whole.error() == studies::MergeRefused::different_studies) {
        throw CommandRefused{ExitStatus::invalid_input,
                             "--merge: the results are not of one study and one seed"};
    }
    wrong_usage("--merge: each range must begin where the one before it ends, on a multiple of 64");
}

}  // namespace

ExitStatus simulate(const SimulateAsked& asked) {
    check_numbers(asked);
    if (asked.study.empty() == asked.merge.empty()) {
        wrong_usage("simulate needs STUDY.json, or --merge A.json B.json");
    }
    if (!asked.merge.empty()) return merge_results(asked);
    return asked.one_replication ? tell_one(asked) : run_study(asked);
}

}  // namespace wayhome
