// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <barrier>
#include <chrono>
#include <thread>

#include "application/recompute_states.hpp"
#include "contracts/stores.hpp"
#include "faults/admissions.hpp"
#include "faults/how_many.hpp"

TEST_SUITE_BEGIN("races");

namespace wayhome::faults {
namespace {

using application::Answer;
using store::PostgresStore;
using store::SqliteStore;

using Presses = std::vector<std::function<Answer()>>;

/// The answers to presses that begin at the same moment, each on a thread of its own.
std::vector<Answer> at_once(const Presses& presses_of_round) {
    std::barrier start{static_cast<std::ptrdiff_t>(presses_of_round.size())};
    std::vector<std::optional<Answer>> answers(presses_of_round.size());
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < presses_of_round.size(); ++i) {
        threads.emplace_back([&, i] {
            start.arrive_and_wait();
            answers[i] = presses_of_round[i]();
        });
    }
    for (auto& thread : threads) thread.join();
    std::vector<Answer> given;
    for (auto& answer : answers) given.push_back(answer.value());
    return given;
}

std::size_t winners(const std::vector<Answer>& answers) {
    return static_cast<std::size_t>(std::count_if(answers.begin(), answers.end(),
                                                  [](const Answer& a) { return a.has_value(); }));
}

/// A refusal a page can show: words at a field, or that somebody changed it meanwhile.
bool is_readable(const Answer& refused) {
    if (std::holds_alternative<application::Stale>(refused.error())) return true;
    const auto* const problems = std::get_if<application::Problems>(&refused.error());
    return problems != nullptr && !problems->empty() &&
           std::all_of(problems->begin(), problems->end(),
                       [](const auto& problem) { return !problem.words.empty(); });
}

bool losers_can_read_why(const std::vector<Answer>& answers) {
    return std::all_of(answers.begin(), answers.end(),
                       [](const Answer& a) { return a.has_value() || is_readable(a); });
}

/// The rounds of one batch of cases, each with a bed of its own in both homes.
class Rounds {
  public:
    Rounds(application::Registry& registry, Admissions& admissions, std::size_t how_many)
        : registry_(registry), admissions_(admissions), first_case_(admissions.cases().size()) {
        const auto elm = admissions.add_home(registry, static_cast<int>(how_many));
        const auto oak = admissions.add_home(registry, static_cast<int>(how_many));
        admissions.add_cases(registry, 2 * how_many, {elm, oak});
    }

    /// Both homes said yes to one child, and both places are taken up at once.
    void two_places_for_one_child(std::size_t round) {
        const auto& child = case_of(round, 0);
        for (const std::size_t home : {0U, 1U}) {
            REQUIRE(admissions_.press(registry_, child, Press::accept, round, home, suffix(home)));
        }

        const auto answers =
            at_once({[&] { return take_up(child, 0); }, [&] { return take_up(child, 1); }});

        REQUIRE(winners(answers) == 1);
        REQUIRE(losers_can_read_why(answers));
        REQUIRE(placements_of(child) == 1);
        REQUIRE(standing_holds_in(child, round) == 0);
    }

    /// One home says yes to two children at once, with the same bed.
    void one_bed_for_two_children(std::size_t round) {
        const auto answers = at_once({[&] { return accept(case_of(round, 0), round); },
                                      [&] { return accept(case_of(round, 1), round); }});

        REQUIRE(winners(answers) == 1);
        REQUIRE(losers_can_read_why(answers));
        REQUIRE(standing_holds_in(case_of(round, 0), round) == 1);
    }

    /// One press that arrives three times: one effect, and every arrival has its answer.
    void one_press_three_times(std::size_t round) {
        const auto& child = case_of(round, 0);
        const auto press = [&] { return accept(child, round); };

        const auto answers = at_once({press, press, press});

        REQUIRE(winners(answers) == 3);
        REQUIRE(answers[0]->look_at == answers[1]->look_at);
        REQUIRE(answers[0]->look_at == answers[2]->look_at);
        REQUIRE(standing_holds_in(child, round) == 1);
        REQUIRE(accepted_events_of(child) == 1);
    }

  private:
    static std::string suffix(std::size_t home) { return " at home " + std::to_string(home); }

    const Case& case_of(std::size_t round, std::size_t which) const {
        return admissions_.cases().at(first_case_ + 2 * round + which);
    }
    Answer take_up(const Case& child, std::size_t home) {
        return admissions_.press(registry_, child, Press::take_up, 0, home, suffix(home));
    }
    Answer accept(const Case& child, std::size_t bed) {
        return admissions_.press(registry_, child, Press::accept, bed);
    }

    std::size_t placements_of(const Case& child) {
        return store::ask(registry_, [&](application::Records& records) {
            return records.placements().of_child(child.child).size();
        });
    }
    /// In the beds of that round's number, at both homes of the child.
    std::size_t standing_holds_in(const Case& child, std::size_t round) {
        return store::ask(registry_, [&](application::Records& records) {
            std::size_t standing = 0;
            for (const auto number : child.homes) {
                const auto& home = admissions_.homes().at(number).home;
                for (const auto& hold : records.placements().standing_holds_at(home.id)) {
                    if (hold.bed == home.beds.at(round).id) ++standing;
                }
            }
            return standing;
        });
    }
    std::size_t accepted_events_of(const Case& child) {
        return store::ask(registry_, [&](application::Records& records) {
            const auto events = records.journal().of_referral(child.referral);
            return static_cast<std::size_t>(
                std::count_if(events.begin(), events.end(),
                              [](const auto& each) { return each.event.name == "accepted"; }));
        });
    }

    application::Registry& registry_;
    Admissions& admissions_;
    std::size_t first_case_;
};

constexpr std::size_t rounds_of_a_batch = 50;

void run_batch(Rounds& rounds, std::mt19937_64& random) {
    for (std::size_t round = 0; round < rounds_of_a_batch; ++round) {
        INFO("round ", round);
        switch (std::uniform_int_distribution<>{0, 2}(random)) {
            case 0:
                rounds.two_places_for_one_child(round);
                break;
            case 1:
                rounds.one_bed_for_two_children(round);
                break;
            default:
                rounds.one_press_three_times(round);
        }
    }
}

TEST_CASE_TEMPLATE(
    "R-10 R-11 D15: of those who ask at once exactly one wins, and the others can read why", Store,
    SqliteStore, PostgresStore) {
    const auto wanted = how_many("WAYHOME_RACES", 1000);
    const auto began = std::chrono::steady_clock::now();
    Store store;
    auto& registry = store.registry();
    Admissions admissions{seed_of_run()};
    admissions.add_people(registry);
    std::mt19937_64 random{seed_of_run()};
    std::size_t raced = 0;

    while (raced < wanted) {
        INFO("seed ", seed_of_run(), ", rounds before this batch ", raced);
        Rounds rounds{registry, admissions, rounds_of_a_batch};
        run_batch(rounds, random);
        raced += rounds_of_a_batch;
    }

    const auto states = application::recompute_states(registry);
    CHECK(states.differences.empty());
    CHECK(states.subjects > static_cast<std::int64_t>(4 * raced));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    MESSAGE(raced, " races, ", states.events, " events, ", took.count(), " s");
}

}  // namespace
}  // namespace wayhome::faults

TEST_SUITE_END();
