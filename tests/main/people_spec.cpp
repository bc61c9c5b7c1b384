// SPDX-License-Identifier: Apache-2.0
// Accounts from the command line, and what becomes of those that were imported without a password.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "application/compare/resident_answers.hpp"
#include "application/queries/remembered_board.hpp"
#include "application/session/sign_in.hpp"
#include "exchange/reference/load_matching_rules.hpp"
#include "main/command.hpp"
#include "main/system_clock.hpp"
#include "store/registry.hpp"

namespace wayhome {
namespace {

constexpr int done = 0;
constexpr int invalid_input = 3;
constexpr int no_answer = 4;

/// A new database in a folder of its own.
class Office {
  public:
    Office() {
        auto pattern = (std::filesystem::temp_directory_path() / "wayhome-spec-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        folder_ = pattern;
        REQUIRE(run({"migrate"}) == done);
    }
    ~Office() { std::filesystem::remove_all(folder_); }

    /// A subcommand on the database, with that on standard input.
    int run(std::vector<std::string> words, const std::string& typed = "") {
        words.insert(words.begin(), "wayhome");
        words.insert(words.end(), {"--database", database()});
        std::vector<char*> arguments;
        for (auto& each : words) arguments.push_back(each.data());
        std::istringstream input{typed};
        auto* const usual = std::cin.rdbuf(input.rdbuf());
        std::cin.clear();
        const int status = run_wayhome(static_cast<int>(arguments.size()), arguments.data());
        std::cin.rdbuf(usual);
        return status;
    }

    int import_people(const std::string& rows) {
        const auto file = folder_ / "people.csv";
        std::ofstream{file} << "username,name,organisation,organisation_kind,organisation_name,"
                               "roles\n"
                            << rows;
        return run({"import", "people", file.string()});
    }

    /// The token of a session, where the password is right.
    std::optional<std::string> signs_in(const std::string& username, const std::string& password) {
        const auto registry = store::open_registry(database());
        const auto opened = application::sign_in(desk(*registry), {username, password}, "request");
        return opened ? std::optional{opened->token} : std::nullopt;
    }

    bool is_signed_in(const std::string& token) {
        const auto registry = store::open_registry(database());
        return application::who_is(desk(*registry), {}, token).has_value();
    }

  private:
    std::string database() const { return "sqlite:" + (folder_ / "office.sqlite").string(); }
    application::Desk desk(application::Registry& registry) {
        return {
            registry,          clock_,           ids_, rules_, comparison_rules_, transition_gates_,
            resident_answers_, remembered_board_};
    }

    std::filesystem::path folder_;
    SystemClock clock_;
    RandomIds ids_;
    referral::Rulebook rules_;
    matching::Rules comparison_rules_ = reference::load_matching_rules();
    transition::GateRules transition_gates_;
    application::ResidentAnswers resident_answers_;
    application::RememberedBoard remembered_board_;
};

constexpr auto one_person =
    "a.example,Alex Example,unit,coordination_unit,The coordination unit,unit_officer\n";

TEST_CASE("a person who was imported signs in once a password is set, and not before") {
    Office office;
    REQUIRE(office.import_people(one_person) == done);
    CHECK_FALSE(office.signs_in("a.example", "").has_value());
    CHECK_FALSE(office.signs_in("a.example", "a long enough password").has_value());

    CHECK(office.run({"user", "password", "--username", "a.example"}, "a long enough password\n") ==
          done);

    CHECK(office.signs_in("a.example", "a long enough password").has_value());
    CHECK_FALSE(office.signs_in("a.example", "another password").has_value());
}

TEST_CASE("a new password ends the sessions of the old one") {
    Office office;
    REQUIRE(office.import_people(one_person) == done);
    REQUIRE(office.run({"user", "password", "--username", "a.example"}, "the first password\n") ==
            done);
    const auto token = office.signs_in("a.example", "the first password");
    REQUIRE(token);
    REQUIRE(office.is_signed_in(*token));

    CHECK(office.run({"user", "password", "--username", "a.example"}, "the second password\n") ==
          done);

    CHECK_FALSE(office.is_signed_in(*token));
    CHECK_FALSE(office.signs_in("a.example", "the first password").has_value());
    CHECK(office.signs_in("a.example", "the second password").has_value());
}

TEST_CASE("no password is set for nobody, and no short one for anybody") {
    Office office;
    REQUIRE(office.import_people(one_person) == done);

    CHECK(office.run({"user", "password", "--username", "b.example"}, "a long enough password\n") ==
          no_answer);
    CHECK(office.run({"user", "password", "--username", "a.example"}, "too short\n") ==
          invalid_input);
    CHECK_FALSE(office.signs_in("a.example", "too short").has_value());
}

TEST_CASE("an account that is added signs in, and its name is taken once") {
    Office office;
    const std::vector<std::string> add = {"user",
                                          "add",
                                          "--username",
                                          "c.example",
                                          "--name",
                                          "Cass Example",
                                          "--role",
                                          "unit_officer",
                                          "--organisation",
                                          "unit",
                                          "--organisation-kind",
                                          "coordination_unit",
                                          "--organisation-name",
                                          "The coordination unit"};

    CHECK(office.run(add, "a long enough password\n") == done);
    CHECK(office.signs_in("c.example", "a long enough password").has_value());
    CHECK(office.run(add, "a long enough password\n") == no_answer);
}

TEST_CASE(
    "an account is not added at an organisation that nobody knows, nor under a strange name") {
    Office office;

    CHECK(office.run({"user", "add", "--username", "d.example", "--role", "unit_officer",
                      "--organisation", "nowhere"},
                     "a long enough password\n") == no_answer);
    CHECK(office.run({"user", "add", "--username", "D Example", "--role", "unit_officer",
                      "--organisation", "nowhere"},
                     "a long enough password\n") == invalid_input);
}

}  // namespace
}  // namespace wayhome
