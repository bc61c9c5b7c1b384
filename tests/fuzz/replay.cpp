// SPDX-License-Identifier: Apache-2.0
// Gives every example of a corpus, and changed forms of it, to its target:
//     fuzz_replay TARGET FOLDER [CHANGED-FORMS-OF-EACH]
// The changes are the same in every run. libFuzzer (fuzzer.cpp) finds new examples; this keeps the
// old ones solved with any compiler.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

#include "fuzz/targets.hpp"

namespace {

using namespace wayhome;

std::string content_of(const std::filesystem::path& file) {
    std::ifstream stream{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// The bytes with a few of them replaced, doubled or cut out.
std::string changed(std::string bytes, std::mt19937& random) {
    using namespace std::string_view_literals;
    constexpr auto telling = "\0\n\r\"'=&%;,:-+/\\{}[]0\xff\xc3\x80"sv;
    const auto changes = 1 + random() % 4;
    for (unsigned long i = 0; i < changes; ++i) {
        const auto at = bytes.empty() ? 0 : random() % bytes.size();
        const auto length = std::min<std::size_t>(random() % 8, bytes.size() - at);
        switch (random() % 4) {
            case 0:
                bytes.insert(at, 1, telling[random() % telling.size()]);
                break;
            case 1:
                if (!bytes.empty()) bytes[at] = static_cast<char>(random() % 256);
                break;
            case 2:
                bytes.erase(at, length);
                break;
            default:
                bytes.insert(at, bytes.substr(at, length));
        }
    }
    return bytes;
}

/// Bytes as a person can read them and type them again.
std::string escaped(std::string_view bytes) {
    std::string text;
    for (const char each : bytes) {
        const bool is_plain = each >= ' ' && each <= '~' && each != '\\';
        text += is_plain ? std::string{each}
                         : fmt::format("\\x{:02x}", static_cast<unsigned char>(each));
    }
    return text;
}

bool stands(const fuzz::Target& target, std::string_view bytes) {
    try {
        target.read(bytes);
        return true;
    } catch (const std::exception& thrown) {
        fmt::print(stderr, "{}: {}\nby the bytes {}\n", target.name, thrown.what(), escaped(bytes));
        return false;
    }
}

int replay(std::string_view name, const std::filesystem::path& folder, unsigned long forms) {
    const auto all = fuzz::targets();
    const auto target =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
    if (target == all.end()) {
        fmt::print(stderr, "no target has the name {}\n", name);
        return 2;
    }
    std::mt19937 random{20260109};
    unsigned long read = 0;
    std::vector<std::filesystem::path> files;
    for (const auto& each : std::filesystem::directory_iterator{folder}) files.push_back(each);
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const auto example = content_of(file);
        if (!stands(*target, example)) return 1;
        for (unsigned long i = 0; i < forms; ++i) {
            if (!stands(*target, changed(example, random))) return 1;
        }
        read += forms + 1;
    }
    fmt::print("{}: {} examples read\n", name, read);
    return files.empty() ? 1 : 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    return replay(argv[1], argv[2], argc > 3 ? std::stoul(argv[3]) : 0);
}
