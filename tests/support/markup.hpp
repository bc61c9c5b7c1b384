// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace wayhome::support {

/// What is wrong with markup, in words; empty when nothing is. Small on purpose: it knows tags,
/// attributes and void elements as our writer writes them, not the whole of HTML.
inline std::string fault_in_markup(std::string_view markup) {
    static const std::regex tag{
        R"(<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*>)"};
    static const std::regex inline_style{R"(\sstyle=|\son[a-z]+=|<style)"};
    static const std::vector<std::string> voids{"br", "hr", "img", "input", "link", "meta"};

    const std::string all{markup};
    if (std::regex_search(all, inline_style)) return "inline style or event handler";

    std::vector<std::string> open;
    std::size_t tags = 0;
    for (std::sregex_iterator at{all.begin(), all.end(), tag}, end; at != end; ++at) {
        const auto name = (*at)[2].str();
        const auto attributes = (*at)[3].str();
        ++tags;
        if ((*at)[1].length() > 0) {
            if (open.empty() || open.back() != name) return "</" + name + "> closes nothing";
            open.pop_back();
            continue;
        }
        if (name == "script" && attributes.find(" src=\"") == std::string::npos)
            return "inline script";
        if (std::ranges::find(voids, name) == voids.end()) open.push_back(name);
    }
    if (!open.empty()) return "<" + open.back() + "> is never closed";

    const auto brackets = static_cast<std::size_t>(std::ranges::count(all, '<'));
    const std::size_t doctypes = all.starts_with("<!DOCTYPE html>") ? 1 : 0;
    if (brackets != tags + doctypes) return "a < that begins no tag";
    return "";
}

/// How often `part` occurs in `whole`.
inline std::size_t occurrences(std::string_view whole, std::string_view part) {
    std::size_t count = 0;
    for (auto at = whole.find(part); at != std::string_view::npos;
         at = whole.find(part, at + part.size()))
        ++count;
    return count;
}

/// The ids in the markup that occur more than once.
inline std::vector<std::string> repeated_ids(std::string_view markup) {
    static const std::regex id{R"re(\sid="([^"]*)")re"};
    const std::string all{markup};
    std::vector<std::string> seen;
    std::vector<std::string> repeated;
    for (std::sregex_iterator at{all.begin(), all.end(), id}, end; at != end; ++at) {
        const auto name = (*at)[1].str();
        (std::ranges::find(seen, name) == seen.end() ? seen : repeated).push_back(name);
    }
    return repeated;
}

}  // namespace wayhome::support
