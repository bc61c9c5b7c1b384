// SPDX-License-Identifier: Apache-2.0
#include "web/assets/assets.hpp"

#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "kernel/expect.hpp"
#include "web/assets/embedded.hpp"

namespace wayhome::web {
namespace {

std::string_view bytes_of(const EmbeddedFile& file) {
    return {file.begin, static_cast<std::size_t>(file.end - file.begin)};
}

std::string gzipped(std::string_view bytes) {
    constexpr int gzip_window = 15 + 16;  // 16 asks zlib for a gzip header
    constexpr int memory_level = 8;
    z_stream stream{};
    expect(deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzip_window, memory_level,
                        Z_DEFAULT_STRATEGY) == Z_OK,
           "zlib starts");

    std::string compressed(deflateBound(&stream, bytes.size()), '\0');
    std::string input{bytes};
    stream.next_in = reinterpret_cast<Bytef*>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef*>(compressed.data());
    stream.avail_out = static_cast<uInt>(compressed.size());
    const auto outcome = deflate(&stream, Z_FINISH);
    compressed.resize(stream.total_out);
    deflateEnd(&stream);
    expect(outcome == Z_STREAM_END, "zlib compresses a whole asset at once");
    return compressed;
}

const std::vector<std::string>& compressed_files() {
    static const auto files = [] {
        std::vector<std::string> made;
        for (const auto& file : embedded_files()) made.push_back(gzipped(bytes_of(file)));
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
