// SPDX-License-Identifier: Apache-2.0
#include "main/restore.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "application/registry.hpp"
#include "main/backup.hpp"
#include "main/verify_audit.hpp"
#include "store/registry.hpp"

namespace wayhome {
namespace {

/// A database with one audit entry, and its backup.
class BackedUp {
  public:
    BackedUp() {
        auto pattern = (std::filesystem::temp_directory_path() / "wayhome-spec-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        folder_ = pattern;
        store::migrate(url("office"));
        store::open_registry(url("office"))->write([](application::Records& records) {
            records.audit_trail().append({.action = "test", .outcome = "done"});
            return application::Ending::commit;
        });
        REQUIRE(backup(url("office"), file("backup")) == ExitStatus::done);
    }
    ~BackedUp() { std::filesystem::remove_all(folder_); }

    std::string file(const std::string& name) const { return (folder_ / name).string(); }
    std::string url(const std::string& name) const { return "sqlite:" + file(name); }
    std::size_t files() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator{folder_}, {}));
    }

    /// How the restoring of that file is refused.
    ExitStatus refusal(const std::string& name, const std::string& into) const {
        try {
            static_cast<void>(restore(url(into), file(name)));
        } catch (const CommandRefused& refused) {
            return refused.status();
        }
        return ExitStatus::done;
    }

  private:
    std::filesystem::path folder_;
};

TEST_CASE("R-22: a backup is restored as a database of its own, proved whole") {
    const BackedUp office;

    CHECK(restore(office.url("again"), office.file("backup")) == ExitStatus::done);

    CHECK(verify_audit(office.url("again")) == ExitStatus::done);
    CHECK_FALSE(std::filesystem::exists(office.file("again.restoring")));
}

TEST_CASE("nothing is restored over a database that is there") {
    const BackedUp office;

    CHECK(office.refusal("backup", "office") == ExitStatus::no_answer);
    CHECK(verify_audit(office.url("office")) == ExitStatus::done);
}

TEST_CASE("what is no backup, or a damaged one, is refused and leaves nothing") {
    const BackedUp office;
    std::ofstream{office.file("text")} << "this is no database";
    std::ofstream{office.file("empty")};
    std::filesystem::copy_file(office.file("backup"), office.file("damaged"));
    std::fstream damaged{office.file("damaged"), std::ios::binary | std::ios::in | std::ios::out};
    damaged.seekp(4096 * 3);
    damaged << std::string(4000, 'x');
    damaged.close();
    const auto files = office.files();

    CHECK(office.refusal("text", "again") == ExitStatus::invalid_input);
    CHECK(office.refusal("empty", "again") == ExitStatus::invalid_input);
    CHECK(office.refusal("damaged", "again") == ExitStatus::invalid_input);
    CHECK(office.refusal("none", "again") == ExitStatus::invalid_input);
    CHECK(office.files() == files);
}

TEST_CASE("a backup whose audit trail was tampered with is not restored") {
    const BackedUp office;
    const auto tampered = office.file("backup");
    const auto words = [&] {
        std::ifstream in{tampered, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{in}, {}};
    }();
    const auto at = words.find("testdone");
    REQUIRE(at != std::string::npos);
    std::fstream file{tampered, std::ios::binary | std::ios::in | std::ios::out};
    file.seekp(static_cast<std::streamoff>(at));
    file << "best";
    file.close();

    CHECK(office.refusal("backup", "again") == ExitStatus::invalid_input);
    CHECK_FALSE(std::filesystem::exists(office.file("again")));
}

}  // namespace
}  // namespace wayhome
