// SPDX-License-Identifier: Apache-2.0
#include "web/assets/assets.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "kernel/expect.hpp"
#include "web/assets/embedded.hpp"
#include "web/server/gzip.hpp"

namespace wayhome::web {
namespace {

std::string_view bytes_of(const EmbeddedFile& file) {
    return {file.begin, static_cast<std::size_t>(file.end - file.begin)};
}

const std::vector<std::string>& compressed_files() {
    static const auto files = [] {
        std::vector<std::string> made;
        for (const auto& file : embedded_files())
            made.push_back(gzipped(bytes_of(file), Effort::most));
        return made;
    }();
    return files;
}

}  // namespace

std::string_view asset_url(std::string_view name) {
    const auto files = embedded_files();
    const auto found = std::ranges::find(files, name, &EmbeddedFile::name);
    expect(found != files.end(), "an asset that a page names is embedded");
    return found->url;
}

std::optional<Asset> find_asset(std::string_view url) {
    const auto files = embedded_files();
    const auto found = std::ranges::find(files, url, &EmbeddedFile::url);
    if (found == files.end()) return std::nullopt;
    const auto at = static_cast<std::size_t>(found - files.begin());
    return Asset{.content_type = found->content_type,
                 .bytes = bytes_of(*found),
                 .gzip_bytes = compressed_files()[at]};
}

}  // namespace wayhome::web
