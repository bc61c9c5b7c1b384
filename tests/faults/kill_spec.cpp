// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "faults/admissions.hpp"
#include "faults/after_bad_luck.hpp"
#include "faults/how_many.hpp"
#include "store/registry.hpp"

TEST_SUITE_BEGIN("kills");

namespace wayhome::faults {
namespace {

constexpr std::size_t clients = 8;
constexpr std::size_t cases_of_client = 40;
constexpr int beds = 12;

/// What a process that is about to be killed tells its parent: that it is ready, or that a press
/// was acknowledged. Written in one piece, so never half there.
struct Word {
    std::uint32_t number;  ///< of the case
    std::int32_t press;    ///< 0 for the first; `ready` where the process only says that it begins
};
constexpr std::int32_t ready = -1;

void say(int pipe, Word word) {
    if (write(pipe, &word, sizeof word) != sizeof word) _exit(3);
}

/// One person after the other is accepted, taken up, arrives and leaves, until the process ends. A
/// bed that another client has taken is a refusal, and the client goes on to the next bed.
void press_without_end(Admissions& admissions, application::Registry& registry, int pipe,
                       std::size_t client, std::uint64_t seed) {
    std::mt19937_64 random{seed + client};
    std::uniform_int_distribution<std::size_t> any_bed{0, beds - 1};
    for (std::size_t i = 0; i < cases_of_client; ++i) {
        const auto number = client * cases_of_client + i;
        for (const auto press : presses) {
            auto done =
                admissions.press(registry, admissions.cases()[number], press, any_bed(random));
            while (!done && press == Press::accept) {
                done =
                    admissions.press(registry, admissions.cases()[number], press, any_bed(random));
            }
            if (!done) _exit(4);
            say(pipe, {static_cast<std::uint32_t>(number), static_cast<std::int32_t>(press)});
        }
    }
}

[[noreturn]] void serve_until_killed(Admissions& admissions, const std::string& url, int pipe,
                                     std::uint64_t seed) {
    const auto registry = store::open_registry(url);
    say(pipe, {0, ready});
    std::vector<std::thread> threads;
    for (std::size_t client = 0; client < clients; ++client) {
        threads.emplace_back(
            [&, client] { press_without_end(admissions, *registry, pipe, client, seed); });
    }
    for (auto& thread : threads) thread.join();
    pause();
    _exit(0);
}

/// A process that was killed, and what it had said.
struct Killed {
    int status = 0;
    std::vector<Word> words;
};

Killed kill_after(std::chrono::milliseconds alive, bool once_ready, Admissions& admissions,
                  const std::string& url, std::uint64_t seed) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        close(ends[0]);
        serve_until_killed(admissions, url, ends[1], seed);
    }
    close(ends[1]);
    Killed killed;
    Word word{};
    if (once_ready && read(ends[0], &word, sizeof word) == sizeof word)
        killed.words.push_back(word);
    std::this_thread::sleep_for(alive);
    kill(child, SIGKILL);
    waitpid(child, &killed.status, 0);
    while (read(ends[0], &word, sizeof word) == sizeof word) killed.words.push_back(word);
    close(ends[0]);
    return killed;
}

void found(Admissions& admissions, const ScratchFolder& folder, std::size_t cases) {
    store::migrate(folder.url());
    const auto registry = store::open_registry(folder.url());
    admissions.add_people(*registry);
    const auto home = admissions.add_home(*registry, beds);
    admissions.add_cases(*registry, cases, {home});
}

TEST_CASE("R-01 R-02: a service that is killed keeps what it acknowledged, and nothing by halves") {
    const auto kills = how_many("WAYHOME_KILLS", 200);
    const auto began = std::chrono::steady_clock::now();
    const auto seed = seed_of_run();
    Admissions admissions{seed};
    const ScratchFolder at_start;
    found(admissions, at_start, clients * cases_of_client);
    std::vector<Promised> nothing;
    for (const auto& each : admissions.cases()) nothing.push_back({each.referral, 0, true});
    std::mt19937_64 random{seed};
    std::uniform_int_distribution<int> milliseconds{5, 200};
    const ScratchFolder folder;
    std::size_t acknowledged = 0;
    std::uint64_t killed_at_work = 0;

    for (std::uint64_t number = 0; number < kills; ++number) {
        INFO("seed ", seed, ", kill ", number);
        folder.empty();
        std::filesystem::copy_file(at_start.file(), folder.file());
        const bool once_ready = number % 8 != 0;  // the others may die while the store opens
        const auto killed = kill_after(std::chrono::milliseconds{milliseconds(random)}, once_ready,
                                       admissions, folder.url(), seed + number);
        REQUIRE(WIFSIGNALED(killed.status));

        auto promised = nothing;
        for (const auto& word : killed.words) {
            if (word.press == ready) continue;
            promised[word.number].presses = word.press + 1;
            ++acknowledged;
        }
        const auto wrong = wrong_after_reopening(folder, promised);

        REQUIRE_MESSAGE(wrong.empty(), joined(wrong));
        if (killed.words.size() > 1) ++killed_at_work;
    }
    CHECK(killed_at_work > kills / 2);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    MESSAGE(
        fmt::format("{} kills, {} of them between writes, {} acknowledged writes kept, {:.0f} s",
                    kills, killed_at_work, acknowledged, took.count()));
}

TEST_CASE("the oracle of the kills finds an acknowledged write that is not there") {
    Admissions admissions{seed_of_run()};
    const ScratchFolder folder;
    found(admissions, folder, 1);

    const auto wrong = wrong_after_reopening(folder, {{admissions.cases()[0].referral, 1, false}});

    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].find("lost: ") == 0);
}

TEST_CASE("the oracle of the kills finds a press of which only the state is there") {
    Admissions admissions{seed_of_run()};
    const ScratchFolder folder;
    found(admissions, folder, 1);
    const auto& first = admissions.cases()[0];
    {
        const auto registry = store::open_registry(folder.url());
        registry->write([&](application::Records& records) {
            auto offer = records.offers().by_id(first.offers[0]).value();
            offer.status = offer::OfferStatus::accepted;
            return records.offers().save(offer) ? application::Ending::commit
                                                : application::Ending::roll_back;
        });
    }

    const auto wrong = wrong_after_reopening(folder, {{first.referral, 0, true}});

    REQUIRE_FALSE(wrong.empty());
    CHECK(wrong[0].find("half applied: ") == 0);
}

}  // namespace
}  // namespace wayhome::faults

TEST_SUITE_END();
