// SPDX-License-Identifier: Apache-2.0
#include "main/allocate.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace wayhome {
namespace {

/// A file of its own that goes with the test.
class File {
  public:
    explicit File(const std::string& text) {
        auto pattern = (std::filesystem::temp_directory_path() / "wayhome-spec-XXXXXX").string();
        REQUIRE(mkdtemp(pattern.data()) != nullptr);
        folder_ = pattern;
        std::ofstream{path()} << text;
    }
    ~File() { std::filesystem::remove_all(folder_); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    std::string path() const { return (folder_ / "instance.json").string(); }

  private:
    std::filesystem::path folder_;
};

int ends_with(std::vector<std::string> words) {
    words.insert(words.begin(), {"wayhome", "allocate"});
    std::vector<char*> arguments;
    for (auto& each : words) arguments.push_back(each.data());
    return run_wayhome(static_cast<int>(arguments.size()), arguments.data());
}

std::string two_children_for_one_bed(const std::string& more = "") {
    return R"({"format": "wayhome-allocation/1",
        "children": [{"id": "c1", "band": 1, "need": 700, "load": 2, "received": "2026-01-09T23:45:00Z"},
                     {"id": "c2", "band": 2, "need": 700, "load": 2, "received": "2026-01-09T23:45:00Z"}],
        "homes": [{"id": "h1", "staffing": 2, "admissions": 3, "units": [{"id": "u1", "free_beds": 1}]}],
        "pairs": [{"child": "c1", "unit": "u1", "suitability": 0, "closeness": 0, "continuity": 0},
                  {"child": "c2", "unit": "u1", "suitability": 0, "closeness": 0, "continuity": 0}])" +
           more + "}";
}

TEST_CASE("a plan ends with 0, and its certificate can be kept") {
    const File file{two_children_for_one_bed()};

    CHECK(ends_with({file.path()}) == 0);
    CHECK(ends_with({file.path(), "--certificate", file.path() + ".certificate"}) == 0);
    CHECK(std::filesystem::file_size(file.path() + ".certificate") > 100);
}

TEST_CASE("wrong usage of allocate ends with 2") {
    CHECK(ends_with({}) == 2);
    CHECK(ends_with({"x.json", "--no-such-option"}) == 2);
}

TEST_CASE("an instance that is not valid ends with 3") {
    CHECK(ends_with({"/no/such/file.json"}) == 3);
    CHECK(ends_with({File{"{"}.path()}) == 3);
    CHECK(ends_with({File{two_children_for_one_bed(R"(, "remark": 1)")}.path()}) == 3);
}

TEST_CASE("fixings that cannot all hold end with 4") {
    const File file{two_children_for_one_bed(
        R"(, "fixed": [{"child": "c1", "unit": "u1"}, {"child": "c2", "unit": "u1"}])")};

    CHECK(ends_with({file.path()}) == 4);
}

}  // namespace
}  // namespace wayhome
