// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "exchange/json/json_text.hpp"
#include "main/command.hpp"
#include "main/demonstration_clock.hpp"
#include "main/routes.hpp"

namespace wayhome {
namespace {

/// A folder of its own that goes with the test.
class Folder {
  public:
    Folder() {
        auto pattern = (std::filesystem::temp_directory_path() / "wayhome-spec-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

  private:
    std::filesystem::path path_;
};

int ends_with(std::vector<std::string> words) {
    words.insert(words.begin(), "wayhome");
    std::vector<char*> arguments;
    for (auto& each : words) arguments.push_back(each.data());
    return run_wayhome(static_cast<int>(arguments.size()), arguments.data());
}

constexpr int done = 0;
constexpr int wrong_usage = 2;
constexpr int invalid_input = 3;
constexpr int no_answer = 4;

TEST_CASE("wrong usage ends with 2") {
    CHECK(ends_with({}) == wrong_usage);
    CHECK(ends_with({"no-such-command"}) == wrong_usage);
    CHECK(ends_with({"demo", "--no-such-option"}) == wrong_usage);
    CHECK(ends_with({"verify-audit"}) == wrong_usage);
    CHECK(ends_with({"serve"}) == wrong_usage);
}

TEST_CASE("worlds that are not made yet are refused as wrong usage") {
    CHECK(ends_with({"demo", "--size", "M"}) == wrong_usage);
}

TEST_CASE("a simulation is asked for in one way at a time") {
    CHECK(ends_with({"simulate"}) == wrong_usage);
    CHECK(ends_with({"simulate", "a.json", "--merge", "b.json"}) == wrong_usage);
    CHECK(ends_with({"simulate", "a.json", "--first-replication", "5"}) == wrong_usage);
    CHECK(ends_with({"simulate", "a.json", "--replications", "0"}) == wrong_usage);
    CHECK(ends_with({"simulate", "a.json", "--seed", "9007199254740992"}) == wrong_usage);
}

TEST_CASE("a study that is no study ends with 3") {
    const Folder folder;
    const auto file = folder / "study.json";
    std::ofstream(file) << R"({"format": "wayhome-study/1"})";

    CHECK(ends_with({"simulate", (folder / "none.json").string()}) == invalid_input);
    CHECK(ends_with({"simulate", file.string()}) == invalid_input);
}

TEST_CASE("input that is not valid ends with 3") {
    const Folder folder;
    std::ofstream{folder / "wrong.toml"} << "databse = \"sqlite:x\"\n";
    std::ofstream{folder / "worse.toml"} << "database = \n";
    std::ofstream{folder / "worst.toml"} << "[=edge]\ntls = true\n";

    CHECK(ends_with({"demo", "--clock", "yesterday"}) == invalid_input);
    CHECK(ends_with({"serve", "--config", (folder / "wrong.toml").string()}) == invalid_input);
    CHECK(ends_with({"serve", "--config", (folder / "worse.toml").string()}) == invalid_input);
    CHECK(ends_with({"serve", "--config", (folder / "worst.toml").string()}) == invalid_input);
}

TEST_CASE("a database that is not there is refused, and asking to verify it makes none") {
    const Folder folder;

    CHECK(ends_with({"verify-audit", "--database", "sqlite:" + (folder / "none").string()}) ==
          invalid_input);
    CHECK_FALSE(std::filesystem::exists(folder / "none"));
}

TEST_CASE("a demonstration world is refused by the service") {
    const Folder folder;
    REQUIRE(ends_with({"demo", "--make-only", "--data", (folder / "demo").string(), "--clock",
                       "2026-11-22T09:00:00Z"}) == done);
    const auto database = "sqlite:" + (folder / "demo" / "world.sqlite").string();

    CHECK(ends_with({"serve", "--database", database, "--listen", "127.0.0.1:0"}) == no_answer);
    CHECK(ends_with({"verify-audit", "--database", database}) == done);
}

TEST_CASE("a new database has the program's rules and no account") {
    const Folder folder;
    const auto database = "sqlite:" + (folder / "new.sqlite").string();

    CHECK(ends_with({"migrate", "--database", database}) == done);
    CHECK(ends_with({"migrate", "--database", database}) == done);
    CHECK(ends_with({"user", "add", "--database", database, "--username", "someone", "--role",
                     "no_such_role", "--organisation", "unit"}) == invalid_input);
}

TEST_CASE("every route that is listed names its policy") {
    const auto listed = listed_routes(RoutesAs::json);

    CHECK(listed.find(R"("path": "/sign-in", "policy": "anyone")") != std::string::npos);
    CHECK(listed.find(R"("policy": "")") == std::string::npos);
}

TEST_CASE("a demonstration's clock moves forward, and is kept") {
    const Folder folder;
    const SetClock real{Instant{Hours{1'000}}};
    DemonstrationClock clock{real, folder / "clock", Instant{Hours{2'000}}};
    clock.move_by(Hours{5});

    CHECK(clock.now() == Instant{Hours{2'005}});
    CHECK(DemonstrationClock(real, folder / "clock", Instant{Hours{2'000}}).now() ==
          Instant{Hours{2'005}});
    CHECK(DemonstrationClock(real, folder / "clock", std::nullopt).now() == Instant{Hours{2'005}});
    CHECK_THROWS(clock.move_by(Hours{-1}));
}

TEST_CASE("text in JSON cannot end its string") {
    CHECK(json::quoted("say \"no\"\\\n") == R"("say \"no\"\\\u000a")");
    CHECK(json::quoted("nur نور") == "\"nur نور\"");
}

}  // namespace
}  // namespace wayhome
